package io.siliu.ocr.internal.layout;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All letters of a text without its blanks: it is far cheaper to see that a label cannot stand there than to look for it.
 *
 * @param all a line feed between rows
 * @param recognised whether some of them may be others than the paper prints
 */
record Letters(String all, Set<String> pairs, boolean recognised) {

    static Letters of(PageText text) {
        String all = text.rows().stream()
                .map(row -> row.text().plain().replaceAll("\\s", ""))
                .collect(Collectors.joining("\n"));
        Set<String> pairs = IntStream.range(1, all.length())
                .mapToObj(at -> all.substring(at - 1, at + 1))
                .collect(Collectors.toSet());
        return new Letters(all, pairs, text.isRecognised());
    }

    /** Whether the letters of a label stand there one after the other. */
    boolean hold(String label) {
        return (label.length() < 2 || pairs.contains(label.substring(0, 2))) && all.contains(label);
    }

    /** The same, one of them perhaps recognised as another one. */
    boolean nearlyHold(String label) {
        if (!recognised) {
            return false;
        }
        for (int at = 0; at + label.length() <= all.length(); at++) {
            if (differences(label, at) <= 1) {
                return true;
            }
        }
        return false;
    }

    private int differences(String label, int at) {
        int differences = 0;
        for (int i = 0; i < label.length() && differences <= 1; i++) {
            differences += all.charAt(at + i) == label.charAt(i) ? 0 : 1;
        }
        return differences;
    }
}
