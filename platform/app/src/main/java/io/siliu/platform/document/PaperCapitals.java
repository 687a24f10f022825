package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

/**
 * The amount of a paper in Chinese capitals (大写), beside its fields.
 *
 * @param text as printed
 * @param source where it was read; of a picture capitals are often misread
 */
public record PaperCapitals(String text, FieldSource source) {

    public PaperCapitals {
        requireNonNull(text, "text is null");
        requireNonNull(source, "source is null");
    }
}
