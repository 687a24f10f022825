package io.siliu.kernel.identifier;

import java.math.BigInteger;

/** The check digit schemes of the identifiers in this package. */
final class CheckDigits {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** ISO/IEC 7812 (Luhn): doubles every second digit from the right, the last digit closes to a multiple of ten. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(digits.length() - 1 - index) - '0';
            int counted = index % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** ISO 7064 MOD 97-10 over digits and capital letters (A = 10 … Z = 35): the two digits that close the text. */
    static String mod97(String payload) {
        BigInteger remainder = number(payload).multiply(BigInteger.valueOf(100)).mod(NINETY_SEVEN);
        return String.format("%02d", 98 - remainder.intValue());
    }

    static boolean mod97Holds(String closed) {
        return number(closed).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    private static BigInteger number(String text) {
        StringBuilder digits = new StringBuilder();
        for (char character : text.toCharArray()) {
            digits.append(Character.digit(character, 36));
        }
        return new BigInteger(digits.toString());
    }

    static boolean allDigits(String text) {
        return areDigits(text, 0, text.length());
    }

    /** Whether there are digits alone from the one place up to the other. */
    static boolean areDigits(String text, int from, int end) {
        for (int place = from; place < end; place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number that these digits are. */
    static int number(String digits, int from, int end) {
        int number = 0;
        for (int place = from; place < end; place++) {
            number = 10 * number + digits.charAt(place) - '0';
        }
        return number;
    }
}
