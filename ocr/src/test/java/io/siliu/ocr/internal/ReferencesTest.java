package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A batch that a paper names beside its own fields. */
class ReferencesTest {

    private boolean doubted;

    /** Letters ten apart, which a blank moves by four more. */
    private Optional<String> batch(Source source, String line) {
        List<Glyph> glyphs = new ArrayList<>();
        double at = 0;
        for (char letter : line.toCharArray()) {
            if (letter == ' ') {
                at += 4;
                continue;
            }
            glyphs.add(new Glyph(String.valueOf(letter), 1, new Box(at, 0, 10, 10), 1));
            at += 10;
        }
        Draft draft = new Draft(DocumentKind.PAYMENT_SLIP, source);
        References.in(PageText.of(glyphs).flow(), draft);
        doubted = draft.doubted().contains(FieldNames.BATCH_NUMBER);
        return draft.get(FieldNames.BATCH_NUMBER).map(Candidate::value);
    }

    @Test
    void recognisedNumberWithAGapInItIsNotTakenInPart() {
        assertThat(batch(Source.OCR, "批次号:PC20260908 1234")).isEmpty();
    }

    @Test
    void wholeNumberIsTaken() {
        assertThat(batch(Source.OCR, "批次号:PC202609081234")).contains("PC202609081234");
    }

    @Test
    void textLayerHasNoGapsOfItsOwn() {
        assertThat(batch(Source.PDF_TEXT, "批次号:PC202609081234 7")).contains("PC202609081234");
    }

    @Test
    void batchOfAnEarlierPaymentIsNotThisOnes() {
        assertThat(batch(Source.PDF_TEXT, "原批次号:PC202602270031,批次号:PC202609081234"))
                .contains("PC202609081234");
        assertThat(doubted).isFalse();
    }

    @Test
    void oneOfSeveralBatchesIsDoubted() {
        assertThat(batch(Source.PDF_TEXT, "商户批次号:SH20260305011,平台批次号:PT2026030500417"))
                .contains("SH20260305011");
        assertThat(doubted).isTrue();
    }
}
