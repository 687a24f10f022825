package io.siliu.ocr.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Letters of a credit code that are taken for each other, and letters read twice. Where exactly one exchange, or leaving
 * out exactly one letter, makes the check digit hold, that is what probably stands there; with some ten exchanges tried
 * at one chance in 31 each it is a proposal, never certain.
 */
final class LookAlikes {

    private static final Map<Character, String> TAKEN_FOR = Map.ofEntries(
            Map.entry('0', "QDUC"),
            Map.entry('Q', "0"),
            Map.entry('D', "0"),
            Map.entry('U', "0"),
            Map.entry('C', "0"),
            Map.entry('8', "B3"),
            Map.entry('B', "8"),
            Map.entry('3', "8"),
            Map.entry('1', "7T"),
            Map.entry('7', "1T"),
            Map.entry('5', "6"),
            Map.entry('6', "5G"),
            Map.entry('G', "6"),
            Map.entry('2', "7"),
            Map.entry('4', "A"),
            Map.entry('A', "4R"),
            Map.entry('R', "A"));

    private static final int LENGTH = 18;

    private LookAlikes() {}

    /** The only code one exchange away for which the check holds; empty where there is none or more than one. */
    static Optional<String> onlyOne(String code, Predicate<String> holds) {
        List<String> possible = new ArrayList<>();
        for (int i = 0; i < code.length(); i++) {
            for (char other : TAKEN_FOR.getOrDefault(code.charAt(i), "").toCharArray()) {
                String exchanged = code.substring(0, i) + other + code.substring(i + 1);
                if (holds.test(exchanged)) {
                    possible.add(exchanged);
                }
            }
        }
        for (int i = 0; i < code.length() && code.length() > LENGTH; i++) {
            String shorter = code.substring(0, i) + code.substring(i + 1);
            if (holds.test(shorter) && !possible.contains(shorter)) {
                possible.add(shorter);
            }
        }
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}
