package io.siliu.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.bench.reading.KnownPaper.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A confidence is honest when that share of the values delivered with it is right. */
final class CalibrationTests {

    private static FieldScore read(String expected, double confidence, String source, boolean right) {
        return new FieldScore("amount", expected, "12.00", confidence, confidence >= 0.95, source, right);
    }

    private static List<PaperScore> paper(List<FieldScore> fields) {
        KnownPaper paper = new KnownPaper(
                "a.pdf",
                "PDF",
                "",
                false,
                List.of(new Document("BANK_RECEIPT", Map.of())),
                Set.of(),
                true,
                new byte[0]);
        return List.of(new PaperScore(paper, List.of("BANK_RECEIPT"), fields, false, 1));
    }

    private static List<FieldScore> ofTen(int right, double confidence, String source) {
        List<FieldScore> fields = new ArrayList<>();
        for (int index = 0; index < 10; index++) {
            fields.add(read("12.00", confidence, source, index < right));
        }
        return fields;
    }

    @Test
    void sevenOfTenAtSevenTenthsIsHonest() {
        assertThat(Calibration.gap(paper(ofTen(7, 0.7, "OCR")), field -> true)).isCloseTo(0, within(1e-9));
    }

    @Test
    void tooSureAndTooTimidAreBothAGap() {
        assertThat(Calibration.gap(paper(ofTen(5, 0.9, "OCR")), field -> true)).isCloseTo(40, within(1e-9));
        assertThat(Calibration.gap(paper(ofTen(10, 0.6, "OCR")), field -> true)).isCloseTo(40, within(1e-9));
    }

    @Test
    void exactTextDoesNotHideARecognisedOne() {
        List<FieldScore> fields = ofTen(5, 0.9, "OCR");
        for (int index = 0; index < 39; index++) {
            fields.addAll(ofTen(10, 1, "XML"));
        }
        assertThat(Calibration.channels(paper(fields))).containsExactly("OCR", "XML");
        assertThat(Calibration.gap(paper(fields), field -> true)).isCloseTo(1, within(1e-9));
        assertThat(Calibration.gap(paper(fields), Calibration.of("OCR"))).isCloseTo(40, within(1e-9));
        assertThat(Calibration.gap(paper(fields), Calibration.of("XML"))).isZero();
    }

    @Test
    void whatDoesNotStandOnThePaperCountsAsWrong() {
        assertThat(Calibration.gap(paper(List.of(read(null, 0.97, "OCR", false))), field -> true))
                .isCloseTo(97, within(1e-9));
    }

    @Test
    void whatWasNotDeliveredSaysNothing() {
        FieldScore missing = new FieldScore("amount", "12.00", null, 0, false, "", false);
        assertThat(Calibration.channels(paper(List.of(missing)))).isEmpty();
        assertThat(Calibration.gap(paper(List.of(missing)), field -> true)).isZero();
    }
}
