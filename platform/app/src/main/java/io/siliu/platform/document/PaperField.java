package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

/**
 * One value read from a paper, and where it was read.
 *
 * @param name lowerCamelCase name as published, such as {@code totalAmount}
 * @param value normalised: dates ISO, money plain decimal with two digits
 * @param confidence 0 to 1
 * @param certain whether the value may be used without a person's look
 * @param page page from 1; 0 where the paper has no pages
 * @param box place on the page, or null where there is none
 * @param quotePath path of the quoted element, or null for pictures and text layers
 * @param quoteText the element's text as written, or null
 */
public record PaperField(
        String name,
        String value,
        double confidence,
        boolean certain,
        FieldSource source,
        int page,
        FieldBox box,
        String quotePath,
        String quoteText) {

    public PaperField {
        requireNonNull(name, "name is null");
        requireNonNull(value, "value is null");
        requireNonNull(source, "source is null");
    }
}
