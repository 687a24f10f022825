package io.siliu.ocr.internal;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that are counted in ten thousands, as contracts and offers print them: 1.2万元 are twelve thousand. What is left of such
 * a figure without its 万 is another one, so that none is ever read without.
 */
public final class Myriads {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private static final String FIGURE = "(?<![\\d.,])((?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?:\\.\\d{1,6})?)[ ]?万";

    /** A pattern for such a sum. */
    public static final String SUM = "(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?:\\.\\d{1,6})?[ ]?万(?=元|圆)";

    private static final Pattern OF_MONEY = Pattern.compile(FIGURE + "(?=元|圆|[^\\p{IsHan}\\d]|$)");

    private static final Pattern OF_ANYTHING = Pattern.compile(FIGURE + "(?!\\d)");

    /** Whatever is left: thousands may follow, as nobody prints a sum. */
    private static final Pattern ANY = Pattern.compile(FIGURE + "\\d*");

    private Myriads() {}

    /** The text with each sum in ten thousands written out; a figure that counts ten thousands of something else goes. */
    static String inYuan(String text) {
        return text.contains("万") ? ANY.matcher(writtenOut(OF_MONEY, text)).replaceAll("万") : text;
    }

    /** The text with each count in ten thousands written out: 1.2万单 are 12000单. */
    public static String inOnes(String text) {
        return text.contains("万") ? writtenOut(OF_ANYTHING, text) : text;
    }

    /** Whether a count goes on behind its ten thousands: 1万2千 is none that is read. */
    public static boolean goesOn(String text) {
        return text.matches("[\\d.,]+ ?万.*");
    }

    private static String writtenOut(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(ones(match)));
    }

    private static String ones(MatchResult match) {
        return new BigDecimal(match.group(1).replace(",", ""))
                .multiply(MYRIAD)
                .stripTrailingZeros()
                .toPlainString();
    }
}
