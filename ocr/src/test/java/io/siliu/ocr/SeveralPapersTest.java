package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A file of several papers of one kind gives a reading for each; none lends its values to another. */
class SeveralPapersTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<Print> slip(String worker, String amount) {
        return List.of(
                new Print(200, 40, 16, "灵活用工付款单"),
                new Print(40, 80, 9, "收款人：" + worker),
                new Print(40, 100, 9, "应付金额：" + amount),
                new Print(40, 120, 9, "代扣个税：0.00"),
                new Print(40, 140, 9, "实付金额：" + amount),
                new Print(40, 160, 9, "付款时间：2026-09-08 13:43:51"));
    }

    private static List<Print> front(String name, String number) {
        return List.of(
                new Print(40, 40, 9, "姓名 " + name),
                new Print(40, 70, 9, "性别 男"),
                new Print(40, 100, 9, "民族 汉"),
                new Print(40, 130, 9, "出生 1985年7月26日"),
                new Print(40, 160, 9, "住址 示例市演示区样张路21号"),
                new Print(40, 220, 9, "公民身份号码 " + number));
    }

    private static List<Optional<String>> values(List<List<Print>> pages, String field) {
        return Papers.readings(READER, Papers.pages(pages)).stream()
                .map(reading -> reading.value(field))
                .toList();
    }

    @Test
    void threeSlipsOnThreePagesAreThree() {
        assertThat(values(
                        List.of(slip("示例田长风", "100.00"), slip("示例罗东升", "100.00"), slip("示例孙志强", "98.50")),
                        FieldNames.NET_AMOUNT))
                .containsExactly(Optional.of("100.00"), Optional.of("100.00"), Optional.of("98.50"));
    }

    @Test
    void secondPageOfASlipStaysWithIt() {
        List<Print> next = List.of(new Print(40, 40, 9, "本单由平台出具，收款人应当核对实付金额。"));
        assertThat(values(List.of(slip("示例田长风", "100.00"), next), FieldNames.NET_AMOUNT))
                .containsExactly(Optional.of("100.00"));
    }

    @Test
    void twoCardsWhoseSecondNumberCannotBeReadAreTwo() {
        assertThat(values(List.of(front("示例田长风", "990000198507260211"), front("示例罗东升", "99")), FieldNames.NAME))
                .containsExactly(Optional.of("示例田长风"), Optional.of("示例罗东升"));
    }

    @Test
    void receiptWhoseNumberCannotBeReadTakesNothingFromTheOtherOnItsPage() {
        List<Print> page = new ArrayList<>(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));
        PdfTest.receipt(220, "x", "12.00").stream()
                .filter(print -> !print.text().contains("编号"))
                .forEach(page::add);
        assertThat(values(List.of(page), FieldNames.AMOUNT))
                .containsExactly(Optional.of("1013.04"), Optional.of("12.00"));
    }

    @Test
    void anInvoiceOverTwoPagesIsOne() {
        List<Print> second = PdfTest.digitalInvoice();
        assertThat(values(List.of(PdfTest.digitalInvoice(), second), FieldNames.INVOICE_NUMBER))
                .containsExactly(Optional.of(Papers.NUMBER));
    }
}
