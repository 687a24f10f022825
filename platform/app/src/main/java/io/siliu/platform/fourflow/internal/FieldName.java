package io.siliu.platform.fourflow.internal;

/** The published names of the fields of readings that are matched and compared. */
final class FieldName {

    static final String INVOICE_NUMBER = "invoiceNumber";
    static final String INVOICE_CODE = "invoiceCode";
    static final String ISSUE_DATE = "issueDate";
    static final String SELLER_NAME = "sellerName";
    static final String SELLER_TAX_ID = "sellerTaxId";
    static final String BUYER_NAME = "buyerName";
    static final String BUYER_TAX_ID = "buyerTaxId";
    static final String AMOUNT_EXCLUDING_TAX = "amountExcludingTax";
    static final String TAX_AMOUNT = "taxAmount";
    static final String TOTAL_AMOUNT = "totalAmount";
    static final String REMARK = "remark";
    static final String TRANSACTION_NUMBER = "transactionNumber";
    static final String RECEIPT_NUMBER = "receiptNumber";
    static final String TRANSACTION_TIME = "transactionTime";
    static final String PAYER_NAME = "payerName";
    static final String PAYEE_NAME = "payeeName";
    static final String PAYEE_ACCOUNT = "payeeAccount";
    static final String AMOUNT = "amount";
    static final String PURPOSE = "purpose";
    static final String CONTRACT_NUMBER = "contractNumber";
    static final String PARTY_A = "partyA";
    static final String PARTY_A_ID = "partyAId";
    static final String PARTY_B = "partyB";
    static final String PARTY_B_ID = "partyBId";
    static final String VALID_FROM = "validFrom";
    static final String VALID_TO = "validTo";
    static final String SIGNED_ON = "signedOn";
    static final String BATCH_NUMBER = "batchNumber";
    static final String TASK_NUMBER = "taskNumber";
    static final String GROSS_AMOUNT = "grossAmount";
    static final String NET_AMOUNT = "netAmount";
    static final String PAID_AT = "paidAt";
    static final String ACCEPTED_ON = "acceptedOn";
    static final String QUANTITY = "quantity";

    private FieldName() {}
}
