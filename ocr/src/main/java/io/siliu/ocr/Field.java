package io.siliu.ocr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One value read from a paper, and where it was read.
 *
 * @param name lowerCamelCase name, one of {@link FieldNames}
 * @param value normalised: dates ISO, money plain decimal with two digits, identifiers without spaces
 * @param confidence 0 to 1
 * @param certain whether the value may be used without a person's look
 * @param source where it was read
 * @param page page number from 1; 0 where the paper has no pages (XML)
 * @param box place on the page, or null where the value has none (XML, QR)
 * @param quote the quoted element, or null where the value was read from a picture or a text layer
 * @param alternatives other values that were read for the field, the better channel's first; mostly none
 */
public record Field(
        String name,
        String value,
        double confidence,
        boolean certain,
        Source source,
        int page,
        Box box,
        Quote quote,
        List<Alternative> alternatives) {

    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence is 0 to 1, not " + confidence);
        }
        if (page < 0) {
            throw new IllegalArgumentException("Pages count from 1, not " + page);
        }
        alternatives = List.copyOf(alternatives);
    }

    /** A value for which no other was read. */
    public Field(
            String name,
            String value,
            double confidence,
            boolean certain,
            Source source,
            int page,
            Box box,
            Quote quote) {
        this(name, value, confidence, certain, source, page, box, quote, List.of());
    }

    /** The same value, beside others that were read for the field. */
    public Field withAlternatives(List<Alternative> others) {
        return new Field(name, value, confidence, certain, source, page, box, quote, others);
    }

    /** The same value, at which a person has to look. */
    public Field uncertain() {
        return new Field(name, value, confidence, false, source, page, box, quote, alternatives);
    }

    public Optional<Box> boxIfAny() {
        return Optional.ofNullable(box);
    }

    public Optional<Quote> quoteIfAny() {
        return Optional.ofNullable(quote);
    }
}
