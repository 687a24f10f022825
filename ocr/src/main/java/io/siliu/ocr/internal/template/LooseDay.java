package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people write them by hand: 26.3.19, or 4月1日 of the only year that the paper names. */
final class LooseDay {

    /** The forms of a day, whole or short. */
    static final String FORM = "(?:(?:20)?\\d{2}[ ]?[-年./][ ]?\\d{1,2}[ ]?[-月./][ ]?\\d{1,2}[ ]?[日号]?"
            + "|\\d{1,2}[./]\\d{1,2}[./]20\\d{2}|20\\d{6}|\\d{1,2}月\\d{1,2}[日号]"
            + "|\\d{1,2}[ ]?(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[A-Za-z]{0,6}[ ,]{0,2}20\\d{2})";

    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d./-])(\\d{2})[-年./](\\d{1,2})[-月./](\\d{1,2})(?![\\d./-])");

    private static final Pattern NO_YEAR = Pattern.compile("(?<![\\d年])(\\d{1,2})月(\\d{1,2})[日号]");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=[-年./]\\d)");

    private final Optional<String> year;

    LooseDay(PageText text) {
        this.year = only(text.flow().plain());
    }

    private static Optional<String> only(String all) {
        Stream<String> years =
                YEAR.matcher(all).results().map(found -> found.group(1)).distinct();
        var different = years.toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    /** The day of a place as ISO; empty where it names none. */
    Optional<String> of(Span place) {
        return LabelledValues.date(place).or(() -> shortened(place.plain()));
    }

    private Optional<String> shortened(String plain) {
        Matcher day = SHORT_YEAR.matcher(plain);
        if (day.find()) {
            return Values.date("20" + day.group(1) + "-" + day.group(2) + "-" + day.group(3));
        }
        Matcher ofTheYear = NO_YEAR.matcher(plain);
        return ofTheYear.find()
                ? year.flatMap(one -> Values.date(one + "-" + ofTheYear.group(1) + "-" + ofTheYear.group(2)))
                : Optional.empty();
    }
}
