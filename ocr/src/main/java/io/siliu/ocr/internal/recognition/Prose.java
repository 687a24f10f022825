package io.siliu.ocr.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text of many letters as most of three looks at it read each of them. Each look misses others; no look has to be right as a
 * whole.
 */
final class Prose {

    /** A look that differs in more than this share of the letters saw something else. */
    private static final double ANOTHER_TEXT = 0.3;

    /** A mark at the end of the last line is so little ink that it is cut off. */
    private static final String END = "[。）]";

    private Prose() {}

    /**
     * What a look read in the place of each letter of the first: that letter, another, or nothing, and what it read before it.
     *
     * @param letters empty strings where nothing was read
     * @param before what was read between it and the letter before it
     * @param behind what was read behind the last
     */
    private record Aligned(List<String> letters, List<String> before, String behind) {}

    /**
     * The text with those letters that both other looks read otherwise, and in the same way.
     *
     * @param text as it was read first; its blanks stay where they are
     */
    static String ofMost(String text, String second, String third) {
        List<String> letters = text.codePoints().mapToObj(Character::toString).toList();
        List<Integer> printed = IntStream.range(0, letters.size())
                .filter(at -> !letters.get(at).isBlank())
                .boxed()
                .toList();
        List<String> first = printed.stream().map(letters::get).toList();
        Optional<Aligned> one = aligned(first, bare(second));
        Optional<Aligned> other = aligned(first, bare(third));
        return one.isPresent() && other.isPresent() ? ofMost(letters, printed, one.get(), other.get()) : text;
    }

    private static String ofMost(List<String> letters, List<Integer> printed, Aligned one, Aligned other) {
        StringBuilder most = new StringBuilder();
        int at = 0;
        for (int place = 0; place < letters.size(); place++) {
            if (at == printed.size() || printed.get(at) != place) {
                most.append(letters.get(place));
                continue;
            }
            // What was cut away before the text or behind it is no part of it.
            most.append(
                    at > 0 && one.before().get(at).equals(other.before().get(at))
                            ? one.before().get(at)
                            : "");
            String read = one.letters().get(at);
            most.append(read.equals(other.letters().get(at)) ? read : letters.get(place));
            at++;
        }
        boolean ended = one.behind().equals(other.behind()) && one.behind().matches(END);
        return most.append(ended ? one.behind() : "").toString();
    }

    private static List<String> bare(String text) {
        return text.replaceAll("\\s", "")
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
    }

    /** By the fewest letters exchanged, left out or put in (Levenshtein 1966); empty where there are too many of them. */
    private static Optional<Aligned> aligned(List<String> first, List<String> read) {
        int[][] changes = changes(first, read);
        if (first.isEmpty() || changes[0][0] > ANOTHER_TEXT * first.size()) {
            return Optional.empty();
        }
        List<String> letters = new ArrayList<>();
        List<String> before = new ArrayList<>();
        StringBuilder more = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < read.size()) {
            boolean both = i < first.size() && j < read.size();
            if (both && changes[i][j] == changes[i + 1][j + 1] + (first.get(i).equals(read.get(j)) ? 0 : 1)) {
                letters.add(read.get(j++));
                i++;
            } else if (i < first.size() && changes[i][j] == changes[i + 1][j] + 1) {
                letters.add("");
                i++;
            } else {
                more.append(read.get(j++));
                continue;
            }
            before.add(more.toString());
            more.setLength(0);
        }
        return Optional.of(new Aligned(letters, before, more.toString()));
    }

    /** How many changes make the rest of one the rest of the other, from each place of both. */
    private static int[][] changes(List<String> first, List<String> read) {
        int[][] changes = new int[first.size() + 1][read.size() + 1];
        for (int i = first.size(); i >= 0; i--) {
            for (int j = read.size(); j >= 0; j--) {
                if (i == first.size() || j == read.size()) {
                    changes[i][j] = first.size() - i + read.size() - j;
                } else {
                    int exchanged = changes[i + 1][j + 1] + (first.get(i).equals(read.get(j)) ? 0 : 1);
                    changes[i][j] = Math.min(exchanged, 1 + Math.min(changes[i + 1][j], changes[i][j + 1]));
                }
            }
        }
        return changes;
    }
}
