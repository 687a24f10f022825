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
 */
public record Reading(
        DocumentKind kind,
        List<Field> fields,
        List<InvoiceLine> lines,
        List<Warning> warnings,
        List<SignatureFact> signatures) {

    public Reading {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        signatures = List.copyOf(signatures);
    }

    /** A reading of a file that carries no signature. */
    public Reading(DocumentKind kind, List<Field> fields, List<InvoiceLine> lines, List<Warning> warnings) {
        this(kind, fields, lines, warnings, List.of());
    }

    /** The same, with more that a person should know. */
    public Reading warnedOf(List<Warning> more) {
        return new Reading(
                kind,
                fields,
                lines,
                Stream.concat(warnings.stream(), more.stream()).toList(),
                signatures);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The value of a field, certain or not. */
    public Optional<String> value(String name) {
        return field(name).map(Field::value);
    }
}
