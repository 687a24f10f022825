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

    /** What works, goods and times are counted in. Other words behind a number, 三维建模 and 五百余件, make no count of it. */
    private static final String COUNTING = "(?:小时|工时|课时|分钟|人次|人天|人日|人月|工日|台班|车次|班次|公里|千米|平方米|立方米|平米|公斤|千克|公顷"
            + "|[件单次个项份张篇套笔条幅只台页字人天趟票箱包批户家场段首组部册本块辆车米吨克升袋桶瓶双名位例样株根颗处轮遍回节门封支盒卷片棵头架座栋间层款班亩版集])";

    private static final Pattern COUNTED =
            Pattern.compile("^([零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}+)[ ]*" + COUNTING + "?$");

    /** 两万五 is said for 25,000, and written by nobody who means 20,005. */
    private static final Pattern SAID = Pattern.compile("[百佰千仟万][一二两三四五六七八九壹贰叁肆伍陆柒捌玖]$");

    private ChineseCount() {}

    /** The number a text begins with, where nothing but a unit of counting follows it. */
    public static Optional<BigDecimal> parse(String text) {
        Matcher counted = COUNTED.matcher(text.strip());
        return counted.matches() && !SAID.matcher(counted.group(1)).find() ? value(counted.group(1)) : Optional.empty();
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
