package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Reading;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.List;

/** Makes readings of what the channels of a file saw: grouped by paper, fused, and doubted where they must be. */
final class Weighing {

    private static final int MOST_DRAFTS = 1_000;

    private Weighing() {}

    /** What the channels saw, as readings. */
    static List<Reading> of(Seen seen, LocalDate today) {
        requireFew(seen.drafts());
        List<Reading> readings = Grouping.documents(seen.drafts()).stream()
                .map(CodeAmount::settled)
                .map(document -> Alternatives.beside(Fusion.fuse(document, today), document))
                .toList();
        return Doubt.cast(Signatures.told(readings, seen.signatures())).stream()
                .map(Weighing::saying)
                .map(reading -> reading.lying(seen.turns()))
                .toList();
    }

    /** A paper of which nothing was read says so, where nothing else says why. */
    private static Reading saying(Reading reading) {
        boolean silent = reading.kind() == DocumentKind.OTHER
                && reading.fields().isEmpty()
                && reading.warnings().isEmpty();
        Warning nothing = Warning.ofPaper(
                Warning.Code.NOTHING_READ, "No field was found and no kind of paper is told; a person has to look.");
        return silent ? reading.warnedOf(List.of(nothing)) : reading;
    }

    /** Which drafts speak of one paper is asked of each with each. */
    private static void requireFew(List<Draft> drafts) {
        if (drafts.size() > MOST_DRAFTS) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The file and what is attached to it hold more than " + MOST_DRAFTS
                            + " papers, which is the limit.",
                    "Split it and send each paper as a file of its own.");
        }
    }
}
