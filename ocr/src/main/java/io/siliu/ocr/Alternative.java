package io.siliu.ocr;

import java.util.Objects;

/**
 * Another value that was read for a field: by a channel that was not followed, by another look, or at another place of the paper.
 *
 * @param value normalised like the field's own
 * @param source where it was read
 * @param confidence 0 to 1, what its own channel says of it: 1 for exact text and data, less for recognised letters
 */
public record Alternative(String value, Source source, double confidence) {

    public Alternative {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence is 0 to 1, not " + confidence);
        }
    }
}
