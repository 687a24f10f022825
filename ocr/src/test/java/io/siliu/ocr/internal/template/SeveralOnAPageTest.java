package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers that lie on one page are read apart, or nothing of the page is certain and the page is told. */
class SeveralOnAPageTest {

    private static final String FIRST = "26990671147182268048";
    private static final String SECOND = "26990671147182268055";

    private static PrintedPages invoice(PrintedPages pages, double left, double top, String number, String words) {
        boolean second = number.equals(SECOND);
        return pages.print(left + 160, top, 16, "电子发票（普通发票）")
                .print(left + 340, top, "发票号码: " + number)
                .print(left + 340, top + 16, "开票日期: 2026年09月12日")
                .print(left, top + 50, "购买方名称: 示例云骑即时配送有限公司")
                .print(left + 280, top + 50, "销售方名称: 示例罗东升配送服务部")
                .print(left + 20, top + 200, second ? "合计 ¥100.00 ¥1.00" : "合计 ¥921.68 ¥9.22")
                .print(left, top + 222, "价税合计（大写）")
                .print(left + 140, top + 222, words)
                .print(left + 300, top + 222, second ? "（小写）¥101.00" : "（小写）¥930.90")
                .print(left, top + 250, "开票人: 示例张三");
    }

    private static PrintedPages two(double right, double down) {
        PrintedPages first = invoice(new PrintedPages(), 0, 0, FIRST, "玖佰叁拾圆玖角整");
        return invoice(first, right, down, SECOND, "壹佰零壹圆整");
    }

    private static PrintedPages slip(PrintedPages pages, double top, String worker, String amount) {
        return pages.print(200, top, 16, "灵活用工付款单")
                .print(40, top + 40, "收款人: " + worker)
                .print(40, top + 60, "应付金额: " + amount)
                .print(40, top + 80, "代扣个税: 0.00")
                .print(40, top + 100, "实付金额: " + amount)
                .print(40, top + 120, "付款时间: 2026-09-08 13:43:51");
    }

    private static PrintedPages licence(PrintedPages pages, double top, String code, String name) {
        return pages.print(220, top, 20, "营业执照")
                .print(40, top + 40, "统一社会信用代码: " + code)
                .print(40, top + 60, "名称: " + name)
                .print(40, top + 80, "经营者: 示例罗东升")
                .print(40, top + 100, "登记机关: 示例市市场监督管理局");
    }

    private static PrintedPages front(PrintedPages pages, double left, double top, String name, String number) {
        return pages.print(left, top, "姓名 " + name)
                .print(left, top + 30, "性别 男 民族 汉")
                .print(left, top + 60, "出生 1985年7月26日")
                .print(left, top + 90, "住址 示例市演示区样张路21号")
                .print(left, top + 160, "公民身份号码 " + number);
    }

    private static PrintedPages back(PrintedPages pages, double left, double top, String term) {
        return pages.print(left, top, "中华人民共和国")
                .print(left, top + 30, "居民身份证")
                .print(left, top + 60, "签发机关 示例市公安局演示分局")
                .print(left, top + 90, "有效期限 " + term);
    }

    private static List<String> values(List<Draft> drafts, String field) {
        return drafts.stream()
                .map(draft -> draft.get(field).map(Candidate::value).orElse(""))
                .toList();
    }

    @Test
    void invoicesBelowEachOtherComeApart() {
        List<Draft> drafts = two(0, 300).readAll();
        assertThat(values(drafts, FieldNames.INVOICE_NUMBER)).containsExactly(FIRST, SECOND);
        assertThat(values(drafts, FieldNames.TOTAL_AMOUNT)).containsExactly("930.90", "101.00");
    }

    @Test
    void invoicesBesideEachOtherComeApart() {
        List<Draft> drafts = two(600, 0).readAll();
        assertThat(values(drafts, FieldNames.INVOICE_NUMBER)).containsExactly(FIRST, SECOND);
        assertThat(values(drafts, FieldNames.TOTAL_AMOUNT)).containsExactly("930.90", "101.00");
    }

