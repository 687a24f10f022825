package io.siliu.ocr.internal.qr;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code says. An invoice's code is {@code 01,type,code,number,amount,yyyyMMdd,check,crc}: fully digital types (31,
 * 32) name the total, legacy types the amount without tax; verified on real papers except type 32.
 */
public final class QrDrafts {

    private static final Set<String> DIGITAL = Set.of("31", "32");
    private static final Set<String> LEGACY = Set.of("01", "04", "08", "10");
    private static final Pattern LICENCE = Pattern.compile("(?:uniscid|uniScid|creditCode|tyshxydm)=([0-9A-Z]{18})");

    private QrDrafts() {}

    /** The draft of one code; empty where it is no code of a paper of ours. */
    public static Optional<Draft> of(String text, int page) {
        String[] parts = text.strip().split(",", -1);
        if (parts.length >= 7 && parts.length <= 9 && "01".equals(parts[0])) {
            return invoice(parts, text, page);
        }
        Matcher licence = LICENCE.matcher(text);
        if (licence.find()) {
            Draft draft = new Draft(DocumentKind.BUSINESS_LICENCE, Source.QR);
            put(draft, FieldNames.CREDIT_CODE, licence.group(1), text, page);
            return Optional.of(draft);
        }
        return Optional.empty();
    }

    private static Optional<Draft> invoice(String[] parts, String text, int page) {
        boolean digital = DIGITAL.contains(parts[1]) && parts[2].isBlank();
        if (!digital && !LEGACY.contains(parts[1])) {
            return Optional.empty();
        }
        Draft draft = new Draft(digital ? DocumentKind.DIGITAL_INVOICE : DocumentKind.VAT_INVOICE, Source.QR);
        put(draft, FieldNames.INVOICE_CODE, parts[2].strip(), text, page);
        put(draft, FieldNames.INVOICE_NUMBER, parts[3].strip(), text, page);
        Values.money(parts[4])
                .ifPresent(amount -> put(
                        draft,
                        digital ? FieldNames.TOTAL_AMOUNT : FieldNames.AMOUNT_EXCLUDING_TAX,
                        amount,
                        text,
                        page));
        Values.date(parts[5]).ifPresent(date -> put(draft, FieldNames.ISSUE_DATE, date, text, page));
        put(draft, FieldNames.CHECK_CODE, parts[6].strip(), text, page);
        return draft.get(FieldNames.INVOICE_NUMBER).map(number -> draft);
    }

    private static void put(Draft draft, String field, String value, String text, int page) {
        draft.put(new Candidate(field, value, 1, page, null, new Quote("QR", text)));
    }
}
