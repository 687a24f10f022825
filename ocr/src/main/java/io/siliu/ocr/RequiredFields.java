package io.siliu.ocr;

import java.util.List;

/** Which fields a paper of a kind must carry to be of use; one that is not found is missing. */
public final class RequiredFields {

    private RequiredFields() {}

    /** In the order in which the paper shows them; names as in {@link FieldNames}. */
    public static List<String> of(DocumentKind kind) {
        return switch (kind) {
            case DIGITAL_INVOICE ->
                List.of(
                        FieldNames.INVOICE_NUMBER,
                        FieldNames.ISSUE_DATE,
                        FieldNames.BUYER_NAME,
                        FieldNames.SELLER_NAME,
                        FieldNames.SELLER_TAX_ID,
                        FieldNames.AMOUNT_EXCLUDING_TAX,
                        FieldNames.TOTAL_AMOUNT);
            case VAT_INVOICE ->
                List.of(
                        FieldNames.INVOICE_CODE,
                        FieldNames.INVOICE_NUMBER,
                        FieldNames.ISSUE_DATE,
                        FieldNames.BUYER_NAME,
                        FieldNames.SELLER_NAME,
                        FieldNames.SELLER_TAX_ID,
                        FieldNames.AMOUNT_EXCLUDING_TAX,
                        FieldNames.TOTAL_AMOUNT);
            case BANK_RECEIPT ->
                List.of(
                        FieldNames.RECEIPT_NUMBER,
                        FieldNames.TRANSACTION_TIME,
                        FieldNames.PAYER_NAME,
                        FieldNames.PAYEE_NAME,
                        FieldNames.AMOUNT);
            case PAYMENT_SLIP -> List.of(FieldNames.PAYEE_NAME, FieldNames.NET_AMOUNT);
            case ACCEPTANCE_RECEIPT -> List.of(FieldNames.ACCEPTED_ON, FieldNames.AMOUNT);
            case CONTRACT -> List.of(FieldNames.PARTY_A, FieldNames.PARTY_B);
            case BUSINESS_LICENCE -> List.of(FieldNames.CREDIT_CODE, FieldNames.NAME);
            case ID_CARD_FRONT -> List.of(FieldNames.ID_NUMBER, FieldNames.NAME);
            case ID_CARD_BACK -> List.of(FieldNames.VALID_FROM);
            case OTHER -> List.of();
        };
    }
}
