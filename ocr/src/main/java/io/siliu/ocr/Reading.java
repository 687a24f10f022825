package io.siliu.ocr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was read from one document. One file may hold several (two receipts on a page, several invoices in an XML).
 *
 * @param kind what the paper is
 * @param fields at most one by name, in the order of the paper's kind
 * @param lines rows of goods and services; empty for papers that are not invoices
 * @param warnings what a person should know
 * @param signatures the signatures of the file, the same for each of its documents
 * @param pages the pages of the file that it stands on, from 1 and in their order; empty where it has none (XML) or none is known
 * @param turns the pages of the file that do not stand upright, the same for each of its documents
 * @param inCapitals null where the paper prints no amount in capitals that can be read
 * @param codeRead whether a QR code of this paper was read, whatever it says
 */
public record Reading(
        DocumentKind kind,
        List<Field> fields,
        List<InvoiceLine> lines,
        List<Warning> warnings,
        List<SignatureFact> signatures,
        List<Integer> pages,
        List<PageTurn> turns,
        AmountInCapitals inCapitals,
        boolean codeRead) {

    public Reading {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        signatures = List.copyOf(signatures);
        pages = List.copyOf(pages);
        turns = List.copyOf(turns);
    }

    /** A reading of a file whose pages all stand upright, as far as is known, and that prints neither an amount in capitals nor a code. */
    public Reading(
            DocumentKind kind,
            List<Field> fields,
            List<InvoiceLine> lines,
            List<Warning> warnings,
            List<SignatureFact> signatures,
            List<Integer> pages) {
        this(kind, fields, lines, warnings, signatures, pages, List.of(), null, false);
    }

    /** The same of which no page is known. */
    public Reading(
            DocumentKind kind,
            List<Field> fields,
            List<InvoiceLine> lines,
            List<Warning> warnings,
            List<SignatureFact> signatures) {
        this(kind, fields, lines, warnings, signatures, List.of());
    }

    /** The same of a file that carries no signature. */
    public Reading(DocumentKind kind, List<Field> fields, List<InvoiceLine> lines, List<Warning> warnings) {
        this(kind, fields, lines, warnings, List.of());
    }

    /** The same with its fields told otherwise, in the same order. */
    public Reading withFields(List<Field> others) {
        return new Reading(kind, others, lines, warnings, signatures, pages, turns, inCapitals, codeRead);
    }

    /** The same, of a file with these signatures. */
    public Reading withSignatures(List<SignatureFact> facts) {
        return new Reading(kind, fields, lines, warnings, facts, pages, turns, inCapitals, codeRead);
    }

    /** The same, with more that a person should know. */
    public Reading warnedOf(List<Warning> more) {
        return new Reading(
                kind,
                fields,
                lines,
                Stream.concat(warnings.stream(), more.stream()).toList(),
                signatures,
                pages,
                turns,
                inCapitals,
                codeRead);
    }

    /** The same of a file whose pages lie so. */
    public Reading lying(List<PageTurn> quarters) {
        return new Reading(kind, fields, lines, warnings, signatures, pages, quarters, inCapitals, codeRead);
    }

    /** The amount in capitals, where one can be read. */
    public Optional<AmountInCapitals> inCapitalsIfAny() {
        return Optional.ofNullable(inCapitals);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The value of a field, certain or not. */
    public Optional<String> value(String name) {
        return field(name).map(Field::value);
    }
}
