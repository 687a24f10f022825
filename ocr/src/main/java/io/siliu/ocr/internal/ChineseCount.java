package io.siliu.ocr.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers in Chinese letters, those of forms too: 三十二, 叁拾贰, 一百零五, 两千; up to 亿. */
public final class ChineseCount {

    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('〇', 0),
            Map.entry('一', 1),
            Map.entry('壹', 1),
            Map.entry('二', 2),
            Map.entry('贰', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('叁', 3),
            Map.entry('四', 4),
            Map.entry('肆', 4),
            Map.entry('五', 5),
            Map.entry('伍', 5),
            Map.entry('六', 6),
            Map.entry('陆', 6),
            Map.entry('七', 7),
            Map.entry('柒', 7),
            Map.entry('八', 8),
            Map.entry('捌', 8),
            Map.entry('九', 9),
            Map.entry('玖', 9));

    private static final Map<Character, Integer> UNITS = Map.ofEntries(
            Map.entry('十', 10),
            Map.entry('拾', 10),
            Map.entry('百', 100),
            Map.entry('佰', 100),
            Map.entry('千', 1_000),
            Map.entry('仟', 1_000));

    private static final int MYRIAD = 10_000;

    /** A number with the unit of what is counted behind it; what goes on in figures, a sum or a day is none. */
    private static final Pattern COUNTED =
            Pattern.compile("^([零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}+)[ ]*(?![圆元角分年月日号])\\p{IsHan}{0,4}$");

    private ChineseCount() {}

    /** The number a text begins with, where nothing but a unit of counting follows it. */
    public static Optional<BigDecimal> parse(String text) {
        Matcher counted = COUNTED.matcher(text.strip());
        return counted.matches() ? value(counted.group(1)) : Optional.empty();
    }

    private static Optional<BigDecimal> value(String letters) {
        long whole = 0;
        long part = 0;
        int digit = -1;
        int least = Integer.MAX_VALUE;
        for (char letter : letters.toCharArray()) {
            if (DIGITS.containsKey(letter)) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = DIGITS.get(letter);
            } else if (letter == '万') {
                whole = (part + Math.max(digit, 0)) * MYRIAD;
                part = 0;
                digit = -1;
                least = Integer.MAX_VALUE;
            } else {
                int unit = UNITS.get(letter);
                if (unit >= least) {
                    return Optional.empty();
                }
                least = unit;
                part += (digit < 0 ? 1L : digit) * unit;
                digit = -1;
            }
        }
        return Optional.of(BigDecimal.valueOf(whole + part + Math.max(digit, 0)));
    }
}
