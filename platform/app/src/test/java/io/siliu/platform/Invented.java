package io.siliu.platform;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers of the invented range with right check digits; the same index gives the same number. */
public final class Invented {

    private static final int BORN_A_DAY = 1_000;

    private Invented() {}

    /** A thousand are born on a day, those of the next thousand on the day after. */
    public static String idNumber(int index) {
        LocalDate born = LocalDate.of(1990, 1, 1).plusDays(index / BORN_A_DAY);
        return idNumber(DateTimeFormatter.BASIC_ISO_DATE.format(born), index % BORN_A_DAY);
    }

    /** @param index up to 999 */
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
