package io.siliu.platform.assessment.internal;

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

    String sixTrue(String name, Locale locale) {
        return messages.getMessage("assessment.sixTrue." + name, null, name, locale);
    }

    String toConfirm(String basis, Locale locale) {
        return messages.getMessage("assessment.toConfirm", new Object[] {basis}, basis, locale);
    }

    String screened(int indicators, int hits, int errors, Locale locale) {
        return messages.getMessage("assessment.screened", new Object[] {indicators, hits, errors}, "", locale);
    }
}
