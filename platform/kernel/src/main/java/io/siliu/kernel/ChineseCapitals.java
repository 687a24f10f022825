package io.siliu.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Amounts written in Chinese capital numerals (大写), as on invoices and receipts: 壹万贰仟叁佰肆拾伍圆陆角柒分.
 * Source of the writing rules: 《支付结算办法》附件一《正确填写票据和结算凭证的基本规定》.
 */
public final class ChineseCapitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final Map<Character, Character> VARIANTS = Map.ofEntries(
            Map.entry('元', '圆'),
            Map.entry('正', '整'),
            Map.entry('两', '贰'),
            Map.entry('貳', '贰'),
            Map.entry('陸', '陆'),
            Map.entry('萬', '万'),
            Map.entry('億', '亿'),
            Map.entry('圓', '圆'),
            Map.entry('〇', '零'),
            Map.entry('参', '叁'),
            Map.entry('弍', '贰'));

    private ChineseCapitals() {}

    /** Reads an amount in capitals; empty when the text is not one. A leading 负 makes it negative. */
    public static Optional<Money> parse(String text) {
        StringBuilder cleaned = new StringBuilder();
        for (char character : text.strip().toCharArray()) {
            if (!Character.isWhitespace(character) && "⊗ⓧ×:：".indexOf(character) < 0) {
                cleaned.append(VARIANTS.getOrDefault(character, character));
            }
        }
        boolean negative = cleaned.length() > 0 && cleaned.charAt(0) == '负';
        Optional<Long> cents = cents(negative ? cleaned.substring(1) : cleaned.toString());
        return cents.map(value -> Money.ofCents(negative ? -value : value));
    }

    private static Optional<Long> cents(String text) {
        long total = 0;
        long group = 0;
        long digit = -1;
        boolean sawUnit = false;
        for (char character : text.toCharArray()) {
            int value = DIGITS.indexOf(character);
            if (value >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = value;
                continue;
            }
            long one = Math.max(digit, 0);
            switch (character) {
                // 拾 alone is ten; a form that prints every place fills an empty one with 零.
                case '拾' -> group += (digit < 0 ? 1 : digit) * 1_000;
                case '佰' -> group += one * 10_000;
                case '仟' -> group += one * 100_000;
                case '万' -> {
                    total += (group + one * 100) * 10_000;
                    group = 0;
                }
                case '亿' -> {
                    total = (total + group + one * 100) * 100_000_000;
                    group = 0;
                }
                case '圆' -> {
                    total += group + one * 100;
                    group = 0;
                    sawUnit = true;
                }
                case '角' -> {
                    total += one * 10;
                    sawUnit = true;
                }
                case '分' -> {
                    total += one;
                    sawUnit = true;
                }
                case '整' -> {
                    // Closes the amount and adds nothing.
                }
                default -> {
                    return Optional.empty();
                }
            }
            digit = -1;
        }
        return sawUnit && digit < 0 && group == 0 ? Optional.of(total) : Optional.empty();
    }

    /** Writes an amount below ten billion yuan in capitals, such as 柒仟玖佰贰拾圆柒角玖分. */
    public static String format(Money money) {
        if (money.isNegative()) {
            return "负" + format(money.negate());
        }
        long cents = money.cents();
        StringBuilder text = new StringBuilder(yuan(cents / 100));
        long jiao = cents / 10 % 10;
        long fen = cents % 10;
        if (jiao == 0 && fen == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt((int) jiao)).append('角');
        } else if (cents >= 100) {
            text.append('零');
        }
        if (fen > 0) {
            text.append(DIGITS.charAt((int) fen)).append('分');
        } else {
            text.append('整');
        }
        return text.toString();
    }

    private static String yuan(long yuan) {
        if (yuan == 0) {
            return "零圆";
        }
        String digits = BigDecimal.valueOf(yuan).toPlainString();
        StringBuilder text = new StringBuilder();
        boolean pendingZero = false;
        boolean groupHasDigit = false;
        for (int index = 0; index < digits.length(); index++) {
            int place = digits.length() - 1 - index;
            int digit = digits.charAt(index) - '0';
            if (digit == 0) {
                pendingZero = true;
            } else {
                if (pendingZero && text.length() > 0) {
                    text.append('零');
                }
                pendingZero = false;
                groupHasDigit = true;
                text.append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
            }
            if (place % 4 == 0) {
                if (groupHasDigit) {
                    text.append(GROUPS[place / 4]);
                }
                groupHasDigit = false;
            }
        }
        return text.append('圆').toString();
    }
}
