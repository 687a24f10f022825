package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.RequiredFields;
import io.siliu.ocr.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which fields each kind of paper has, in the order they are shown, and which that it must carry were not found. */
final class KindFields {

    private KindFields() {}

    private static List<String> of(DocumentKind kind) {
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

    /** The fields of the kind first, then the references found besides them. */
    static List<Field> ordered(DocumentKind kind, Map<String, Field> fields) {
        List<Field> ordered = new ArrayList<>();
        List<String> names = of(kind);
        names.stream().filter(fields::containsKey).forEach(name -> ordered.add(fields.get(name)));
        fields.values().stream().filter(field -> !names.contains(field.name())).forEach(ordered::add);
        return ordered;
    }

    static List<Warning> missing(DocumentKind kind, Map<String, Field> fields) {
        return RequiredFields.of(kind).stream()
                .filter(name -> !fields.containsKey(name))
                .map(name -> new Warning(
                        Warning.Code.FIELD_MISSING, name, "No " + name + " was found on this " + kind + "."))
                .toList();
    }
}
