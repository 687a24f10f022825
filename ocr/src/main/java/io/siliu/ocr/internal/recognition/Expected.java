package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.List;

/** The fields that nearly every paper of a kind carries: where one is missing, the page is read a second time. */
final class Expected {

    private Expected() {}

    static List<String> of(DocumentKind kind) {
        return switch (kind) {
            case DIGITAL_INVOICE ->
                List.of(
                        FieldNames.INVOICE_NUMBER,
                        FieldNames.ISSUE_DATE,
                        FieldNames.BUYER_NAME,
                        FieldNames.SELLER_NAME,
                        FieldNames.SELLER_TAX_ID,
                        FieldNames.AMOUNT_EXCLUDING_TAX,
                        FieldNames.TAX_AMOUNT,
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
                        FieldNames.PAYER_ACCOUNT,
                        FieldNames.PAYEE_NAME,
                        FieldNames.PAYEE_ACCOUNT,
                        FieldNames.AMOUNT);
            case PAYMENT_SLIP -> List.of(FieldNames.PAYEE_NAME, FieldNames.GROSS_AMOUNT, FieldNames.NET_AMOUNT);
            case ACCEPTANCE_RECEIPT -> List.of(FieldNames.TASK_NUMBER, FieldNames.ACCEPTED_ON, FieldNames.AMOUNT);
            case CONTRACT ->
                List.of(FieldNames.CONTRACT_NUMBER, FieldNames.PARTY_A, FieldNames.PARTY_B, FieldNames.SIGNED_ON);
            case BUSINESS_LICENCE ->
                List.of(FieldNames.CREDIT_CODE, FieldNames.NAME, FieldNames.REGISTERED_ON, FieldNames.ADDRESS);
            case ID_CARD_FRONT ->
                List.of(FieldNames.ID_NUMBER, FieldNames.NAME, FieldNames.BIRTH_DATE, FieldNames.ADDRESS);
            case ID_CARD_BACK -> List.of(FieldNames.ISSUER, FieldNames.VALID_FROM, FieldNames.VALID_TO);
            case OTHER -> List.of();
        };
    }
}
