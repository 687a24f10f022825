package io.siliu.ocr.internal.layout;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether the words of another language behind a label translate it or are its value: 用途 Service Fee. A paper translates all
 * of its labels, or none.
 */
final class Translations {

    /** So many labels may seem to be translated that have a value in another language behind them. */
    private static final int MOST_BY_CHANCE = 1;

    private static final Pattern BARE = Pattern.compile(" ?[A-Za-z].*");

    private final PageText text;
    private final Predicate<String> isLabel;

    /** How many cells are labels with a translation; less than none before they are counted. */
    private long translated = -1;

    Translations(PageText text, Predicate<String> isLabel) {
        this.text = text;
        this.isLabel = isLabel;
    }

    /** Where a paper translates no labels, words without brackets that end the row, or stand before a label, are a value. */
    boolean isValue(String row, int from, int to) {
        int end = row.indexOf('\t', to + 1);
        String next = to < row.length() ? row.substring(to, end < 0 ? row.length() : end) : "";
        return !next.contains(":")
                && BARE.matcher(row.substring(from, to)).matches()
                && (next.isBlank() || isLabel.test(next))
                && count() <= MOST_BY_CHANCE;
    }

    private long count() {
        if (translated < 0) {
            translated = text.rows().stream()
                    .flatMap(row -> row.chunks().stream())
                    .map(Span::plain)
                    .filter(cell -> !Gloss.without(cell).equals(cell) && isLabel.test(cell))
                    .count();
        }
        return translated;
    }
}
