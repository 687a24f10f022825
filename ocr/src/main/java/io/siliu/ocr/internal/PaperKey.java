package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.RequiredFields;
import java.util.Optional;

/** What tells a paper from another of its kind: the number it was issued under, else all that it must say. */
public final class PaperKey {

    private PaperKey() {}

    /** The number of the paper, where its kind has one and it was read; a guess tells no paper from another. */
    public static Optional<String> of(Draft draft) {
        return field(draft.kind())
                .flatMap(draft::get)
                .filter(number -> number.ground() != Ground.LEARNED)
                .map(Candidate::value);
    }

    private static Optional<String> field(DocumentKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case DIGITAL_INVOICE, VAT_INVOICE -> FieldNames.INVOICE_NUMBER;
                    case BANK_RECEIPT -> FieldNames.RECEIPT_NUMBER;
                    case CONTRACT -> FieldNames.CONTRACT_NUMBER;
                    case BUSINESS_LICENCE -> FieldNames.CREDIT_CODE;
                    case ID_CARD_FRONT -> FieldNames.ID_NUMBER;
                    case PAYMENT_SLIP, ACCEPTANCE_RECEIPT, ID_CARD_BACK, OTHER -> null;
                });
    }

    /**
     * Whether the second of two drafts of one kind and channel cannot be more of the first paper: it has another number, or,
     * where not both have one, it says by itself all that such a paper must say, and not the same.
     */
    public static boolean differ(Draft first, Draft second) {
        Optional<String> one = of(first);
        Optional<String> other = of(second);
        if (one.isPresent() && other.isPresent()) {
            return !Values.same(one.get(), other.get());
        }
        boolean whole = RequiredFields.of(second.kind()).stream()
                .allMatch(name -> second.get(name).isPresent());
        return whole && contradict(first, second);
    }

    /** Whether two drafts say different things of the same field. */
    public static boolean contradict(Draft first, Draft second) {
        return second.candidates().values().stream()
                .anyMatch(candidate -> first.get(candidate.name())
                        .filter(read -> !Values.same(read.value(), candidate.value()))
                        .isPresent());
    }
}
