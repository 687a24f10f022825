package io.siliu.platform;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.util.Locale;

/** Numbers of the invented range with right check digits; the same index gives the same number. */
public final class Invented {

    private Invented() {}

    /** @param index up to 999 */
    public static String idNumber(int index) {
        return idNumber("19900101", index);
    }

    public static String idNumber(String born, int index) {
        String first17 = String.format(Locale.ROOT, "990000%s%03d", born, index);
        return first17 + ResidentIdNumber.checkDigit(first17);
    }

    public static String card(int index) {
        String payload = String.format(Locale.ROOT, "990000%012d", index);
        return payload + BankCard.checkDigit(payload);
    }

    public static String mobile(int index) {
        return String.format(Locale.ROOT, "100%08d", index);
    }

    public static String enterpriseCode(int index) {
        return creditCode(String.format(Locale.ROOT, "91990000%09d", index));
    }

    public static String proprietorCode(int index) {
        return creditCode(String.format(Locale.ROOT, "92990000%09d", index));
    }

    private static String creditCode(String first17) {
        return first17 + UnifiedSocialCreditCode.checkDigit(first17);
    }
}
