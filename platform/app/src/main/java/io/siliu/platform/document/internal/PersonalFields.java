package io.siliu.platform.document.internal;

import io.siliu.kernel.Mask;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Which fields of a paper may point at a person, and how they are shown to those who may not see personal data. */
final class PersonalFields {

    private static final String HIDDEN = "***";

    private static final UnaryOperator<String> HIDE = value -> HIDDEN;

    private static final Map<String, UnaryOperator<String>> MASKS = Map.ofEntries(
            Map.entry("name", Mask::party),
            Map.entry("operator", Mask::party),
            Map.entry("partyA", Mask::party),
            Map.entry("partyB", Mask::party),
            Map.entry("partyBId", Mask::code),
            Map.entry("payerName", Mask::party),
            Map.entry("payeeName", Mask::party),
            Map.entry("payerAccount", Mask::account),
            Map.entry("payeeAccount", Mask::account),
            Map.entry("sellerName", Mask::party),
            Map.entry("sellerTaxId", Mask::code),
            Map.entry("buyerName", Mask::party),
            Map.entry("buyerTaxId", Mask::code),
            Map.entry("acceptedBy", Mask::party),
            Map.entry("idNumber", Mask::code),
            Map.entry("address", HIDE),
            Map.entry("birthDate", HIDE),
            Map.entry("nation", HIDE),
            Map.entry("sex", HIDE));

    private PersonalFields() {}

    static PaperReading masked(PaperReading reading) {
        return new PaperReading(
                reading.part(),
                reading.kind(),
                reading.fields().stream().map(PersonalFields::masked).toList(),
                reading.lines(),
                reading.warnings());
    }

    /** A value that the mask leaves as it is, such as a company's name, is not personal and keeps its quotation. */
    private static PaperField masked(PaperField field) {
        UnaryOperator<String> mask = MASKS.get(field.name());
        String shown = mask == null || field.value().isEmpty() ? field.value() : mask.apply(field.value());
        if (shown.equals(field.value())) {
            return field;
        }
        return new PaperField(
                field.name(),
                shown,
                field.confidence(),
                field.certain(),
                field.source(),
                field.page(),
                null,
                field.quotePath(),
                field.quoteText() == null ? null : shown);
    }
}
