package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperKind;

/** What form the value of a field has, whoever reads it. */
enum FieldShape {
    AMOUNT,
    DATE,
    /** A day, or the words for none. */
    LAST_DAY,
    /** A day on which something has happened: it does not lie ahead. */
    PAST_DATE,
    /** A day, with its time where the paper has one, on which something has happened. */
    MOMENT,
    /** A credit code, an identity number, or one of the older tax numbers. */
    TAX_ID,
    CREDIT_CODE,
    ID_NUMBER,
    DIGITAL_INVOICE_NUMBER,
    INVOICE_NUMBER,
    INVOICE_CODE,
    CHECK_CODE,
    ACCOUNT,
    TASK_NUMBER,
    NAME,
    QUANTITY,
    /** Numbers that somebody gave to a paper: letters, digits, hyphens. */
    REFERENCE,
    /** What the paper is. */
    KIND,
    /** Whether a file that is in doubt itself is taken. */
    FILE,
    TEXT;

    /** The question about the paper itself, asked where no field of it could be. */
    static final String KIND_OF_PAPER = "kind";

    /** The question about the file, asked once where all its fields would be. */
    static final String FILE_ITSELF = "file";

    /** @param kind the kind of paper that carries the field */
    static FieldShape of(PaperKind kind, String field) {
        return switch (field) {
            case "amountExcludingTax", "taxAmount", "totalAmount", "amount", "grossAmount", "netAmount" -> AMOUNT;
            case "validFrom" -> DATE;
            case "validTo" -> kind == PaperKind.ID_CARD_BACK ? LAST_DAY : DATE;
            case "issueDate", "registeredOn", "birthDate", "signedOn", "acceptedOn" -> PAST_DATE;
            case "transactionTime", "paidAt" -> MOMENT;
            case "sellerTaxId", "buyerTaxId", "partyAId", "partyBId" -> TAX_ID;
            case "creditCode" -> CREDIT_CODE;
            case "idNumber" -> ID_NUMBER;
            case "invoiceNumber" -> kind == PaperKind.VAT_INVOICE ? INVOICE_NUMBER : DIGITAL_INVOICE_NUMBER;
            case "invoiceCode" -> INVOICE_CODE;
            case "checkCode" -> CHECK_CODE;
            case "payerAccount", "payeeAccount" -> ACCOUNT;
            case "taskNumber" -> TASK_NUMBER;
            case "sellerName",
                    "buyerName",
                    "payerName",
                    "payeeName",
                    "partyA",
                    "partyB",
                    "name",
                    "operator",
                    "acceptedBy" -> NAME;
            case "quantity" -> QUANTITY;
            case "receiptNumber", "contractNumber", "batchNumber" -> REFERENCE;
            case KIND_OF_PAPER -> KIND;
            case FILE_ITSELF -> FILE;
            default -> TEXT;
        };
    }
}
