package io.siliu.ocr.internal.recognition;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters that a network does not know, and another one does. */
final class Holes {

    private Holes() {}

    /**
     * What others read that is the same but for the letters that were not known; empty where nothing is unknown.
     *
     * @param others not those of Tesseract, which reads a letter it knows for one it does not
     */
    static Optional<String> filled(String value, Stream<String> others) {
        Pattern same = Pattern.compile(Arrays.stream(value.split(RecognisedText.UNKNOWN, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\p{IsHan}")));
        return value.contains(RecognisedText.UNKNOWN)
                ? others.filter(other -> same.matcher(other).matches()).findFirst()
                : Optional.empty();
    }
}
