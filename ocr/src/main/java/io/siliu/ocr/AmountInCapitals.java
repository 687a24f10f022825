package io.siliu.ocr;

import java.util.Objects;

/**
 * The amount of a paper as it is printed in Chinese capitals (大写). It is no field: nobody is asked for it, and it is never put
 * in the place of the figures.
 *
 * @param text an amount in capitals, as printed
 * @param source where it was read; of a picture capitals are often misread
 */
public record AmountInCapitals(String text, Source source) {

    public AmountInCapitals {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }
}
