package io.siliu.kernel.identifier;

import java.util.Optional;

/**
 * A bank card number (ISO/IEC 7812): 13 to 19 digits closed by the Luhn digit. Account numbers of firms are not cards and
 * must not be read as one. The text form is always masked.
 */
public record BankCard(String value) {

    private static final String INVENTED_PREFIX = InventedNumbers.REGION;
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;

    /** @throws IllegalArgumentException when the number does not check */
    public BankCard {
        IdentifierCheck check = check(value, InventedNumbers.ACCEPTED);
        if (!check.isValid()) {
            throw new IllegalArgumentException("Not a bank card number: " + check);
        }
    }

    public static Optional<BankCard> parse(String text) {
        return parse(text, InventedNumbers.REFUSED);
    }

    public static Optional<BankCard> parse(String text, InventedNumbers invented) {
        String number = normalise(text);
        return check(number, invented).isValid() ? Optional.of(new BankCard(number)) : Optional.empty();
    }

    public static IdentifierCheck check(String text, InventedNumbers invented) {
        String number = normalise(text);
        if (number.length() < SHORTEST || number.length() > LONGEST) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!CheckDigits.allDigits(number)) {
            return IdentifierCheck.WRONG_CHARACTER;
        }
        if (!CheckDigits.luhn(number)) {
            return IdentifierCheck.WRONG_CHECK_DIGIT;
        }
        return invented.judge(number.startsWith(INVENTED_PREFIX));
    }

    /** The digit that closes a number without its last digit. */
    public static char checkDigit(String payload) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (CheckDigits.luhn(payload + digit)) {
                return digit;
            }
        }
        throw new IllegalArgumentException("Not digits");
    }

    public boolean isInvented() {
        return value.startsWith(INVENTED_PREFIX);
    }

    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    /** First four and last four digits, as banks print them. */
    public String masked() {
        return value.substring(0, 4) + "****" + lastFour();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normalise(String text) {
        return text == null ? "" : text.replace(" ", "").strip();
    }
}
