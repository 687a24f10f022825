package io.siliu.kernel;

/**
 * Whether a text is a decimal as we write it: digits, at most one point with digits on both sides, a minus sign before them
 * or none; neither exponent nor separators. Told by a walk over the text, since every amount that is read again is asked.
 */
public final class PlainDecimal {

    private PlainDecimal() {}

    /**
     * @param mostWhole digits before the point
     * @param mostDecimals digits behind it
     */
    public static boolean is(String text, int mostWhole, int mostDecimals) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = digits(text, start);
        if (point == start || point - start > mostWhole) {
            return false;
        }
        if (point == text.length()) {
            return true;
        }
        int end = digits(text, point + 1);
        return text.charAt(point) == '.' && end == text.length() && end > point + 1 && end - point - 1 <= mostDecimals;
    }

    /** Behind the last of the digits that stand here. */
    private static int digits(String text, int from) {
        int place = from;
        while (place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9') {
            place++;
        }
        return place;
    }
}
