package io.siliu.ocr;

/** The names a {@link Field} may have, by kind of paper. They are part of the published JSON. */
public final class FieldNames {

    public static final String INVOICE_NUMBER = "invoiceNumber";
    public static final String INVOICE_CODE = "invoiceCode";
    public static final String ISSUE_DATE = "issueDate";
    public static final String SELLER_NAME = "sellerName";
    public static final String SELLER_TAX_ID = "sellerTaxId";
    public static final String BUYER_NAME = "buyerName";
    public static final String BUYER_TAX_ID = "buyerTaxId";
    public static final String AMOUNT_EXCLUDING_TAX = "amountExcludingTax";
    public static final String TAX_AMOUNT = "taxAmount";
    public static final String TOTAL_AMOUNT = "totalAmount";
    public static final String CHECK_CODE = "checkCode";
    public static final String REMARK = "remark";

    /** The payments that an invoice names as its own (XML TransactionNumber), in order, separated by a blank. */
    public static final String TRANSACTION_NUMBER = "transactionNumber";

    public static final String RECEIPT_NUMBER = "receiptNumber";
    public static final String TRANSACTION_TIME = "transactionTime";
    public static final String PAYER_NAME = "payerName";
    public static final String PAYER_ACCOUNT = "payerAccount";
    public static final String PAYER_BANK = "payerBank";
    public static final String PAYEE_NAME = "payeeName";
    public static final String PAYEE_ACCOUNT = "payeeAccount";
    public static final String PAYEE_BANK = "payeeBank";
    public static final String AMOUNT = "amount";
    public static final String PURPOSE = "purpose";

    public static final String CREDIT_CODE = "creditCode";
    public static final String NAME = "name";
    public static final String OPERATOR = "operator";
    public static final String ADDRESS = "address";
    public static final String REGISTERED_ON = "registeredOn";
    public static final String SCOPE = "scope";
    public static final String AUTHORITY = "authority";

    public static final String ID_NUMBER = "idNumber";
    public static final String SEX = "sex";
    public static final String NATION = "nation";
    public static final String BIRTH_DATE = "birthDate";
    public static final String ISSUER = "issuer";

    public static final String CONTRACT_NUMBER = "contractNumber";
    public static final String PARTY_A = "partyA";
    public static final String PARTY_A_ID = "partyAId";
    public static final String PARTY_B = "partyB";
    public static final String PARTY_B_ID = "partyBId";
    public static final String VALID_FROM = "validFrom";
    /** The last day; on an identity card that has none {@link FieldValues#FOR_LIFE}. */
    public static final String VALID_TO = "validTo";

    public static final String SIGNED_ON = "signedOn";

    /** The settlement batch, on any paper that names one. */
    public static final String BATCH_NUMBER = "batchNumber";
    /** The task order, on any paper that names one: annex, remark, purpose, or a field of its own. */
    public static final String TASK_NUMBER = "taskNumber";

    /** All task orders of a paper that names several (a contract's annex), in order, separated by a blank. */
    public static final String TASK_NUMBERS = "taskNumbers";

    public static final String GROSS_AMOUNT = "grossAmount";
    public static final String NET_AMOUNT = "netAmount";
    public static final String PAID_AT = "paidAt";
    public static final String STATUS = "status";

    public static final String ACCEPTED_BY = "acceptedBy";
    public static final String ACCEPTED_ON = "acceptedOn";
    public static final String QUANTITY = "quantity";

    private FieldNames() {}
}
