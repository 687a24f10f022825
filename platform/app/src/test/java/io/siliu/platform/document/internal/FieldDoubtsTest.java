package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a value is doubted, whose it may be, and where its paper stands. */
class FieldDoubtsTest {

    private static PaperField placed(String name, int page, FieldBox box) {
        return PaperField.read(name, "示例", 0.6, false, FieldSource.PDF_TEXT, page, box, null, null);
    }

    private static PaperReading receipt(List<PaperField> fields, PaperWarning... warnings) {
        return new PaperReading(1, PaperKind.BANK_RECEIPT, fields, List.of(), List.of(warnings));
    }

    private static PaperWarning implausible(String field, String text) {
        return new PaperWarning("VALUE_IMPLAUSIBLE", field, text);
    }

    @Test
    void aWarningIsToldOfEachFieldThatItSpeaksOf() {
        PaperWarning twice = implausible("payerAccount", "payerAccount and payeeAccount are both 9900001234567890.");
        PaperReading reading = receipt(List.of(), twice, implausible("payeeName", "Only its form says what this is."));

        assertThat(FieldDoubts.of(reading, "payeeAccount")).containsExactly(twice);
        assertThat(FieldDoubts.of(reading, "amount")).isEmpty();
    }

    @Test
    void whoseAValueIsIsAskedOnlyWhereThatIsTheDoubt() {
        PaperReading reading = receipt(
                List.of(),
                implausible("payeeName", "Only the title of the paper says which side this belongs to."),
                implausible("payerName", "Only its form says what this is."),
                implausible("amount", "Nothing beside or above this value says whose it is; only the order does."));

        assertThat(FieldDoubts.otherSide(reading, "payeeName")).contains("payerName");
        assertThat(FieldDoubts.otherSide(reading, "payerName")).isEmpty();
        assertThat(FieldDoubts.otherSide(reading, "amount"))
                .as("it has no side")
                .isEmpty();
    }

    @Test
    void aPaperStandsWhereMostOfItWasRead() {
        PaperReading reading = receipt(List.of(
                placed("payerName", 3, new FieldBox(10, 20, 100, 12)),
                placed("payeeName", 3, new FieldBox(300, 60, 50, 12)),
                placed("purpose", 4, new FieldBox(10, 10, 10, 10)),
                placed("amount", 0, null)));

        assertThat(PaperPlace.of(reading)).contains(new PaperPlace(3, new FieldBox(10, 20, 340, 52)));
        assertThat(PaperPlace.of(receipt(List.of(placed("amount", 0, null))))).isEmpty();
    }

    @Test
    void aPaperOfWhichNothingHasAPlaceStandsNowhereUnlessItIsTheWholeFile() {
        PaperReading reading = receipt(List.of());
        PaperReading other = receipt(List.of(placed("amount", 1, null)));

        assertThat(GlancePaper.of(List.of(other, reading), reading, "amount", PaperPlace.of(reading)))
                .isEqualTo(new GlancePaper(1, 2, 0, false, List.of()));
        assertThat(GlancePaper.of(List.of(reading), reading, "amount", PaperPlace.of(reading))
                        .page())
                .isEqualTo(1);
    }

    @Test
    void whatIsMaskedStillSaysWhatIsWrong() {
        PaperField payee = PaperField.read("payeeName", "示例罗东升", 0.6, false, FieldSource.OCR, 1, null, null, null);
        PaperReading masked = PersonalFields.masked(receipt(
                List.of(payee),
                OcrTypes.warning(
                        "VALUE_IMPLAUSIBLE",
                        "payeeName",
                        "\"示例罗东升\" does not read like the name of a firm or a person.")));

        PaperWarning warning = masked.warnings().get(0);
        assertThat(warning.text()).isEqualTo("\"***\" does not read like the name of a firm or a person.");
        assertThat(warning.cause()).isEqualTo("NOT_LIKE_A_NAME");
        assertThat(warning.seen()).containsExactly("***");
    }
}
