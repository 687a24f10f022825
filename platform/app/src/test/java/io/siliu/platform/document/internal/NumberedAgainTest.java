package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paper of a file that is read again keeps its number, and with it what people said of it. */
class NumberedAgainTest {

    private static PaperReading receipt(int part, List<Integer> pages, String number, String payee, String amount) {
        return new PaperReading(
                part,
                PaperKind.BANK_RECEIPT,
                List.of(
                        field("receiptNumber", number),
                        field("payerName", "示例配送有限公司"),
                        field("payeeName", payee),
                        field("amount", amount)),
                List.of(),
                List.of(),
                List.of(),
                null,
                pages,
                List.of(),
                null,
                null,
                false);
    }

    private static PaperField field(String name, String value) {
        return PaperField.read(name, value, 0.99, true, FieldSource.OCR, 0, null, null, null);
    }

    private static List<String> amounts(List<PaperReading> papers) {
        return papers.stream()
                .map(paper -> paper.part() + " " + paper.value("amount").orElse(""))
                .toList();
    }

    private static List<PaperReading> again(List<PaperReading> fresh, PaperReading... before) {
        return NumberedAgain.of(fresh, List.of(before), () -> before.length - 1);
    }

    @Test
    void aPaperThatIsFoundBeforeAnotherTakesANewNumber() {
        PaperReading was = receipt(0, List.of(2), "R-2", "乙", "20.00");
        PaperReading unrecognised = new PaperReading(1, PaperKind.OTHER, List.of(), List.of(), List.of());

        List<PaperReading> now = again(
                List.of(receipt(0, List.of(1), "R-1", "甲", "10.00"), receipt(1, List.of(2), "R-2", "乙", "20.00")), was);

        assertThat(amounts(now)).containsExactly("0 20.00", "1 10.00");
        assertThat(amounts(again(
                        List.of(
                                receipt(0, List.of(1), "R-1", "甲", "10.00"),
                                receipt(1, List.of(2), "R-2", "乙", "20.00")),
                        was,
                        unrecognised)))
                .containsExactly("0 20.00", "2 10.00");
    }

    @Test
    void onOnePageItIsToldByWhatStandsOnIt() {
        assertThat(amounts(again(
                        List.of(
                                receipt(0, List.of(1), "R-1", "甲", "10.00"),
                                receipt(1, List.of(1), "R-2", "乙", "20.00")),
                        receipt(0, List.of(1), "R-2", "乙", "20.00"))))
                .containsExactly("0 20.00", "1 10.00");
    }

    @Test
    void wherePagesWereNotKeptItIsToldByWhatStandsOnIt() {
        assertThat(amounts(again(
                        List.of(
                                receipt(0, List.of(1), "R-1", "甲", "10.00"),
                                receipt(1, List.of(2), "R-2", "乙", "20.00")),
                        receipt(0, List.of(), "R-2", "乙", "20.00"))))
                .containsExactly("0 20.00", "1 10.00");
    }

    @Test
    void anotherNumberIsAnotherPaper() {
        assertThat(amounts(again(
                        List.of(receipt(0, List.of(1), "R-3", "甲", "10.00")),
                        receipt(0, List.of(1), "R-1", "甲", "10.00"),
                        receipt(1, List.of(1), "R-2", "乙", "20.00"))))
                .containsExactly("2 10.00");
    }

    @Test
    void aFileOfOnePaperIsThatPaper() {
        assertThat(amounts(again(
                        List.of(receipt(0, List.of(1), "R-3", "丙", "30.00")),
                        receipt(0, List.of(1), "R-1", "甲", "10.00"))))
                .containsExactly("0 30.00");
        assertThat(amounts(again(List.of(receipt(0, List.of(1), "R-3", "丙", "30.00")))))
                .containsExactly("0 30.00");
    }
}
