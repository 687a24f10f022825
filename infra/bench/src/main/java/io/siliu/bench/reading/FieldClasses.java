package io.siliu.bench.reading;

import io.siliu.ocr.FieldNames;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields are numbers, dates, amounts and identifiers, and which fields each kind has. */
final class FieldClasses {

    private static final Set<String> WORDS = Set.of(
            FieldNames.SELLER_NAME,
            FieldNames.BUYER_NAME,
            FieldNames.REMARK,
            FieldNames.PAYER_NAME,
            FieldNames.PAYER_BANK,
            FieldNames.PAYEE_NAME,
            FieldNames.PAYEE_BANK,
            FieldNames.PURPOSE,
            FieldNames.NAME,
            FieldNames.OPERATOR,
            FieldNames.ADDRESS,
            FieldNames.SCOPE,
            FieldNames.AUTHORITY,
            FieldNames.SEX,
            FieldNames.NATION,
            FieldNames.ISSUER,
            FieldNames.PARTY_A,
            FieldNames.PARTY_B,
            FieldNames.STATUS,
            FieldNames.ACCEPTED_BY);

    private static final Set<String> MONEY = Set.of(
            FieldNames.AMOUNT_EXCLUDING_TAX,
            FieldNames.TAX_AMOUNT,
            FieldNames.TOTAL_AMOUNT,
            FieldNames.AMOUNT,
            FieldNames.GROSS_AMOUNT,
            FieldNames.NET_AMOUNT,
            FieldNames.QUANTITY);

    private static final Set<String> DATES = Set.of(FieldNames.TRANSACTION_TIME, FieldNames.PAID_AT);

    private static final List<String> INVOICE = List.of(
            "invoiceNumber",
            "invoiceCode",
            "issueDate",
            "sellerName",
            "sellerTaxId",
            "buyerName",
            "buyerTaxId",
            "amountExcludingTax",
            "taxAmount",
            "totalAmount",
            "checkCode",
            "remark");

    /** As the design lists them; other fields a reading carries are references found by the way. */
    private static final Map<String, List<String>> OF_KIND = Map.of(
            "DIGITAL_INVOICE",
            INVOICE,
            "VAT_INVOICE",
            INVOICE,
            "BANK_RECEIPT",
            List.of(
                    "receiptNumber",
                    "transactionTime",
                    "payerName",
                    "payerAccount",
                    "payerBank",
                    "payeeName",
                    "payeeAccount",
                    "payeeBank",
                    "amount",
                    "purpose"),
            "PAYMENT_SLIP",
            List.of(
                    "batchNumber",
                    "taskNumber",
                    "payeeName",
                    "payeeAccount",
                    "grossAmount",
                    "taxAmount",
                    "netAmount",
                    "paidAt",
                    "status"),
            "ACCEPTANCE_RECEIPT",
            List.of("taskNumber", "acceptedBy", "acceptedOn", "quantity", "amount"),
            "CONTRACT",
            List.of(
                    "contractNumber",
                    "partyA",
                    "partyAId",
                    "partyB",
                    "partyBId",
                    "amount",
                    "validFrom",
                    "validTo",
                    "signedOn"),
            "BUSINESS_LICENCE",
            List.of("creditCode", "name", "operator", "address", "registeredOn", "scope", "authority"),
            "ID_CARD_FRONT",
            List.of("idNumber", "name", "sex", "nation", "birthDate", "address"),
            "ID_CARD_BACK",
            List.of("issuer", "validFrom", "validTo"),
            "OTHER",
            List.of());

    private FieldClasses() {}

    static boolean isNumeric(String field) {
        return !WORDS.contains(field);
    }

    static boolean isMoney(String field) {
        return MONEY.contains(field);
    }

    /** Times of which papers print the day alone or the hour too. */
    static boolean isMoment(String field) {
        return DATES.contains(field);
    }

    static List<String> ofKind(String kind) {
        return OF_KIND.getOrDefault(kind, List.of());
    }
}
