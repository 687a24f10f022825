package io.siliu.platform.anchoring.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.ledger.ProofWords;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words in which a page shows a proof: kinds and fields by what they are called on the pages, times as everywhere on them.
 *
 * @param ours whether the keys are those that this site shows
 */
record ShownWords(MessageSource messages, Locale locale, boolean ours) implements ProofWords {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public String kind(String kind) {
        return named(kind, "verify.kind.", "ledger.kind.");
    }

    @Override
    public String field(String field) {
        return named(field, "record.field.", "income.field.");
    }

    @Override
    public String time(Instant instant) {
        return SECOND.format(instant.atZone(ChinaTime.ZONE));
    }

    @Override
    public String separator() {
        return messages.getMessage("verify.separator", null, locale);
    }

    @Override
    public Keys keys() {
        return ours ? Keys.SITE : Keys.BROUGHT;
    }

    private String named(String name, String first, String second) {
        String other = messages.getMessage(second + name, null, name, locale);
        return messages.getMessage(first + name, null, other, locale);
    }
}
