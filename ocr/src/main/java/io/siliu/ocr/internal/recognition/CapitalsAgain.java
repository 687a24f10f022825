package io.siliu.ocr.internal.recognition;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.WholeCapitals;
import io.siliu.ocr.internal.layout.Glyph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Looks again at the amount in capitals of an invoice where it contradicts the total. Whoever changes all figures of a paper may
 * leave its words, and recognition takes one capital for another: only what engines of different kinds read the same counts
 * against figures that add up.
 */
final class CapitalsAgain {

    private final FieldPlace.Eye eye;
    private final IntFunction<Optional<RecognisedPage>> pages;
    private final LocalDate today;

    /** @param pages lends a page by its number, one at a time */
    CapitalsAgain(FieldPlace.Eye eye, IntFunction<Optional<RecognisedPage>> pages, LocalDate today) {
        this.eye = eye;
        this.pages = pages;
        this.today = today;
    }

    /** Once the figures of the draft have been looked at. */
    void at(Draft draft) {
        Optional<Money> total =
                draft.get(FieldNames.TOTAL_AMOUNT).map(Candidate::value).map(Money::of);
        boolean contradict = ChineseCapitals.parse(draft.amountInWords())
                .filter(words -> total.isPresent() && !words.equals(total.get()))
                .isPresent();
        if (contradict) {
            draft.capitals()
                    .ifPresent(cell -> WholeCapitals.of(cell.value()).ifPresent(sum -> compare(draft, cell, sum)));
        }
    }

    private void compare(Draft draft, Candidate cell, Money sum) {
        Optional<RecognisedPage> page = pages.apply(cell.page());
        if (page.isPresent()) {
            lookAgain(draft, cell, sum, page.get());
        } else if (cell.reliability() >= Glyph.SURE) {
            draft.trustWords();
        }
    }

    private void lookAgain(Draft draft, Candidate cell, Money sum, RecognisedPage page) {
        Ballot ballot = new Ballot(FieldForm.CAPITALS, today);
        ballot.add(Voice.PAGE, sum.toString(), cell.reliability(), cell.reliability());
        FieldPlace place = new FieldPlace(
                page, cell, FieldForm.CAPITALS, CutAway.NOTHING, cell.box().height());
        for (Look look : Look.at(FieldForm.CAPITALS)) {
            if (ballot.decided()) {
                break;
            }
            place.read(look, eye, ballot);
        }
        if (ballot.decided() && place.isSealed()) {
            place.read(Look.WITH_SEAL, eye, ballot);
        }
        if (ballot.decided()) {
            draft.amountInWords(ChineseCapitals.format(Money.of(ballot.outcome().value())));
            draft.trustWords();
        }
    }
}
