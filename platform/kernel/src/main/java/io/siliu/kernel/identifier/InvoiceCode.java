package io.siliu.kernel.identifier;

import java.time.LocalDate;

/**
 * Code and number of an invoice of the earlier system (发票代码, 发票号码), which has both: a code of 10 digits, of which 1–4 are
 * the region and 5–6 the year in which the form was issued, or of 12, of which 2–5 are the region and 6–7 the year; and a number
 * of 8. Neither has a check digit. Which kind of invoice a code tells is not judged here: new kinds were added over the years.
 */
public final class InvoiceCode {

    private static final int SHORT = 10;
    private static final int LONG = 12;
    private static final int NUMBER = 8;
    private static final int REGION = 2;
    private static final int YEAR_BEHIND_REGION = 4;

    private InvoiceCode() {}

    /**
     * The first fault of both.
     *
     * @param issuedOn the day of issue, before whose end the form was issued, or null where it is not known
     */
    public static IdentifierCheck check(String code, String number, LocalDate issuedOn, InventedNumbers invented) {
        if (code.length() != SHORT && code.length() != LONG || number.length() != NUMBER) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!CheckDigits.allDigits(code) || !CheckDigits.allDigits(number)) {
            return IdentifierCheck.WRONG_CHARACTER;
        }
        int region = code.length() == LONG ? 1 : 0;
        String province = code.substring(region, region + REGION);
        boolean isInvented = province.equals(TaxAuthorities.INVENTED);
        if (!isInvented && !TaxAuthorities.PROVINCES.contains(province)) {
            return IdentifierCheck.WRONG_PREFIX;
        }
        int year = CheckDigits.number(code, region + YEAR_BEHIND_REGION, region + YEAR_BEHIND_REGION + 2);
        // Forms are issued before they are used, now and then years before.
        if (issuedOn != null && year > issuedOn.getYear() % 100) {
            return IdentifierCheck.WRONG_DATE;
        }
        return invented.judge(isInvented);
    }
}
