package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.RequiredFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that nearly every paper of a kind carries, more than it must: where one is missing, the page is read a second
 * time.
 */
final class Expected {

    private Expected() {}

    static List<String> of(DocumentKind kind) {
        return Stream.concat(RequiredFields.of(kind).stream(), usual(kind).stream())
                .toList();
    }

    private static List<String> usual(DocumentKind kind) {
        return switch (kind) {
            case DIGITAL_INVOICE -> List.of(FieldNames.TAX_AMOUNT);
            case VAT_INVOICE, OTHER -> List.of();
            case BANK_RECEIPT -> List.of(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);
            case PAYMENT_SLIP -> List.of(FieldNames.GROSS_AMOUNT);
            case ACCEPTANCE_RECEIPT -> List.of(FieldNames.TASK_NUMBER);
            case CONTRACT -> List.of(FieldNames.CONTRACT_NUMBER, FieldNames.SIGNED_ON);
            case BUSINESS_LICENCE -> List.of(FieldNames.REGISTERED_ON, FieldNames.ADDRESS);
            case ID_CARD_FRONT -> List.of(FieldNames.BIRTH_DATE, FieldNames.ADDRESS);
            case ID_CARD_BACK -> List.of(FieldNames.ISSUER, FieldNames.VALID_TO);
        };
    }

    /** Those of them that many papers of the kind do not print: a contract without a number, one whose day nobody filled in. */
    static List<String> oftenAbsent(DocumentKind kind) {
        return kind == DocumentKind.CONTRACT ? usual(kind) : List.of();
    }
}
