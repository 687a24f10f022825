package io.siliu.ocr.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the drawn form of an invoice says, in the way that printed ones say it. */
class InvoiceFormTest {

    private static Draft invoice(String total) {
        Draft draft = new Draft(DocumentKind.DIGITAL_INVOICE, Source.XML);
        put(draft, FieldNames.INVOICE_NUMBER, "26990671147182268048");
        put(draft, FieldNames.ISSUE_DATE, "2026-09-02");
        put(draft, FieldNames.AMOUNT_EXCLUDING_TAX, "921.68");
        put(draft, FieldNames.TAX_AMOUNT, "9.22");
        put(draft, FieldNames.TOTAL_AMOUNT, total);
        draft.lines().add(new InvoiceLine("*物流辅助服务*配送服务费", "单", "174", "5.297", "921.68", "1%", "9.22"));
        return draft;
    }

    private static void put(Draft draft, String field, String value) {
        draft.put(Candidate.quoted(field, value, new Quote("/" + field, value)));
    }

    private static List<String> words(Draft draft) {
        return InvoiceForm.of(draft).sheets().stream()
                .flatMap(sheet -> sheet.words().stream())
                .map(Sheet.Words::text)
                .toList();
    }

    @Test
    void everyPageSaysThatItIsDrawnOfDataAndIsNotTheOriginal() {
        Draft many = invoice("930.90");
        many.lines().addAll(Collections.nCopies(100, many.lines().get(0)));
        List<Sheet> sheets = InvoiceForm.of(many).sheets();
        assertThat(sheets)
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet.words())
                        .extracting(Sheet.Words::text)
                        .anyMatch(text -> text.contains("原件是 XML 文件")));
    }

    @Test
    void datesMoneyAndCapitalsAreWrittenAsPrinted() {
        assertThat(words(invoice("930.90")))
                .contains("2026年09月02日", "¥921.68", "¥9.22", "¥930.90", "玖佰叁拾圆玖角整", "921.68", "1%");
    }

    @Test
    void capitalsOfTheDataGoBeforeThoseOfTheRule() {
        Draft draft = invoice("930.90");
        draft.amountInWords("玖佰叁拾元玖角");
        assertThat(words(draft)).contains("玖佰叁拾元玖角").doesNotContain("玖佰叁拾圆玖角整");
    }

    @Test
    void aRedLetterPrintsItsSign() {
        assertThat(words(invoice("-930.90"))).contains("¥-930.90", "负玖佰叁拾圆玖角整");
    }

    @Test
    void exemptGoodsPrintAMaskForTheirTax() {
        Draft draft = new Draft(DocumentKind.DIGITAL_INVOICE, Source.XML);
        put(draft, FieldNames.TOTAL_AMOUNT, "100.00");
        draft.lines().add(new InvoiceLine("*免税*", "", "", "", "100.00", "免税", ""));
        assertThat(words(draft)).filteredOn("***"::equals).hasSize(2);
    }

    @Test
    void anAmountBeyondAllWordsIsPrintedInFiguresAlone() {
        assertThat(words(invoice("9999999999999999.99"))).contains("¥9999999999999999.99");
    }

    @Test
    void allGoodsArePrintedOnceInTheirOrder() {
        Draft draft = invoice("930.90");
        for (int i = 0; i < 300; i++) {
            draft.lines().add(new InvoiceLine("第" + i + "项", "", "", "", "1.00", "1%", "0.01"));
        }
        assertThat(words(draft))
                .filteredOn(text -> text.matches("第\\d+项"))
                .hasSize(300)
                .doesNotHaveDuplicates();
    }
}
