package io.siliu.platform.document.internal;

import io.siliu.kernel.Money;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain forms of what people type: full-width digits, blanks, separators and written-out dates are theirs to use. */
final class Typed {

    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})[-年./ ]?(\\d{1,2})[-月./ ]?(\\d{1,2})日?(.*)");
    private static final Pattern TIME = Pattern.compile("[T ]*(\\d{1,2})[:时](\\d{2})(?:[:分](\\d{2})秒?)?分?");
    private static final Pattern MONEY = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d{1,2})?");

    private Typed() {}

    /** Without control characters and blanks around; full-width digits and letters become plain ones. */
    static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("\\p{Cntrl}", " ")
                        .strip();
    }

    static String identifier(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Words stay as they stand on the paper; only blanks that layout put between Chinese characters go. */
    static String words(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .replaceAll("(?<=[^\\x00-\\x7F]) | (?=[^\\x00-\\x7F])", "")
                        .strip();
    }

    static Optional<Money> money(String text) {
        String bare = text.replaceAll("[¥￥元\\s]|CNY|RMB", "").replace('−', '-');
        return MONEY.matcher(bare).matches() ? Optional.of(Money.of(bare.replace(",", ""))) : Optional.empty();
    }

    static Optional<String> date(String text) {
        Matcher found = DATE.matcher(text);
        return found.matches() && found.group(4).isBlank() ? day(found).map(LocalDate::toString) : Optional.empty();
    }

    /** A day, or a day with its time to the second. */
    static Optional<String> moment(String text) {
        Matcher found = DATE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group(4).isBlank()) {
            return date(text);
        }
        Matcher time = TIME.matcher(found.group(4));
        return time.matches()
                ? day(found).flatMap(day -> time(time).map(clock -> day + "T" + clock))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(Matcher found) {
        try {
            LocalTime time = LocalTime.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    found.group(3) == null ? 0 : Integer.parseInt(found.group(3)));
            return Optional.of(
                    String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
