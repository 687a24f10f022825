package io.siliu.ocr.internal.qr;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code says. An invoice's code is {@code 01,type,code,number,amount,yyyyMMdd,check,crc}, seven to nine parts of
 * which some are empty. Fully digital invoices (no code, 20-digit number: types 31, 32 and their kin) name the total;
 * legacy ones (01, 03, 04, 08, 10, 11, 14, 15, …) the amount without tax: verified on real papers except type 32, so the
 * amount is compared with both (see {@code CodeAmount}). How the last part, the CRC, is formed is not public.
 */
public final class QrDrafts {

    /** Itineraries of trains (51) and flights (61) are written the same way, and are no kind of ours. */
    private static final Set<String> ITINERARIES = Set.of("51", "61");

    private static final Pattern DIGITAL_NUMBER = Pattern.compile("\\d{20}");
    private static final Pattern LEGACY_CODE = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern LEGACY_NUMBER = Pattern.compile("\\d{8}");
    private static final Pattern CHECK_CODE = Pattern.compile("\\d{5,20}");
    private static final Pattern LICENCE =
            Pattern.compile("(?:uniscid|creditCode|tyshxydm)=([0-9A-Z]{18})(?![0-9A-Z])", Pattern.CASE_INSENSITIVE);

    /** The kinds that carry a code which says something of the paper. */
    private static final Set<DocumentKind> CODED =
            EnumSet.of(DocumentKind.DIGITAL_INVOICE, DocumentKind.VAT_INVOICE, DocumentKind.BUSINESS_LICENCE);

    private final String text;
    private final int page;

    private QrDrafts(String text, int page) {
        this.text = text;
        this.page = page;
    }

    /** Whether papers of the kind carry a code that is worth looking for. */
    public static boolean mayBeOn(DocumentKind kind) {
        return CODED.contains(kind);
    }

    /** The draft of one code; empty where it is no code of a paper of ours. */
    public static Optional<Draft> of(String text, int page) {
        return new QrDrafts(text, page).draft();
    }

    private Optional<Draft> draft() {
        String[] parts = text.strip().split("[,，]", -1);
        if (parts.length >= 7 && parts.length <= 9 && "01".equals(parts[0].strip())) {
            return invoice(parts);
        }
        Matcher licence = LICENCE.matcher(text);
        if (!licence.find()) {
            return Optional.empty();
        }
        Draft draft = new Draft(DocumentKind.BUSINESS_LICENCE, Source.QR);
        put(draft, FieldNames.CREDIT_CODE, Values.identifier(licence.group(1)));
        return Optional.of(draft);
    }

    private Optional<Draft> invoice(String[] parts) {
        String type = parts[1].strip();
        String code = parts[2].strip();
        String number = parts[3].strip();
        boolean digital = code.isEmpty() && DIGITAL_NUMBER.matcher(number).matches();
        boolean legacy = LEGACY_CODE.matcher(code).matches()
                && LEGACY_NUMBER.matcher(number).matches();
        if (ITINERARIES.contains(type) || !digital && !legacy) {
            return Optional.empty();
        }
        Draft draft = new Draft(digital ? DocumentKind.DIGITAL_INVOICE : DocumentKind.VAT_INVOICE, Source.QR);
        put(draft, FieldNames.INVOICE_CODE, code);
        put(draft, FieldNames.INVOICE_NUMBER, number);
        String amount = digital ? FieldNames.TOTAL_AMOUNT : FieldNames.AMOUNT_EXCLUDING_TAX;
        Values.exactMoney(parts[4]).ifPresent(money -> put(draft, amount, money));
        Values.date(parts[5]).ifPresent(date -> put(draft, FieldNames.ISSUE_DATE, date));
        if (CHECK_CODE.matcher(parts[6].strip()).matches()) {
            put(draft, FieldNames.CHECK_CODE, parts[6].strip());
        }
        return Optional.of(draft);
    }

    private void put(Draft draft, String field, String value) {
        draft.put(new Candidate(field, value, 1, page, null, new Quote("QR", text)));
    }
}
