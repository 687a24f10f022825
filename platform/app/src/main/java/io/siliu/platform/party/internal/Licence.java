package io.siliu.platform.party.internal;

import java.time.LocalDate;

/** A business licence of an individual business (个体工商户营业执照) as the authority issued it. */
public record Licence(
        String creditCode,
        String tradeName,
        String operator,
        String composition,
        String place,
        String scope,
        LocalDate registeredOn,
        String authority) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 300;

    /** Whether every part that is needed is there and none is longer than a licence has room for. */
    boolean isWithinBounds() {
        return fits(creditCode, 1, 18)
                && fits(tradeName, 1, LONGEST_NAME)
                && fits(operator, 1, LONGEST_NAME)
                && fits(composition, 0, LONGEST_NAME)
                && fits(place, 0, LONGEST_TEXT)
                && fits(scope, 0, LONGEST_TEXT)
                && fits(authority, 0, LONGEST_NAME)
                && registeredOn != null;
    }

    private static boolean fits(String text, int least, int most) {
        int length = text == null ? 0 : text.strip().length();
        return length >= least && length <= most;
    }

    @Override
    public String toString() {
        return "Licence[" + registeredOn + "]";
    }
}
