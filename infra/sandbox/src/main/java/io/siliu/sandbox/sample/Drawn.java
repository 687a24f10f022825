package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A paper laid out, in no form yet.
 *
 * @param invoice what an invoice says, for the forms that are data
 */
record Drawn(
        List<Sheet> sheets, List<Map<String, String>> documents, Set<String> inCode, Optional<SampleInvoice> invoice) {

    static Drawn of(Sheet sheet, Map<String, String> fields) {
        return new Drawn(List.of(sheet), List.of(fields), Set.of(), Optional.empty());
    }

    static Drawn other(Sheet sheet) {
        return of(sheet, Map.of());
    }

    Drawn with(SampleInvoice said) {
        return new Drawn(sheets, documents, inCode, Optional.of(said));
    }

    Drawn coded(Set<String> fields) {
        return new Drawn(sheets, documents, fields, invoice);
    }
}
