package io.siliu.bench.matching;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.Locale;

/** Invented identifiers whose check digits hold, in the ranges that are kept for invented parties. */
final class Identifiers {

    private static final int A_DAY = 900;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);

    private Identifiers() {}

    static String idNumber(int number) {
        String born = FIRST_BIRTH.plusDays(number / A_DAY).toString().replace("-", "");
        String first17 = String.format(Locale.ROOT, "990000%s%03d", born, number % A_DAY);
        return first17 + ResidentIdNumber.checkDigit(first17);
    }

    /** @param number up to twelve digits */
    static String card(long number) {
        String payload = String.format(Locale.ROOT, "990000%012d", number);
        return payload + BankCard.checkDigit(payload);
    }

    static String enterprise(int number) {
        return creditCode("91990000", number);
    }

    static String proprietor(int number) {
        return creditCode("92990000", number);
    }

    static String mobile(int number) {
        return String.format(Locale.ROOT, "100%08d", number);
    }

    private static String creditCode(String prefix, int number) {
        String first17 = String.format(Locale.ROOT, "%s%09d", prefix, number);
        return first17 + UnifiedSocialCreditCode.checkDigit(first17);
    }
}
