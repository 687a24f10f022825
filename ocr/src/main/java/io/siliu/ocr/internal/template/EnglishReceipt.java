package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What foreign banks print on a receipt that has no Chinese label: Ordering customer, Beneficiary account. Asked for what no other
 * label gave; nobody lists all such labels, so that only a proof makes a value certain.
 */
final class EnglishReceipt {

    private static final String NUMBER = "(?: (?:no\\.?|number))?";

    private static final String ACCOUNT = "(?:account|a/c|acct\\.?)";

    private record Field(Pattern label, Draft.Reading reading) {}

    private static final Map<String, Field> FIELDS = fields();

    private EnglishReceipt() {}

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        put(
                fields,
                FieldNames.RECEIPT_NUMBER,
                "(?:our|transaction|bank|advice|receipt|voucher) (?:reference|ref\\.?|no\\.?|number|id)" + NUMBER,
                NumberValue::of);
        put(
                fields,
                FieldNames.TRANSACTION_TIME,
                "(?:transaction|payment|posting|debit|credit|value|remittance) date(?: ?(?:and|&|/) ?time)?",
                LabelledValues::dateTime);
        put(
                fields,
                FieldNames.PAYER_ACCOUNT,
                "(?:debit|debited|ordering|payer|remitter|from)(?:'s)?(?: customer| party)? " + ACCOUNT + NUMBER,
                ReceiptValues::account);
        put(
                fields,
                FieldNames.PAYER_BANK,
                "(?:ordering|remitting|payer|remitter|debit)(?:'s)? bank(?: name)?",
                ReceiptValues::name);
        put(
                fields,
                FieldNames.PAYER_NAME,
                "(?:ordering (?:customer|party)|remitter|payer|applicant|sender|debit " + ACCOUNT
                        + ")(?:'s)?(?: name)?",
                ReceiptValues::name);
        put(
                fields,
                FieldNames.PAYEE_ACCOUNT,
                "(?:beneficiary|payee|credit|credited|to)(?:'s)? " + ACCOUNT + NUMBER,
                ReceiptValues::account);
        put(
                fields,
                FieldNames.PAYEE_BANK,
                "(?:beneficiary|payee|receiving)(?:'s)? bank(?: name)?",
                ReceiptValues::name);
        put(
                fields,
                FieldNames.PAYEE_NAME,
                "(?:beneficiary|payee|receiver|credit " + ACCOUNT + ")(?:'s)?(?: name)?",
                ReceiptValues::name);
        put(
                fields,
                FieldNames.AMOUNT,
                "(?:(?:transaction|payment|remittance|credit|debit) )?amount(?: paid)?",
                LabelledValues::money);
        put(
                fields,
                FieldNames.PURPOSE,
                "remittance information|payment details|details of payment|purpose(?: of payment)?|message(?: to payee)?",
                ReceiptValues::purpose);
        return fields;
    }

    private static void put(Map<String, Field> fields, String field, String label, Draft.Reading reading) {
        Pattern pattern = Pattern.compile("^[ ]*(?i:" + label + ")[ ]*:[ ]*(\\S.*)$");
        fields.put(field, new Field(pattern, reading));
    }

    static void read(PageText text, Draft draft) {
        for (Row row : text.rows()) {
            row.chunks().forEach(cell -> FIELDS.forEach((name, field) -> read(cell, name, field, draft)));
        }
    }

    private static void read(Span cell, String name, Field field, Draft draft) {
        Matcher labelled = field.label().matcher(cell.plain());
        if (draft.get(name).isEmpty() && labelled.matches()) {
            Draft.Reading ofForm = span -> field.reading().of(span).filter(value -> ValueForms.canBe(name, value));
            draft.put(name, Optional.of(cell.sub(labelled.start(1), labelled.end(1))), ofForm, Ground.LIKE_LABEL);
        }
    }
}
