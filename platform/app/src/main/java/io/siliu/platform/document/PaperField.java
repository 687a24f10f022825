package io.siliu.platform.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One value read from a paper, and where it was read.
 *
 * @param name lowerCamelCase name as published, such as {@code totalAmount}
 * @param value normalised: dates ISO, money plain decimal with two digits
 * @param confidence 0 to 1
 * @param certain whether the value may be used without a person's look
 * @param page page from 1; 0 where the paper has no pages. Data has none of its own: to whoever looks at it, its values are given
 *     the places on the pages that are drawn of it
 * @param box place on the page, or null where there is none
 * @param quotePath path of the quoted element, or null for pictures and text layers
 * @param quoteText the element's text as written, or null
 * @param alternatives other values that were read for the field, the better first; mostly none
 * @param confirmed who looked at the paper and what had been read before, or null while nobody has
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
        String quoteText,
        List<FieldAlternative> alternatives,
        Confirmation confirmed) {

    public PaperField {
        requireNonNull(name, "name is null");
        requireNonNull(value, "value is null");
        requireNonNull(source, "source is null");
        // Readings that were stored before alternatives were kept have none.
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    /** A value as it was read, which nobody has looked at. */
    public static PaperField read(
            String name,
            String value,
            double confidence,
            boolean certain,
            FieldSource source,
            int page,
            FieldBox box,
            String quotePath,
            String quoteText) {
        return new PaperField(
                name, value, confidence, certain, source, page, box, quotePath, quoteText, List.of(), null);
    }

    /** The same value, beside others that were read for the field. */
    public PaperField withAlternatives(List<FieldAlternative> others) {
        return new PaperField(
                name, value, confidence, certain, source, page, box, quotePath, quoteText, others, confirmed);
    }

    /** The same value at a place of a page that is drawn of it. */
    public PaperField placedAt(int drawnPage, FieldBox place) {
        return new PaperField(
                name,
                value,
                confidence,
                certain,
                source,
                drawnPage,
                place,
                quotePath,
                quoteText,
                alternatives,
                confirmed);
    }

    /** Whether a path names an element of a paper that is data, and not one inside a package or an attachment. */
    public static boolean isElementOfData(String quotePath) {
        return quotePath != null && quotePath.startsWith("/") && quotePath.indexOf('#') < 0;
    }

    /** What the reader had read, whether or not a person looked since; empty where it had read nothing. */
    public Optional<PaperField> asRead() {
        return confirmed == null ? Optional.of(this) : Optional.ofNullable(confirmed.read());
    }

    /**
     * The same place with what people say stands there; what had been read stays beside it.
     *
     * @param said the value, or an empty string where they cannot read it either: then it counts as unread
     */
    public PaperField confirmedAs(String said, double confidence, Confirmation by) {
        return new PaperField(
                name,
                said,
                confidence,
                !said.isEmpty(),
                FieldSource.PERSON,
                page,
                box,
                quotePath,
                quoteText,
                alternatives,
                by.withRead(asRead().orElse(null)));
    }

    /** The same value as it was read, which counts because people took its file although that is in doubt. */
    public PaperField takenWithItsFile(Confirmation by) {
        return new PaperField(
                name,
                value,
                confidence,
                true,
                source,
                page,
                box,
                quotePath,
                quoteText,
                alternatives,
                by.withRead(asRead().orElse(null)));
    }

    /** Whether people said what stands there, or that nobody can read it. */
    public boolean saidByPeople() {
        return confirmed != null && source == FieldSource.PERSON;
    }

    /** What is wrong with the file that the value stands in, where people took it all the same. */
    public List<FileDoubt> despite() {
        return confirmed == null ? List.of() : confirmed.despite();
    }

    /** A field that the reader had not found and people did. */
    public static PaperField foundByPeople(String name, String said, double confidence, Confirmation by) {
        return new PaperField(
                name,
                said,
                confidence,
                !said.isEmpty(),
                FieldSource.PERSON,
                0,
                null,
                null,
                null,
                List.of(),
                by.withRead(null));
    }
}
