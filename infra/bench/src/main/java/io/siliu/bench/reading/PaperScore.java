package io.siliu.bench.reading;

import java.util.List;

/**
 * What became of one paper.
 *
 * @param kindsRead kinds of the readings, or the code of the refusal
 * @param needsGlance whether the product asks a person about it
 * @param milliseconds wall time of the reading
 */
record PaperScore(
        KnownPaper paper, List<String> kindsRead, List<FieldScore> fields, boolean needsGlance, double milliseconds) {

    boolean kindRight() {
        return kindsRead.equals(paper.documents().stream()
                .map(KnownPaper.Document::kind)
                .sorted()
                .toList());
    }

    /** Whether a paper that is none of ours was taken for one. */
    boolean forced() {
        return paper.isOther() && kindsRead.stream().anyMatch(kind -> !kind.equals("OTHER"));
    }

    /** The score without the bytes, which are no longer needed. */
    PaperScore light() {
        KnownPaper bare = new KnownPaper(
                paper.file(),
                paper.form(),
                paper.layout(),
                paper.heldOut(),
                paper.documents(),
                paper.inCode(),
                paper.complete(),
                new byte[0]);
        return new PaperScore(bare, kindsRead, fields, needsGlance, milliseconds);
    }
}
