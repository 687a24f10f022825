package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

/**
 * Another value that was read for a field, in a place of the paper or a way of reading that was not followed.
 *
 * @param confidence 0 to 1, what its own way of reading says of it
 */
public record FieldAlternative(String value, FieldSource source, double confidence) {

    public FieldAlternative {
        requireNonNull(value, "value is null");
        requireNonNull(source, "source is null");
    }
}
