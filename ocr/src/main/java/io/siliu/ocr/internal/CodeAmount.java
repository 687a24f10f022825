package io.siliu.ocr.internal;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import java.util.List;
import java.util.Optional;

/**
 * Which amount an invoice's QR code names. Issuers differ between the total and the amount without tax, so a code whose
 * amount is the paper's other amount does not contradict it: it is taken to name that one.
 */
final class CodeAmount {

    private CodeAmount() {}

    /** The drafts of one document, those of codes settled against the others. */
    static List<Draft> settled(List<Draft> document) {
        return document.stream()
                .map(draft -> draft.source() == Source.QR ? settled(draft, document) : draft)
                .toList();
    }

    private static Draft settled(Draft code, List<Draft> document) {
        return settled(code, document, FieldNames.TOTAL_AMOUNT, FieldNames.AMOUNT_EXCLUDING_TAX)
                .or(() -> settled(code, document, FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TOTAL_AMOUNT))
                .orElse(code);
    }

    private static Optional<Draft> settled(Draft code, List<Draft> document, String named, String other) {
        Optional<Candidate> amount = code.get(named);
        boolean isTheOther = amount.isPresent()
                && !says(document, named, amount.get().value())
                && says(document, other, amount.get().value());
        return isTheOther ? Optional.of(moved(code, amount.get(), other)) : Optional.empty();
    }

    private static boolean says(List<Draft> document, String field, String value) {
        return document.stream()
                .filter(draft -> draft.source() != Source.QR)
                .anyMatch(draft -> draft.get(field)
                        .filter(read -> read.value().equals(value))
                        .isPresent());
    }

    private static Draft moved(Draft code, Candidate amount, String field) {
        Draft settled = new Draft(code.kind(), code.source());
        code.candidates().values().stream()
                .filter(candidate -> candidate != amount)
                .forEach(settled::put);
        settled.put(new Candidate(
                field, amount.value(), amount.reliability(), amount.page(), amount.box(), amount.quote()));
        settled.warnings().addAll(code.warnings());
        return settled;
    }
}
