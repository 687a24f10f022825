package io.siliu.platform.outside;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads the parts of an answer within bounds, so that nothing another side says is longer than the place it is kept in. A
 * number or a key that has another form is not understood; free words are cut.
 */
public final class AnswerParts {

    /** How every doubt begins whose cause is an answer that came and was not understood. */
    public static final String NOT_UNDERSTOOD = "not understood: ";

    private static final Pattern NUMBER = Pattern.compile("[\\p{Graph}&&\\p{ASCII}]+");

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private AnswerParts() {}

    /** A number or a key: printable ASCII without spaces, 1 to {@code most} characters; empty when it is anything else. */
    public static Optional<String> number(JsonNode answer, String field, int most) {
        String text = answer.path(field).asString("");
        return text.length() <= most && NUMBER.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** A day by ISO of this century; empty when it is anything else. */
    public static Optional<LocalDate> day(JsonNode answer, String field) {
        try {
            return Optional.of(LocalDate.parse(answer.path(field).asString("")))
                    .filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Free words, cut to {@code most} characters; empty when there are none. */
    public static String words(JsonNode answer, String field, int most) {
        return cut(answer.path(field).asString(""), most);
    }

    /** Cut to {@code most} characters, never in the middle of one that takes two. */
    public static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        return words.substring(0, end);
    }
}
