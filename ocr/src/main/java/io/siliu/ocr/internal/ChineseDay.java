package io.siliu.ocr.internal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written in Chinese numerals, as contracts are dated: 二〇二六年九月二十六日. */
public final class ChineseDay {

    private static final String B = "[ \\t]*";

    /** A circle stands for nought in print, a letter or a digit where it was misread. */
    private static final String DIGIT = "[〇○零Oo0一二三四五六七八九]";

    /** A pattern for such a day. */
    public static final String PATTERN = "[一二]" + B + DIGIT + B + DIGIT + B + DIGIT + B + "年" + B + "[一二三四五六七八九十]" + B
            + "[一二]?" + B + "月" + B + "[一二三四五六七八九十廿卅]" + B + "[一二三四五六七八九十]?" + B + "[一二三四五六七八九]?" + B + "日";

    private static final Pattern DAY = Pattern.compile(PATTERN);
    private static final String NUMERALS = "一二三四五六七八九";

    private ChineseDay() {}

    /** The text with each such day in digits; all else stays. */
    public static String inDigits(String text) {
        return DAY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(day(match)));
    }

    private static String day(MatchResult match) {
        String[] parts = match.group().replaceAll("\\s", "").split("[年月日]");
        StringBuilder year = new StringBuilder();
        parts[0].chars().forEach(digit -> year.append(NUMERALS.indexOf(digit) + 1));
        return year + "年" + number(parts[1]) + "月" + number(parts[2]) + "日";
    }

    /** Up to 99: 九, 十二, 二十六, 廿六, or digit by digit, 一五. */
    private static int number(String printed) {
        String text = printed.replace("廿", "二十").replace("卅", "三十");
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.chars().reduce(0, (all, digit) -> 10 * all + NUMERALS.indexOf(digit) + 1);
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(text.charAt(0)) + 1;
        int ones = ten == text.length() - 1 ? 0 : NUMERALS.indexOf(text.charAt(ten + 1)) + 1;
        return 10 * tens + ones;
    }
}
