package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.fourflow.RecordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was found on a record, in one line of a list; templates know it as {@code @recordWords}. */
@Component("recordWords")
final class RecordWords {

    private final MessageSource messages;

    RecordWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(RecordRow row, Locale locale) {
        List<String> found = new ArrayList<>();
        if (!row.missing().isEmpty()) {
            found.add(say("records.words.missing", locale, flows(row, locale)));
        }
        if (row.discrepancies() > 0) {
            found.add(say("records.words.discrepancies", locale, row.discrepancies()));
        }
        if (row.hits() != null && row.hits() > 0) {
            found.add(say("records.words.hits", locale, row.hits()));
        }
        if (found.isEmpty()) {
            return say(row.hits() == null ? "records.words.notYet" : "records.words.clean", locale);
        }
        return String.join(say("records.words.comma", locale), found);
    }

    private String flows(RecordRow row, Locale locale) {
        return row.missing().stream()
                .map(flow -> say("fourflow.flow." + flow, locale))
                .collect(Collectors.joining(say("records.words.and", locale)));
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
