package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.features.NamedEvidence;
import io.siliu.platform.assessment.internal.features.Stale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of this module in the reader's language. */
@Component
final class AssessmentWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

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

    /** @param parts of what it is, in the order of its kind */
    String evidence(NamedEvidence evidence, List<String> parts, Locale locale) {
        String key = "assessment.evidence." + evidence + "." + parts.size();
        return messages.getMessage(key, parts.toArray(), locale);
    }

    String line(String batchNumber, int lineNumber, LocalDate settledOn, Locale locale) {
        return messages.getMessage(
                "assessment.evidence.line",
                new Object[] {batchNumber, String.valueOf(lineNumber), settledOn.toString()},
                locale);
    }

    /** @param party worker, worker.known with a masked name and number, or enterprise */
    String evidenceParty(String party, Locale locale, Object... parts) {
        return messages.getMessage("assessment.evidence." + party, parts, locale);
    }

    /** @param to last day, or null when no end is known */
    String task(String number, LocalDate from, LocalDate to, Locale locale) {
        String key = to == null ? "assessment.evidence.task.open" : "assessment.evidence.task";
        return messages.getMessage(key, new Object[] {number, from.toString(), String.valueOf(to)}, locale);
    }

    /** @param day of the paper, or null */
    String paper(String kind, LocalDate day, Locale locale) {
        String named = messages.getMessage("openPapers.kind." + kind, null, kind, locale);
        return day == null ? named : named + " " + day;
    }

    /** @param day on which the platform heard it */
    String heard(String kind, LocalDate day, Locale locale) {
        return messages.getMessage(
                "assessment.evidence.heard", new Object[] {said(kind, locale), day.toString()}, locale);
    }

    /**
     * A transfer that a bank told of.
     *
     * @param heardOn day on which the platform heard it
     */
    String transfer(BigDecimal amount, Instant at, LocalDate heardOn, Locale locale) {
        Object[] of = {
            observedValue(amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), locale),
            MINUTE.format(at.atZone(ChinaTime.ZONE)),
            heardOn.toString()
        };
        return messages.getMessage("assessment.evidence.transfer", of, locale);
    }

    /** That a feature stands on a table that was behind, since when, and by how much as far as that is known. */
    String behind(Stale stale, Locale locale) {
        String feature = messages.getMessage("assessment.behind." + stale.feature(), null, stale.feature(), locale);
        Object[] of = {feature, MINUTE.format(stale.countedAt().atZone(ChinaTime.ZONE)), String.valueOf(stale.lines())};
        return messages.getMessage(
                stale.lines() > 0 ? "assessment.behind.lines" : "assessment.behind.told", of, locale);
    }

    String toConfirm(String basis, Locale locale) {
        return messages.getMessage("assessment.toConfirm", new Object[] {basis}, basis, locale);
    }

    String screened(int indicators, int hits, int errors, Locale locale) {
        return messages.getMessage("assessment.screened", new Object[] {indicators, hits, errors}, "", locale);
    }
}
