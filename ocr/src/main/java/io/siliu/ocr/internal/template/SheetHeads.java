package io.siliu.ocr.internal.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column may be headed by.
 *
 * @param words the heads that are known, the most telling first
 * @param like what such heads are put together of, for those that are not
 */
record SheetHeads(List<String> words, Pattern like) {

    /** The head of the column among those of a table. */
    Optional<String> first(List<String> printed) {
        return words.stream()
                .filter(printed::contains)
                .findFirst()
                .or(() -> printed.stream()
                        .filter(word -> like.matcher(word).matches())
                        .findFirst());
    }

    boolean areIn(List<String> printed) {
        return first(printed).isPresent();
    }
}
