package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Glyph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Looks at the place of each field again, cut out and enlarged, by engines of different kinds and in different light, and
 * no more often than needed.
 */
final class SecondLook {

    private static final double SEEN_ONCE = 0.7;

    /** At the edge of the picture, where a part of the value may be missing. */
    private static final double CUT = 0.8;

    /** Long text with points and commas: some of it is nearly always off, so that no look more makes it certain. */
    private static final Set<String> FREE_TEXT = Set.of(FieldNames.REMARK, FieldNames.SCOPE);

    /** Of the values that recognition gave at 0.9 on drawn papers some three in four were right to the last mark. */
    private static final double PROSE = 0.8;

    private final FieldPlace.Eye eye;
    private final IntFunction<Optional<RecognisedPage>> pages;
    private final List<Glyph> letters;
    private final LocalDate today;

    /**
     * @param pages lends a page by its number, one at a time
     * @param letters all that were read of the pages
     */
    SecondLook(FieldPlace.Eye eye, IntFunction<Optional<RecognisedPage>> pages, List<Glyph> letters, LocalDate today) {
        this.eye = eye;
        this.pages = pages;
        this.letters = letters;
        this.today = today;
    }

    /**
     * Weighs every field of a draft, page by page.
     *
     * @param others what other passes over the same pages read; may lack fields
     */
    void at(Draft draft, List<Draft> others) {
        List<Candidate> values = draft.candidates().values().stream()
                .sorted(Comparator.comparingInt(Candidate::page))
                .toList();
        for (Candidate first : values) {
            if (FREE_TEXT.contains(first.name())) {
                draft.replace(first.withValue(marked(first), Math.min(first.reliability(), PROSE)));
            } else {
                pageOf(first)
                        .ifPresentOrElse(
                                page -> look(draft, first, page, others),
                                () -> draft.replace(
                                        first.withValue(first.value(), Math.min(first.reliability(), SEEN_ONCE))));
            }
        }
        new CapitalsAgain(eye, pages, today).at(draft);
    }

    /** Where a value can be looked at; one that was made of several places cannot. */
    private Optional<RecognisedPage> pageOf(Candidate first) {
        return first.box() == null || first.computed() ? Optional.empty() : pages.apply(first.page());
    }

    private static String marked(Candidate text) {
        return text.name().equals(FieldNames.SCOPE) ? ScopeMarks.mended(text.value()) : text.value();
    }

    private void look(Draft draft, Candidate first, RecognisedPage page, List<Draft> others) {
        FieldPlace place = placeOf(draft, first, page);
        Ballot ballot = firstVotes(place.form(), first, others);
        for (Look look : Look.at(place.form())) {
            if (ballot.decided()) {
                break;
            }
            place.read(look, eye, ballot);
        }
        if (ballot.decided() && !ballot.outcome().checkHolds() && place.isSealed()) {
            place.read(Look.WITH_SEAL, eye, ballot);
        }
        Ballot.Outcome outcome = ballot.outcome();
        warnOfRepair(draft, first, place.form(), outcome);
        // Looks at a value that was cut through agree on what is left of it.
        boolean cut = place.isCut() && !outcome.checkHolds();
        if (cut) {
            draft.cutThrough(first.name());
        }
        draft.replace(first.withValue(outcome.value(), cut ? Math.min(outcome.worth(), CUT) : outcome.worth())
                .against(Stream.concat(outcome.outvoted().stream(), first.outvoted().stream())
                        .toList()));
    }

    private FieldPlace placeOf(Draft draft, Candidate first, RecognisedPage page) {
        FieldForm form = formOf(draft, first);
        CutAway beside = form == FieldForm.NAME ? CutAway.of(letters, first) : CutAway.NOTHING;
        return new FieldPlace(page, first, form, beside, typicalLine(draft));
    }

    /** What the passes over whole pages say. */
    private Ballot firstVotes(FieldForm form, Candidate first, List<Draft> others) {
        Ballot ballot = new Ballot(form, today);
        Stream.concat(Stream.of(first), others.stream().flatMap(other -> other.get(first.name()).stream()))
                .forEach(read ->
                        ballot.add(Voice.PAGE, form.value(read.value()).orElse(read.value()), read.reliability(), 1));
        return ballot;
    }

    private static void warnOfRepair(Draft draft, Candidate first, FieldForm form, Ballot.Outcome outcome) {
        if (!Values.same(outcome.value(), first.value()) && form.hasCheck()) {
            draft.warn(
                    Warning.Code.REPAIRED,
                    first.name(),
                    "Read as " + first.value() + "; "
                            + (outcome.checkHolds()
                                    ? outcome.value() + " is what stands there: its check digit holds."
                                    : outcome.value() + " is proposed; look at the paper."));
        }
    }

    /** Behind a word, RMB or 人民币, a sum is cut out with it as one in running text is. */
    private FieldForm formOf(Draft draft, Candidate first) {
        FieldForm form = FieldForm.of(draft.kind(), first);
        boolean money = form == FieldForm.MONEY || form == FieldForm.DIRECTED_MONEY;
        return money && SumInText.isOne(letters, first) ? FieldForm.SUM_IN_TEXT : form;
    }

    /** The height of an ordinary line of the draft: the median of its fields. */
    private static double typicalLine(Draft draft) {
        double[] heights = draft.candidates().values().stream()
                .filter(candidate -> candidate.box() != null)
                .mapToDouble(candidate -> candidate.box().height())
                .sorted()
                .toArray();
        return heights[heights.length / 2];
    }
}
