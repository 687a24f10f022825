package io.siliu.kernel.identifier;

import java.util.Optional;

/** The 15-digit registration number of before 2015 (GS15-2006), closed by ISO 7064 MOD 11,10; met on old papers only. */
public record LegacyRegistrationNumber(String value) {

    private static final int LENGTH = 15;

    /** @throws IllegalArgumentException when the number does not check */
    public LegacyRegistrationNumber {
        if (!check(value).isValid()) {
            throw new IllegalArgumentException("Not a registration number: " + check(value));
        }
    }

    public static Optional<LegacyRegistrationNumber> parse(String text) {
        String number = text == null ? "" : text.strip();
        return check(number).isValid() ? Optional.of(new LegacyRegistrationNumber(number)) : Optional.empty();
    }

    public static IdentifierCheck check(String text) {
        if (text.length() != LENGTH) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!CheckDigits.allDigits(text)) {
            return IdentifierCheck.WRONG_CHARACTER;
        }
        int product = 10;
        for (int index = 0; index < LENGTH - 1; index++) {
            int sum = (product + text.charAt(index) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        boolean closes = (product + text.charAt(LENGTH - 1) - '0') % 10 == 1;
        return closes ? IdentifierCheck.VALID : IdentifierCheck.WRONG_CHECK_DIGIT;
    }

    /** Whether the number is a sole proprietor's: the sequence starts with 6 to 9. */
    public boolean isSoleProprietor() {
        return value.charAt(6) >= '6';
    }

    @Override
    public String toString() {
        return value;
    }
}
