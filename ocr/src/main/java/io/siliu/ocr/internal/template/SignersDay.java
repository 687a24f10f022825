package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where each side signs in a row of its own with a day behind, the day behind the one who accepts is that of the acceptance: a
 * bare 日期 above it is another signer's.
 */
final class SignersDay {

    /** A day behind a word that says nothing of whose it is. */
    private static final Pattern DAY = Pattern.compile("^(?:(?:签[字名署章])?(?:日[ ]*期|时[ ]*间)[ ]*:[ ]*)"
            + "(20\\d{2}[ ]?[-年./][ ]?\\d{1,2}[ ]?[-月./][ ]?\\d{1,2}日?)(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?$");

    private SignersDay() {}

    static void read(PageText text, Draft draft) {
        Optional<Candidate> signer = draft.get(FieldNames.ACCEPTED_BY).filter(name -> name.box() != null);
        long days = text.rows().stream()
                .flatMap(row -> row.chunks().stream())
                .filter(cell -> DAY.matcher(cell.plain()).matches())
                .count();
        if (signer.isPresent() && days > 1 && !saysWhose(draft)) {
            behind(text, signer.orElseThrow()).ifPresent(day -> {
                draft.remove(FieldNames.ACCEPTED_ON);
                draft.put(FieldNames.ACCEPTED_ON, Optional.of(day), LabelledValues::date, Ground.PLACE);
            });
        }
    }

    /** Whether the day that was read stands behind a label that says whose it is, or below its signer. */
    private static boolean saysWhose(Draft draft) {
        return draft.get(FieldNames.ACCEPTED_ON)
                .filter(day -> day.ground().isEnough() && !draft.doubted().contains(FieldNames.ACCEPTED_ON))
                .isPresent();
    }

    /** The day in the next cell right of a name. */
    private static Optional<Span> behind(PageText text, Candidate name) {
        return text.rows().stream()
                .filter(row -> row.page() == name.page()
                        && row.box().y() <= name.box().centreY()
                        && row.box().bottom() >= name.box().centreY())
                .flatMap(row -> next(row, name))
                .flatMap(SignersDay::day)
                .findFirst();
    }

    private static Stream<Span> next(Row row, Candidate name) {
        List<Span> cells = row.chunks();
        return cells.stream()
                .filter(cell -> cell.box().x() >= name.box().right() - 1)
                .limit(1);
    }

    private static Stream<Span> day(Span cell) {
        Matcher day = DAY.matcher(cell.plain());
        return day.matches() ? Stream.of(cell.sub(day.start(1), day.end(1))) : Stream.empty();
    }
}
