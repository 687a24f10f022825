package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a paper says against itself is delivered, and never as certain, though its other figures agree. */
class DoubtedValuesTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Field field(List<Print> prints, String name) {
        return Papers.read(READER, Papers.pdf(prints)).field(name).orElseThrow();
    }

    private static List<Print> with(List<Print> prints, String what, String instead) {
        return new ArrayList<>(prints.stream()
                .map(print -> new Print(
                        print.x(), print.y(), print.size(), print.text().replace(what, instead)))
                .toList());
    }

    @Test
    void figuresThatTheWordsContradictStayInDoubtThoughTheirSumCloses() {
        List<Print> prints = with(with(PdfTest.digitalInvoice(), "¥921.68", "¥971.68"), "（小写）¥930.90", "（小写）¥980.90");
        Field total = field(prints, FieldNames.TOTAL_AMOUNT);
        assertThat(total.value()).isEqualTo("980.90");
        assertThat(total.certain()).isFalse();
    }

    @Test
    void figuresPrintedOverOthersStayInDoubtThoughTheirSumCloses() {
        List<Print> prints = PdfTest.digitalInvoice();
        prints.addAll(List.of(new Print(375, 240, 9, "¥971.68"), new Print(400, 262, 9, "（小写）¥980.90")));
        Reading reading = Papers.read(READER, Papers.pdf(prints));
        for (String name : List.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TOTAL_AMOUNT)) {
            assertThat(reading.field(name).filter(Field::certain)).as(name).isEmpty();
        }
    }

    @Test
    void dateInTheFutureIsNotCertain() {
        assertThat(field(with(PdfTest.digitalInvoice(), "2026年09月12日", "2096年09月12日"), FieldNames.ISSUE_DATE)
                        .certain())
                .isFalse();
    }

    @Test
    void numberOfAnotherYearThanTheDateIsNotCertain() {
        List<Print> prints = with(PdfTest.digitalInvoice(), "2026年09月12日", "2025年09月12日");
        assertThat(field(prints, FieldNames.INVOICE_NUMBER).certain()).isFalse();
        assertThat(field(prints, FieldNames.ISSUE_DATE).certain()).isFalse();
    }

    private static List<Print> contract(String... clauses) {
        List<Print> prints = new ArrayList<>(List.of(
                new Print(200, 40, 16, "承揽合同"),
                new Print(60, 80, 9, "甲方：" + Papers.BUYER),
                new Print(60, 100, 9, "乙方：" + Papers.SELLER)));
        for (int i = 0; i < clauses.length; i++) {
            prints.add(new Print(60, 130 + 20 * i, 9, clauses[i]));
        }
        return prints;
    }

    @Test
    void dateOfDeliveryIsNotThatOfSigning() {
        Field signed = field(contract("交付日期：2026年12月31日", "签订日期：2026年3月1日"), FieldNames.SIGNED_ON);
        assertThat(signed.value()).isEqualTo("2026-03-01");
        assertThat(signed.certain()).isTrue();
        assertThat(Papers.read(READER, Papers.pdf(contract("交付日期：2026年11月1日")))
                        .field(FieldNames.SIGNED_ON)
                        .filter(Field::certain))
                .isEmpty();
    }

    @Test
    void contractOfTwoPricesLeavesThePriceToAPerson() {
        Field amount = field(contract("服务费为人民币300.00元。", "报酬为人民币5,000.00元。"), FieldNames.AMOUNT);
        assertThat(amount.certain()).isFalse();
        Field whole = field(contract("服务费为人民币300.00元。", "合同总金额为人民币5,300.00元。"), FieldNames.AMOUNT);
        assertThat(whole.value()).isEqualTo("5300.00");
        assertThat(whole.certain()).isTrue();
    }

    @Test
    void numberOfTheMachineIsNoInvoiceCode() {
        List<Print> prints = new ArrayList<>(List.of(
                new Print(200, 30, 16, "增值税电子普通发票"),
                new Print(40, 50, 9, "机器编号：661616316384"),
                new Print(420, 50, 9, "发票号码：12345678"),
                new Print(420, 70, 9, "开票日期：2026年09月12日"),
                new Print(420, 90, 9, "校验码：12345678901234567890"),
                new Print(40, 110, 9, "购买方名称：" + Papers.BUYER),
                new Print(40, 262, 9, "价税合计（大写）"),
                new Print(400, 262, 9, "（小写）¥930.90")));
        assertThat(Papers.read(READER, Papers.pdf(prints)).value(FieldNames.INVOICE_CODE))
                .isEmpty();
    }
}
