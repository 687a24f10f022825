package io.siliu.ocr;

import java.util.List;
import java.util.stream.Stream;

/** Which fields a paper of a kind may carry. */
public final class FieldsOfKind {

    private FieldsOfKind() {}

    /** In the order in which they are shown; names as in {@link FieldNames}. */
    public static List<String> of(DocumentKind kind) {
        return switch (kind) {
            case DIGITAL_INVOICE, VAT_INVOICE ->
                List.of(
                        FieldNames.INVOICE_CODE,
                        FieldNames.INVOICE_NUMBER,
                        FieldNames.ISSUE_DATE,
                        FieldNames.BUYER_NAME,
                        FieldNames.BUYER_TAX_ID,
                        FieldNames.SELLER_NAME,
                        FieldNames.SELLER_TAX_ID,
                        FieldNames.AMOUNT_EXCLUDING_TAX,
                        FieldNames.TAX_AMOUNT,
                        FieldNames.TOTAL_AMOUNT,
                        FieldNames.CHECK_CODE,
                        FieldNames.REMARK,
                        FieldNames.TRANSACTION_NUMBER);
            case BANK_RECEIPT ->
                List.of(
                        FieldNames.RECEIPT_NUMBER,
                        FieldNames.TRANSACTION_TIME,
                        FieldNames.PAYER_NAME,
                        FieldNames.PAYER_ACCOUNT,
                        FieldNames.PAYER_BANK,
                        FieldNames.PAYEE_NAME,
                        FieldNames.PAYEE_ACCOUNT,
                        FieldNames.PAYEE_BANK,
                        FieldNames.AMOUNT,
                        FieldNames.PURPOSE);
            case PAYMENT_SLIP ->
                List.of(
                        FieldNames.BATCH_NUMBER,
                        FieldNames.TASK_NUMBER,
                        FieldNames.PAYEE_NAME,
                        FieldNames.PAYEE_ACCOUNT,
                        FieldNames.GROSS_AMOUNT,
                        FieldNames.TAX_AMOUNT,
                        FieldNames.NET_AMOUNT,
                        FieldNames.PAID_AT,
                        FieldNames.STATUS);
            case ACCEPTANCE_RECEIPT ->
                List.of(
                        FieldNames.TASK_NUMBER,
                        FieldNames.ACCEPTED_BY,
                        FieldNames.ACCEPTED_ON,
                        FieldNames.QUANTITY,
                        FieldNames.AMOUNT);
            case CONTRACT ->
                List.of(
                        FieldNames.CONTRACT_NUMBER,
                        FieldNames.PARTY_A,
                        FieldNames.PARTY_A_ID,
                        FieldNames.PARTY_B,
                        FieldNames.PARTY_B_ID,
                        FieldNames.AMOUNT,
                        FieldNames.VALID_FROM,
                        FieldNames.VALID_TO,
                        FieldNames.SIGNED_ON);
            case BUSINESS_LICENCE ->
                List.of(
                        FieldNames.CREDIT_CODE,
                        FieldNames.NAME,
                        FieldNames.OPERATOR,
                        FieldNames.ADDRESS,
                        FieldNames.REGISTERED_ON,
                        FieldNames.SCOPE,
                        FieldNames.AUTHORITY);
            case ID_CARD_FRONT ->
                List.of(
                        FieldNames.ID_NUMBER,
                        FieldNames.NAME,
                        FieldNames.SEX,
                        FieldNames.NATION,
                        FieldNames.BIRTH_DATE,
                        FieldNames.ADDRESS);
            case ID_CARD_BACK -> List.of(FieldNames.ISSUER, FieldNames.VALID_FROM, FieldNames.VALID_TO);
            case OTHER -> List.of();
        };
    }

    /** The same with the references that may stand on any paper of the trade besides: a task order and a settlement batch. */
    public static List<String> withReferences(DocumentKind kind) {
        return switch (kind) {
            case DIGITAL_INVOICE, VAT_INVOICE, BANK_RECEIPT, PAYMENT_SLIP, ACCEPTANCE_RECEIPT, CONTRACT ->
                Stream.concat(of(kind).stream(), Stream.of(FieldNames.TASK_NUMBER, FieldNames.BATCH_NUMBER))
                        .distinct()
                        .toList();
            case BUSINESS_LICENCE, ID_CARD_FRONT, ID_CARD_BACK, OTHER -> of(kind);
        };
    }
}
