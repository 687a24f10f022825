package io.siliu.kernel.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码), 18 characters; source GB 32100-2015. Codes that fail the check digit have
 * been issued, so a failing check is a reason to ask the registry, not to refuse; {@link #parseIssued} accepts them.
 */
public record UnifiedSocialCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int LENGTH = 18;
    private static final String AUTHORITIES = "1235679ANY";

    /** @throws IllegalArgumentException when the form is wrong; the check digit may fail */
    public UnifiedSocialCreditCode {
        IdentifierCheck check = check(value, InventedNumbers.ACCEPTED);
        if (!check.isValid() && check != IdentifierCheck.WRONG_CHECK_DIGIT) {
            throw new IllegalArgumentException("Not a unified social credit code: " + check);
        }
    }

    public static Optional<UnifiedSocialCreditCode> parse(String text) {
        return parse(text, InventedNumbers.REFUSED);
    }

    /** The code, when its form and its check digit hold. */
    public static Optional<UnifiedSocialCreditCode> parse(String text, InventedNumbers invented) {
        String code = normalise(text);
        return check(code, invented).isValid() ? Optional.of(new UnifiedSocialCreditCode(code)) : Optional.empty();
    }

    /** The code, when its form holds, also with a failing check digit. */
    public static Optional<UnifiedSocialCreditCode> parseIssued(String text, InventedNumbers invented) {
        String code = normalise(text);
        IdentifierCheck check = check(code, invented);
        return check.isValid() || check == IdentifierCheck.WRONG_CHECK_DIGIT
                ? Optional.of(new UnifiedSocialCreditCode(code))
                : Optional.empty();
    }

    public static IdentifierCheck check(String text, InventedNumbers invented) {
        String code = normalise(text);
        if (code.length() != LENGTH) {
            return IdentifierCheck.WRONG_LENGTH;
        }
        if (!isOfTheAlphabet(code) || !CheckDigits.areDigits(code, 2, 8)) {
            return IdentifierCheck.WRONG_CHARACTER;
        }
        if (AUTHORITIES.indexOf(code.charAt(0)) < 0) {
            return IdentifierCheck.WRONG_PREFIX;
        }
        if (code.charAt(LENGTH - 1) != checkDigit(code)) {
            return IdentifierCheck.WRONG_CHECK_DIGIT;
        }
        return invented.judge(code.startsWith(InventedNumbers.REGION, 2));
    }

    private static boolean isOfTheAlphabet(String code) {
        for (int place = 0; place < code.length(); place++) {
            if (ALPHABET.indexOf(code.charAt(place)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The 18th character that closes the first 17.
     *
     * @param first17 characters, and whatever follows them
     */
    public static char checkDigit(String first17) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += ALPHABET.indexOf(first17.charAt(index)) * WEIGHTS[index];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    public boolean checkDigitHolds() {
        return value.charAt(LENGTH - 1) == checkDigit(value);
    }

    /** Whether the code is a sole proprietor's (个体工商户, 92…). */
    public boolean isSoleProprietor() {
        return value.startsWith("92");
    }

    public boolean isInvented() {
        return value.startsWith(InventedNumbers.REGION, 2);
    }

    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalise(String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }
}