    @Test
    void invoicesThatCannotBePartedAreDoubtedAndTold() {
        List<Draft> drafts = two(480, 0).readAll();
        assertThat(drafts).extracting(Draft::kind).containsExactly(DocumentKind.DIGITAL_INVOICE, DocumentKind.OTHER);
        Draft invoice = drafts.get(0);
        assertThat(invoice.doubted()).containsAll(invoice.candidates().keySet());
        assertThat(drafts.get(1).warnings()).extracting(Warning::code).containsExactly(Warning.Code.PAGE_NOT_PLACED);
        assertThat(drafts.get(1).pages()).containsExactly(1);
    }

    @Test
    void anInvoiceThatNamesAnotherIsOne() {
        List<Draft> drafts = invoice(new PrintedPages(), 0, 0, FIRST, "玖佰叁拾圆玖角整")
                .print(0, 236, "备注 对应蓝字发票号码: " + SECOND)
                .readAll();
        assertThat(values(drafts, FieldNames.INVOICE_NUMBER)).containsExactly(FIRST);
    }

    @Test
    void slipsBelowEachOtherComeApart() {
        List<Draft> drafts = slip(slip(new PrintedPages(), 0, "示例田长风", "100.00"), 300, "示例罗东升", "98.50")
                .readAll();
        assertThat(values(drafts, FieldNames.PAYEE_NAME)).containsExactly("示例田长风", "示例罗东升");
        assertThat(values(drafts, FieldNames.NET_AMOUNT)).containsExactly("100.00", "98.50");
    }

    /** One copy is kept, one is given away: it was paid once. */
    @Test
    void twoCopiesOfASlipAreOne() {
        assertThat(slip(slip(new PrintedPages(), 0, "示例田长风", "100.00"), 300, "示例田长风", "100.00")
                        .readAll())
                .hasSize(1);
    }

    @Test
    void licencesBelowEachOtherComeApart() {
        List<Draft> drafts = licence(
                        licence(new PrintedPages(), 0, "92990000MA4QBUFG6C", "示例罗东升配送服务部"),
                        300,
                        "91990000MADEMA019L",
                        "示例云骑即时配送有限公司")
                .readAll();
        assertThat(values(drafts, FieldNames.CREDIT_CODE)).containsExactly("92990000MA4QBUFG6C", "91990000MADEMA019L");
        assertThat(values(drafts, FieldNames.NAME)).containsExactly("示例罗东升配送服务部", "示例云骑即时配送有限公司");
    }

    @Test
    void frontsOfTwoCardsComeApartHoweverTheyLie() {
        for (double[] place : new double[][] {{0, 300}, {400, 0}, {400, 20}}) {
            PrintedPages first = front(new PrintedPages(), 0, 0, "示例田长风", "990000198507260211");
            List<Draft> drafts = front(first, place[0], place[1], "示例罗东升", "990000199001010017")
                    .readAll();
            assertThat(values(drafts, FieldNames.NAME)).containsExactly("示例田长风", "示例罗东升");
            assertThat(values(drafts, FieldNames.ID_NUMBER))
                    .containsExactly("990000198507260211", "990000199001010017");
        }
    }

    @Test
    void bothSidesOfTwoCardsComeApart() {
        PrintedPages page =
                back(front(new PrintedPages(), 0, 0, "示例田长风", "990000198507260211"), 400, 0, "2020.01.05-2040.01.05");
        List<Draft> drafts = back(front(page, 0, 300, "示例罗东升", "990000199001010017"), 400, 300, "2021.03.09-2041.03.09")
                .readAll();
        assertThat(drafts)
                .extracting(Draft::kind)
                .containsExactly(
                        DocumentKind.ID_CARD_FRONT,
                        DocumentKind.ID_CARD_BACK,
                        DocumentKind.ID_CARD_FRONT,
                        DocumentKind.ID_CARD_BACK);
        assertThat(values(drafts, FieldNames.NAME)).containsExactly("示例田长风", "", "示例罗东升", "");
        assertThat(values(drafts, FieldNames.VALID_FROM)).containsExactly("", "2020-01-05", "", "2021-03-09");
    }
}
