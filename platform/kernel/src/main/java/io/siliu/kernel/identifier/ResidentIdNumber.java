package io.siliu.kernel.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Citizen identity number (公民身份号码), 18 characters; source GB 11643-1999. Its text form is always masked; the number
 * itself is only in {@link #value}.
 */
public record ResidentIdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int LENGTH = 18;
    private static final int OLDEST_YEARS = 120;
    private static final Set<String> PREFIXES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    /** @throws IllegalArgumentException when the number does not check */
    public ResidentIdNumber {
        IdentifierCheck check = form(value);
        if (!check.isValid()) {
            throw new IllegalArgumentException("Not a resident identity number: " + check);
        }
    }

    public static Optional<ResidentIdNumber> parse(String text, LocalDate today) {
        return parse(text, today, InventedNumbers.REFUSED);
    }

    public static Optional<ResidentIdNumber> parse(String text, LocalDate today, InventedNumbers invented) {
        String number = normalise(text);
        return check(number, today, invented).isValid() ? Optional.of(new ResidentIdNumber(number)) : Optional.empty();
    }

    /** Checks length, region, date (real, not after today, not older than 120 years), then the check digit. */
    public static IdentifierCheck check(String text, LocalDate today, InventedNumbers invented) {
        String number = normalise(text);
        IdentifierCheck form = form(number);
        if (!form.isValid() && form != IdentifierCheck.WRONG_CHECK_DIGIT) {
            return form;
        }
        LocalDate born = born(number);
        if (born.isAfter(today) || Period.between(born, today).getYears() > OLDEST_YEARS) {
            return IdentifierCheck.WRONG_DATE;
        }
        return form.isValid() ? invented.judge(number.startsWith(InventedNumbers.REGION)) : form;
    }

    private static IdentifierCheck form(String number) {
        if (number.length() != LENGTH) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!CheckDigits.areDigits(number, 0, LENGTH - 1) || CHECKS.indexOf(number.charAt(LENGTH - 1)) < 0) {
            return IdentifierCheck.WRONG_CHARACTER;
        }
        if (!PREFIXES.contains(number.substring(0, 2)) && !number.startsWith(InventedNumbers.REGION)) {
            return IdentifierCheck.WRONG_PREFIX;
        }
        try {
            born(number);
        } catch (DateTimeException noSuchDay) {
            return IdentifierCheck.WRONG_DATE;
        }
        return number.charAt(LENGTH - 1) == checkDigit(number)
                ? IdentifierCheck.VALID
                : IdentifierCheck.WRONG_CHECK_DIGIT;
    }

    /**
     * The 18th character that closes the first 17 digits.
     *
     * @param first17 digits, and whatever follows them
     */
    public static char checkDigit(String first17) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += (first17.charAt(index) - '0') * WEIGHTS[index];
        }
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return born(value);
    }

    /** @throws DateTimeException when there is no such day */
    private static LocalDate born(String number) {
        return LocalDate.of(
                CheckDigits.number(number, 6, 10),
                CheckDigits.number(number, 10, 12),
                CheckDigits.number(number, 12, 14));
    }

    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    public boolean isMale() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    public boolean isInvented() {
        return value.startsWith(InventedNumbers.REGION);
    }

    /** First three and last four characters. */
    public String masked() {
        return value.substring(0, 3) + "***********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normalise(String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }
}
