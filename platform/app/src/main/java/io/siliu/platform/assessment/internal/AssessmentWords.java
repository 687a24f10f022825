package io.siliu.platform.assessment.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of this module in the reader's language. */
@Component
final class AssessmentWords {

    private final MessageSource messages;

    AssessmentWords(MessageSource messages) {
        this.messages = messages;
    }

    String observed(String name, Locale locale) {
        return messages.getMessage("assessment.observed." + name, null, name, locale);
    }

    /** A value that an indicator looked at: words for what is a code, separators for what is an amount. */
    String observedValue(String value, Locale locale) {
        if (value.matches("-?\\d+\\.\\d{2}")) {
            return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(new BigDecimal(value));
        }
        return messages.getMessage("assessment.value." + value, null, value, locale);
    }

    String sixTrue(String name, Locale locale) {
        return messages.getMessage("assessment.sixTrue." + name, null, name, locale);
    }

    /** @param name of an outcome, or NONE where the rule set has no such indicator */
    String outcome(String name, Locale locale) {
        return messages.getMessage("rules.outcome." + name, null, name, locale);
    }

    /** @param kind of a row that was said, or null */
    String said(String kind, Locale locale) {
        return kind == null ? null : messages.getMessage("assessment.said." + kind, null, kind, locale);
    }

    String toConfirm(String basis, Locale locale) {
        return messages.getMessage("assessment.toConfirm", new Object[] {basis}, basis, locale);
    }

    String screened(int indicators, int hits, int errors, Locale locale) {
        return messages.getMessage("assessment.screened", new Object[] {indicators, hits, errors}, "", locale);
    }
}
