package io.siliu.kernel.identifier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a fully digital invoice (数电发票号码): 20 digits, of which 1–2 are the year, 3–4 the province-level tax
 * authority, 5 the issuing channel. It has no check digit: only the tax bureau's check tells whether it was issued.
 */
public record InvoiceNumber(String value) {

    private static final int LENGTH = 20;
    private static final int FIRST_YEAR = 21;

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
        boolean isInvented = region.equals(TaxAuthorities.INVENTED);
        if (!isInvented
                && !TaxAuthorities.PROVINCES.contains(region)
                && !TaxAuthorities.PLANNED_CITIES.contains(region)) {
            return IdentifierCheck.WRONG_PREFIX;
        }
        int year = Integer.parseInt(number.substring(0, 2));
        if (year < FIRST_YEAR || (issuedOn != null && issuedOn.getYear() % 100 != year)) {
            return IdentifierCheck.WRONG_DATE;
        }
        return invented.judge(isInvented);
    }

    public boolean isInvented() {
        return value.startsWith(TaxAuthorities.INVENTED, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
