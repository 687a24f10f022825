package io.siliu.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.bench.reading.KnownPaper.Document;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts as right, as missing, and as wrong without anybody being asked. */
final class SilentErrorTests {

    private static final Document RECEIPT =
            new Document("BANK_RECEIPT", Map.of("amount", "12.00", "payerName", "示例甲有限公司", "payeeName", "示例乙"));

    @Test
    void certainAndWrongIsASilentErrorAndUncertainAndWrongIsNot() {
        PaperScore score =
                score(RECEIPT, receipt(field("amount", "72.00", true), field("payerName", "示例申有限公司", false)));
        Tally tally = new Tally(List.of(score));
        assertThat(tally.silentErrors()).isEqualTo(100);
        assertThat(tally.right(field -> true)).isZero();
        assertThat(tally.certain()).isEqualTo(1);
    }

    @Test
    void missingFieldCountsAsWrongAndAsksForAGlance() {
        PaperScore score = score(RECEIPT, receipt(field("amount", "12.00", true), field("payerName", "示例甲有限公司", true)));
        Tally tally = new Tally(List.of(score));
        assertThat(tally.right(field -> true)).isCloseTo(66.7, within(0.1));
        assertThat(tally.silentErrors()).isZero();
        assertThat(tally.glances()).isEqualTo(100);
    }

    @Test
    void fieldThatIsNotOnThePaperIsASilentErrorWhenCertain() {
        PaperScore score = score(RECEIPT, receipt(field("receiptNumber", "123", true)));
        assertThat(new Tally(List.of(score)).silentErrors()).isEqualTo(100);
    }

    @Test
    void fieldsOfAPaperForcedIntoAKindAreSilentErrors() {
        PaperScore score = score(new Document("OTHER", Map.of()), receipt(field("amount", "12.00", true)));
        assertThat(score.forced()).isTrue();
        assertThat(score.kindRight()).isFalse();
        assertThat(new Tally(List.of(score)).silentErrors()).isEqualTo(100);
    }

    @Test
    void refusedPaperHasNoRightFieldAndTheWrongKind() {
        ReadOutcome refused = new ReadOutcome.Refused(RefusalCode.READING_FAILED, "It failed.", "Send it again.");
        PaperScore score = new Scorer(reader(refused)).score(paper(RECEIPT));
        assertThat(score.kindRight()).isFalse();
        assertThat(new Tally(List.of(score)).right(field -> true)).isZero();
    }

    @Test
    void twoReceiptsOnAPageAreComparedWithTheReadingThatFitsEach() {
        Document other = new Document("BANK_RECEIPT", Map.of("amount", "99.00"));
        Reading first = receipt(field("amount", "99.00", true));
        Reading second = receipt(
                field("amount", "12.00", true), field("payerName", "示例甲有限公司", true), field("payeeName", "示例乙", true));
        ReadOutcome both = new ReadOutcome.Read(List.of(first, second));
        PaperScore score = new Scorer(reader(both)).score(paper(RECEIPT, other));
        assertThat(new Tally(List.of(score)).right(field -> true)).isEqualTo(100);
        assertThat(score.kindRight()).isTrue();
    }

    @Test
    void confidenceThatMeansWhatItSaysIsAtNoDistance() {
        PaperScore honest = score(RECEIPT, receipt(new Field("amount", "12.00", 1, true, Source.OCR, 1, null, null)));
        PaperScore boastful =
                score(RECEIPT, receipt(new Field("amount", "72.00", 0.97, true, Source.OCR, 1, null, null)));
        assertThat(Calibration.gap(List.of(honest), field -> true)).isZero();
        assertThat(Calibration.gap(List.of(boastful), field -> true)).isCloseTo(97, within(0.1));
    }

    private static PaperScore score(Document document, Reading reading) {
        return new Scorer(reader(new ReadOutcome.Read(List.of(reading)))).score(paper(document));
    }

    private static KnownPaper paper(Document... documents) {
        return new KnownPaper("paper.pdf", "PDF", "layout", false, List.of(documents), Set.of(), true, new byte[] {1});
    }

    private static Reading receipt(Field... fields) {
        return new Reading(DocumentKind.BANK_RECEIPT, List.of(fields), List.of(), List.of());
    }

    private static Field field(String name, String value, boolean certain) {
        return new Field(name, value, certain ? 0.97 : 0.6, certain, Source.PDF_TEXT, 1, null, null);
    }

    private static DocumentReader reader(ReadOutcome outcome) {
        return new DocumentReader() {
            @Override
            public ReadOutcome read(byte[] paper) {
                return outcome;
            }

            @Override
            public void close() {}
        };
    }
}
