package io.siliu.ocr.internal;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.layout.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain forms of what papers print: dates, amounts, identifiers, names. Nothing here guesses. */
public final class Values {

    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d{2}) ?[-年./ ] ?(\\d{1,2}) ?[-月./ ] ?(\\d{1,2}) ?[日号]?|((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[ -]?((?i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))[A-Za-z]{0,6}[ ,.-]{0,2}((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<![A-Za-z])((?i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))[A-Za-z]{0,6}[.]? ?(\\d{1,2}), ?((?:19|20)\\d{2})(?!\\d)");

    /** With slashes and the year last; which is the month is known where the other is no month. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/])");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{2})[.](\\d{2})[.]((?:19|20)\\d{2})(?![\\d.])");

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int HOURS_OF_A_HALF = 12;
    private static final Pattern TIME = Pattern.compile(
            "^[ T-]*(\\d{1,2})[:时.](\\d{2}|\\d(?=分))(?:[:分.](\\d{2}|\\d(?=秒)))?秒?(?:\\s*(?i:([ap])[.]?m\\b))?");
    /** The whole run of digits, points and commas: what remains of 12.345.67 cut short is another amount, and 10:15 is none. */
    private static final Pattern MONEY = Pattern.compile("([-−]?) ?(?:CNY|RMB|¥)? ?([-−]?)(?<![\\d.,]|\\d:)"
            + "(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,16})(?!\\d)(\\.\\d{1,2})?(?![.,]?\\d|:\\d{2})");

    private static final Pattern EXACT_MONEY =
            Pattern.compile("[-−]?(?:CNY|RMB|[¥￥])?[-−]?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,16})(?:\\.\\d{1,2}0{0,18})?");

    private Values() {}

    /** The first date in the text, as ISO; empty where the text has none or names a day that does not exist. */
    public static Optional<String> date(String text) {
        return dateMatch(text).map(match -> match.date().toString());
    }

    /** A date, with its time where one follows: {@code 2026-09-07} or {@code 2026-09-07T10:15:30}. */
    public static Optional<String> dateTime(String text) {
        Optional<DateMatch> match = dateMatch(text);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(plain(text).substring(match.get().end()));
        if (!time.find()) {
            return Optional.of(match.get().date().toString());
        }
        try {
            int seconds = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            LocalDateTime moment = match.get().date().atTime(hour(time), Integer.parseInt(time.group(2)), seconds);
            return Optional.of(moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")));
        } catch (DateTimeException noSuchTime) {
            return Optional.of(match.get().date().toString());
        }
    }

    /** Twelve is the first hour of either half of a day. */
    private static int hour(Matcher time) {
        int printed = Integer.parseInt(time.group(1));
        if (time.group(4) == null || printed > HOURS_OF_A_HALF) {
            return printed;
        }
        boolean afternoon = time.group(4).equalsIgnoreCase("p");
        return printed % HOURS_OF_A_HALF + (afternoon ? HOURS_OF_A_HALF : 0);
    }

    private record DateMatch(LocalDate date, int end) {}

    private static Optional<DateMatch> dateMatch(String text) {
        Matcher matcher = DATE.matcher(plain(text).replace('\t', ' '));
        while (matcher.find()) {
            int first = matcher.group(1) == null ? 4 : 1;
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(matcher.group(first)),
                        Integer.parseInt(matcher.group(first + 1)),
                        Integer.parseInt(matcher.group(first + 2)));
                return Optional.of(new DateMatch(date, matcher.end()));
            } catch (DateTimeException noSuchDay) {
                // Thirteenth months are looked past: another date may follow.
            }
        }
        return inEnglish(plain(text));
    }

    /** Days in Chinese numerals are days as well: 二〇二六年三月五日. */
    private static String plain(String text) {
        return ChineseDay.inDigits(Plain.of(text));
    }

    /** 02 JUL 2024, as banks print it that write in two languages. */
    private static Optional<DateMatch> inEnglish(String text) {
        Matcher matcher = ENGLISH.matcher(text);
        if (!matcher.find()) {
            return withMonthFirst(text);
        }
        int month = MONTHS.indexOf(matcher.group(2).toUpperCase(Locale.ROOT)) / 3 + 1;
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1)));
            return Optional.of(new DateMatch(date, matcher.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Jun 8, 2026. */
    private static Optional<DateMatch> withMonthFirst(String text) {
        Matcher matcher = MONTH_FIRST.matcher(text);
        if (!matcher.find()) {
            return withYearLast(text);
        }
        int month = MONTHS.indexOf(matcher.group(1).toUpperCase(Locale.ROOT)) / 3 + 1;
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(2)));
            return Optional.of(new DateMatch(date, matcher.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 25/03/2026 and 03/25/2026; of 03/04/2026 nobody knows. */
    private static Optional<DateMatch> withYearLast(String text) {
        Matcher matcher = YEAR_LAST.matcher(text);
        if (!matcher.find()) {
            return withPoints(text);
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        int day = Math.max(first, second);
        boolean told = day > MONTHS_OF_A_YEAR || first == second;
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(matcher.group(3)), Math.min(first, second), day);
            return told ? Optional.of(new DateMatch(date, matcher.end())) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 28.01.2026: with points and the year last, the day stands first. */
    private static Optional<DateMatch> withPoints(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
            return Optional.of(new DateMatch(date, matcher.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first amount in the text as plain decimal with two digits; currency signs and separators are dropped. */
    public static Optional<String> money(String text) {
        String plain = Plain.of(text).replace('，', ',').replaceAll("(?<=\\d) (?=[\\d.,])|(?<=[.,]) (?=\\d)", "");
        Matcher matcher = MONEY.matcher(Myriads.inYuan(plain));
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean negative = !matcher.group(1).isEmpty() || !matcher.group(2).isEmpty();
        String decimals = matcher.group(4) == null ? "" : matcher.group(4);
        Money money = Money.of(matcher.group(3).replace(",", "") + decimals);
        return Optional.of((negative ? money.negate() : money).toString());
    }

    /**
     * The amount that a text is, and nothing else; data has no words around its amounts. Empty where anything would have to
     * be cut off: an exponent, a third decimal, a comma that is no separator of thousands.
     */
    public static Optional<String> exactMoney(String text) {
        String plain = text.strip();
        return EXACT_MONEY.matcher(plain).matches()
                ? money(plain.replaceFirst("(\\.\\d{2})0+$", "$1"))
                : Optional.empty();
    }

    /** An identifier: upper case, without blanks. */
    public static String identifier(String text) {
        return Plain.of(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** A name: blanks between Chinese characters are layout and go, blanks between words stay. */
    public static String name(String text) {
        String clean = Plain.withoutRadicals(text)
                .replace('\u3000', ' ')
                .replace('\u00A0', ' ')
                .strip();
        return clean.replaceAll("[ \\t]+", " ").replaceAll("(?<=[^\\x00-\\x7F]) | (?=[^\\x00-\\x7F])", "");
    }

    /** The same without the stop or the comma that a list in sentences ends it with. */
    public static String item(String text) {
        return name(text).replaceFirst("(?<=.)[。；;，,]+$", "");
    }

    /** Whether two printed forms say the same: width of brackets and blanks do not count. */
    public static boolean same(String left, String right) {
        return comparable(left).equals(comparable(right));
    }

    private static String comparable(String text) {
        return Plain.of(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
