package io.siliu.kernel.identifier;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a task order (任务单号), printed on every paper of a settlement so that the papers find each other:
 * {@code RW}, year and month, ten digits of a sequence, two check digits by ISO 7064 MOD 97-10. A misread number fails its
 * check and is treated as unread, never as another order's.
 */
public record TaskNumber(String value) {

    private static final Pattern FORM = Pattern.compile("RW\\d{16}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final long LAST = 9_999_999_999L;

    /** @throws IllegalArgumentException when the form or the check digits are wrong */
    public TaskNumber {
        IdentifierCheck check = check(value);
        if (!check.isValid()) {
            throw new IllegalArgumentException("Not a task number: " + check);
        }
    }

    /**
     * Mints the number of an order.
     *
     * @param sequence 0 to 9,999,999,999, never used twice in one month
     */
    public static TaskNumber mint(YearMonth month, long sequence) {
        if (sequence < 0 || sequence > LAST) {
            throw new IllegalArgumentException("The sequence is outside of ten digits: " + sequence);
        }
        String payload =
                String.format(Locale.ROOT, "RW%02d%02d%010d", month.getYear() % 100, month.getMonthValue(), sequence);
        return new TaskNumber(payload + CheckDigits.mod97(payload));
    }

    /** The number, when form and check digits hold; spaces and hyphens between the digits are read over. */
    public static Optional<TaskNumber> parse(String text) {
        String number = normalise(text);
        return check(number).isValid() ? Optional.of(new TaskNumber(number)) : Optional.empty();
    }

    public static IdentifierCheck check(String text) {
        String number = normalise(text);
        if (number.length() != 18) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!FORM.matcher(number).matches()) {
            return number.startsWith("RW") ? IdentifierCheck.WRONG_CHARACTER : IdentifierCheck.WRONG_PREFIX;
        }
        int month = Integer.parseInt(number.substring(4, 6));
        if (month < 1 || month > 12) {
            return IdentifierCheck.WRONG_DATE;
        }
        return CheckDigits.mod97Holds(number) ? IdentifierCheck.VALID : IdentifierCheck.WRONG_CHECK_DIGIT;
    }

    private static String normalise(String text) {
        return text == null ? "" : BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
