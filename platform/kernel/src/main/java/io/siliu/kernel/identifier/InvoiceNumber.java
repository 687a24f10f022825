package io.siliu.kernel.identifier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a fully digital invoice (数电发票号码): 20 digits, of which 1–2 are the year, 3–4 the province-level tax
 * authority, 5 the issuing channel. It has no check digit: only the tax bureau's check tells whether it was issued.
 */
public record InvoiceNumber(String value) {

    private static final int LENGTH = 20;
    private static final int FIRST_YEAR = 21;
    private static final Set<String> REGIONS = Set.of(
            "11",
            "12",
            "13",
            "14",
            "15",
            "21",
            "22",
            "23",
            "31",
            "32",
            "33",
            "34",
            "35",
            "36",
            "37",
            "41",
            "42",
            "43",
            "44",
            "45",
            "46",
            "50",
            "51",
            "52",
            "53",
            "54",
            "61",
            "62",
            "63",
            "64",
            "65",
            // Cities planned separately: Dalian, Ningbo, Xiamen, Qingdao, Shenzhen.
            "91",
            "92",
            "93",
            "94",
            "95");
    private static final String INVENTED_REGION = "99";

    /** @throws IllegalArgumentException when the form is wrong */
    public InvoiceNumber {
        IdentifierCheck check = check(value, null, InventedNumbers.ACCEPTED);
        if (!check.isValid()) {
            throw new IllegalArgumentException("Not a digital invoice number: " + check);
        }
    }

    public static Optional<InvoiceNumber> parse(String text, InventedNumbers invented) {
        String number = text == null ? "" : text.strip();
        return check(number, null, invented).isValid() ? Optional.of(new InvoiceNumber(number)) : Optional.empty();
    }

    /** @param issuedOn the date of issue that the year in the number must repeat, or null where it is not known */
    public static IdentifierCheck check(String text, LocalDate issuedOn, InventedNumbers invented) {
        String number = text == null ? "" : text.strip();
        if (number.length() != LENGTH) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!CheckDigits.allDigits(number)) {
            return IdentifierCheck.WRONG_CHARACTER;
        }
        String region = number.substring(2, 4);
        if (!REGIONS.contains(region) && !region.equals(INVENTED_REGION)) {
            return IdentifierCheck.WRONG_PREFIX;
        }
        int year = Integer.parseInt(number.substring(0, 2));
        if (year < FIRST_YEAR || (issuedOn != null && issuedOn.getYear() % 100 != year)) {
            return IdentifierCheck.WRONG_DATE;
        }
        return invented.judge(region.equals(INVENTED_REGION));
    }

    public boolean isInvented() {
        return value.startsWith(INVENTED_REGION, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
