package io.siliu.platform.fourflow.internal;

import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.Optional;

/**
 * Which field of a paper plays which part. A name is null where the kind has no such field.
 *
 * @param number its own number
 * @param account the payee's account
 */
record PaperForm(
        PaperKind kind,
        String number,
        String fromName,
        String fromCode,
        String toName,
        String toCode,
        String account,
        String amount,
        String day,
        String dayTo) {

    private static final PaperForm INVOICE = new PaperForm(
            PaperKind.INVOICE,
            FieldName.INVOICE_NUMBER,
            FieldName.SELLER_NAME,
            FieldName.SELLER_TAX_ID,
            FieldName.BUYER_NAME,
            FieldName.BUYER_TAX_ID,
            null,
            FieldName.TOTAL_AMOUNT,
            FieldName.ISSUE_DATE,
            null);
    private static final PaperForm RECEIPT = new PaperForm(
            PaperKind.BANK_RECEIPT,
            FieldName.RECEIPT_NUMBER,
            FieldName.PAYER_NAME,
            null,
            FieldName.PAYEE_NAME,
            null,
            FieldName.PAYEE_ACCOUNT,
            FieldName.AMOUNT,
            FieldName.TRANSACTION_TIME,
            null);
    private static final PaperForm SLIP = new PaperForm(
            PaperKind.PAYMENT_SLIP,
            null,
            null,
            null,
            FieldName.PAYEE_NAME,
            null,
            FieldName.PAYEE_ACCOUNT,
            FieldName.NET_AMOUNT,
            FieldName.PAID_AT,
            null);
    private static final PaperForm ACCEPTANCE = new PaperForm(
            PaperKind.ACCEPTANCE_RECEIPT,
            null,
            null,
            null,
            null,
            null,
            null,
            FieldName.AMOUNT,
            FieldName.ACCEPTED_ON,
            null);
    private static final PaperForm CONTRACT = new PaperForm(
            PaperKind.CONTRACT,
            FieldName.CONTRACT_NUMBER,
            FieldName.PARTY_A,
            FieldName.PARTY_A_ID,
            FieldName.PARTY_B,
            FieldName.PARTY_B_ID,
            null,
            null,
            FieldName.VALID_FROM,
            FieldName.VALID_TO);

    static PaperForm of(PaperKind kind) {
        return switch (kind) {
            case INVOICE -> INVOICE;
            case BANK_RECEIPT -> RECEIPT;
            case PAYMENT_SLIP -> SLIP;
            case ACCEPTANCE_RECEIPT -> ACCEPTANCE;
            case CONTRACT -> CONTRACT;
        };
    }

    /** The form of a reading, if its paper can prove a step of a settlement. */
    static Optional<PaperForm> of(PaperReading reading) {
        return switch (reading.kind()) {
            case DIGITAL_INVOICE, VAT_INVOICE -> Optional.of(INVOICE);
            case BANK_RECEIPT -> Optional.of(RECEIPT);
            case PAYMENT_SLIP -> Optional.of(SLIP);
            case ACCEPTANCE_RECEIPT -> Optional.of(ACCEPTANCE);
            case CONTRACT -> Optional.of(CONTRACT);
            case BUSINESS_LICENCE, ID_CARD_FRONT, ID_CARD_BACK, OTHER -> Optional.empty();
        };
    }
}
