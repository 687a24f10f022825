package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperReading;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write on a paper in their own words: numbers of people, and names that the same paper names as people, are masked. */
final class FreeText {

    /** Fields without a form of their own. */
    static final Set<String> FIELDS = Set.of("remark", "purpose");

    /** As long as a phone, an identity or a card number; a task number begins with letters, an invoice's is longer. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[0-9](?:[ -]?[0-9]){9,17}[0-9Xx](?![0-9A-Za-z])");

    private static final int SHOWN_HEAD = 3;
    private static final int SHOWN_END = 4;
    private static final int SHORTEST_NAME = 2;

    private FreeText() {}

    /** @param people names of people on the same paper */
    static String masked(String text, List<String> people) {
        String masked = NUMBER.matcher(text).replaceAll(number -> ends(number.group()));
        for (String person : people) {
            masked = masked.replace(person, PersonalFields.shown("name", person));
        }
        return masked;
    }

    private static String ends(String number) {
        return number.substring(0, SHOWN_HEAD) + "***" + number.substring(number.length() - SHOWN_END);
    }

    /** The people whom a paper names in its fields. */
    static List<String> people(PaperReading reading) {
        return reading.fields().stream()
                .filter(field -> PersonalFields.NAMES.contains(field.name()))
                .filter(field -> field.value().length() >= SHORTEST_NAME)
                .filter(field -> PersonalFields.pointsAtAPerson(field.name(), field.value()))
                .map(field -> field.value())
                .distinct()
                .toList();
    }
}
