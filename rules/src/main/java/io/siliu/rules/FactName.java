package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One fact that a condition may speak of.
 *
 * @param path such as {@code settlement.netExpected}
 * @param words the words that it takes, where it is a word; else empty
 * @param meaning what it says, with its unit and source, in both languages
 */
public record FactName(String path, Kind kind, List<String> words, Text meaning) {

    /** What sort of value a fact is. */
    public enum Kind {
        /** Yuan. */
        AMOUNT,
        NUMBER,
        TEXT,
        DATE,
        MONTH,
        TRUTH,
        WORD,
        LIST;

        /** Whether one value may be less than another. */
        public boolean isOrdered() {
            return this == AMOUNT || this == NUMBER || this == DATE || this == MONTH;
        }
    }

    public FactName {
        requireNonNull(path, "path is null");
        requireNonNull(kind, "kind is null");
        words = List.copyOf(words);
        requireNonNull(meaning, "meaning is null");
    }
}
