package io.siliu.sandbox.sample;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and moments as papers print them. */
final class Dates {

    private Dates() {}

    static String as(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, Locale.CHINA).format(moment);
    }

    /** 05 MAR 2026, as banks write that work abroad. */
    static String abroad(TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH)
                .format(moment)
                .toUpperCase(Locale.ROOT);
    }

    /** 2026年3月5日. */
    static String plain(TemporalAccessor day) {
        return as("yyyy年M月d日", day);
    }
}
