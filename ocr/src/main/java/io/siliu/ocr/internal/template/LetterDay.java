package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day on which a letter accepts: that of the word for it, or that below the signature. Two that agree are certain. */
final class LetterDay {

    private static final String B = "[ ]*";

    /** A day that stands alone in its cell, with or without a word for it. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:^|\\t)(?:(?:日期|时间|签[\\p{IsHan}]日期)?:)?" + B + "(20\\d{2}" + B + "[-年./]" + B + "\\d{1,2}" + B + "[-月./]"
                    + B + "\\d{1,2}" + B + "日?|" + ChineseDay.PATTERN + ")" + B + "(?:\\([^)]{1,8}\\))?(?=\\t|$)");

    private final PageText text;
    private final Prose prose;

    LetterDay(PageText text, Prose prose) {
        this.text = text;
        this.prose = prose;
    }

    /** The days that sentences say something was accepted on; one alone in its cell begins no sentence of the next line. */
    List<Span> said() {
        List<Box> alone =
                text.findAll(ALONE).stream().map(found -> found.span().box()).toList();
        return Stream.of(LetterWords.DAY_BEHIND, LetterWords.DAY_BEFORE)
                .flatMap(prose::findAll)
                .filter(place -> !LetterWords.OTHER_ACT.matcher(place.group(0)).find())
                .map(place -> place.span(1))
                .filter(day -> date(day).isPresent() && !alone.contains(day.box()))
                .toList();
    }

    /** The last day that stands alone. */
    private Optional<Span> signed() {
        return text.findAll(ALONE).stream().map(PageText.Found::span).reduce((upper, lower) -> lower);
    }

    void put(Draft draft) {
        if (draft.get(FieldNames.ACCEPTED_ON).isPresent()) {
            return;
        }
        List<Span> said = said();
        Optional<Span> signed = signed();
        Optional<Span> day = said.stream().findFirst().or(() -> signed);
        draft.put(FieldNames.ACCEPTED_ON, day, LetterDay::date);
        List<String> days = Stream.concat(said.stream(), signed.stream())
                .flatMap(place -> date(place).stream())
                .toList();
        boolean agree = days.size() > 1 && days.stream().distinct().count() == 1;
        if (day.isPresent() && !agree) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.ACCEPTED_ON,
                    "Nothing beside this day says once more that the work was accepted on it.");
        }
    }

    private static Optional<String> date(Span place) {
        return Values.date(ChineseDay.inDigits(place.raw()).replaceAll("\\s", ""));
    }
}
