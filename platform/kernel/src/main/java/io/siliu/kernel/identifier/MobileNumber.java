package io.siliu.kernel.identifier;

import java.util.Optional;

/** A mainland mobile number, 11 digits from 13 to 19; the invented range is 100. The text form is always masked. */
public record MobileNumber(String value) {

    private static final int LENGTH = 11;

    /** @throws IllegalArgumentException when it is not a mobile number */
    public MobileNumber {
        IdentifierCheck check = check(value, InventedNumbers.ACCEPTED);
        if (!check.isValid()) {
            throw new IllegalArgumentException("Not a mobile number: " + check);
        }
    }

    public static Optional<MobileNumber> parse(String text) {
        return parse(text, InventedNumbers.REFUSED);
    }

    public static Optional<MobileNumber> parse(String text, InventedNumbers invented) {
        String number = normalise(text);
        return check(number, invented).isValid() ? Optional.of(new MobileNumber(number)) : Optional.empty();
    }

    public static IdentifierCheck check(String text, InventedNumbers invented) {
        String number = normalise(text);
        if (number.length() != LENGTH) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!CheckDigits.allDigits(number)) {
            return IdentifierCheck.WRONG_CHARACTER;
        }
        boolean inventedRange = number.startsWith("100");
        if (!inventedRange && !number.matches("1[3-9].*")) {
            return IdentifierCheck.WRONG_PREFIX;
        }
        return invented.judge(inventedRange);
    }

    public boolean isInvented() {
        return value.startsWith("100");
    }

    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normalise(String text) {
        return text == null ? "" : text.replace(" ", "").strip();
    }
}
