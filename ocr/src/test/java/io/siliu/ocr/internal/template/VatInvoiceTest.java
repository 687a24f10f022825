package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Invoices of the old form: parties stacked, cipher and remark beside them, goods perhaps on pages of their own. */
class VatInvoiceTest {

    private static final String SELLER_CODE = "92990000MA4QBUFG6C";
    private static final InvoiceLine MEAL = new InvoiceLine("*餐饮服务*餐费", "份", "2", "50.00", "100.00", "6%", "6.00");

    private static PrintedPages head() {
        return new PrintedPages()
                .print(200, 10, "示例增值税专用发票")
                .print(400, 10, "发票代码：9900225110")
                .print(400, 25, "发票号码：18779658")
                .print(400, 40, "开票日期：2022年10月26日")
                .print(60, 60, "名　　称：示例云骑即时配送有限公司")
                .print(380, 60, "0*<+89<2>>0<>/673*089993*40")
                .print(60, 80, "纳税人识别号：91990000MADEMA019L")
                .print(380, 80, "14109319866534539");
    }

    private static PrintedPages sums(PrintedPages pages, String item) {
        return pages.print(30, 110, "货物或应税劳务、服务名称")
                .print(300, 110, "金额")
                .print(380, 110, "税率")
                .print(440, 110, "税额")
                .print(30, 130, item)
                .print(300, 130, "200.00")
                .print(380, 130, "6%")
                .print(440, 130, "12.00")
                .print(30, 160, "价税合计（大写）")
                .print(150, 160, "贰佰壹拾贰圆整")
                .print(380, 160, "（小写）¥212.00")
                .print(60, 190, "名　　称：示例罗东升配送服务部");
    }

    @Test
    void digitsOfARemarkAreNotTheSellersNumber() {
        Draft draft = sums(head(), "*餐饮服务*餐费")
                .print(60, 210, "纳税人识别号：")
                .print(380, 210, "45894652579782520;")
                .print(150, 216, SELLER_CODE)
                .read();

        assertThat(draft.kind()).isEqualTo(DocumentKind.VAT_INVOICE);
        assertThat(draft.get(FieldNames.SELLER_TAX_ID).map(Candidate::value)).contains(SELLER_CODE);
        assertThat(draft.get(FieldNames.BUYER_TAX_ID).map(Candidate::value)).contains("91990000MADEMA019L");
    }

    @Test
    void sellerWithoutANumberTakesNoneFromTheRemark() {
        Draft draft = sums(head(), "*餐饮服务*餐费")
                .print(60, 210, "纳税人识别号：")
                .print(380, 210, "45894652579782520;")
                .read();

        assertThat(draft.get(FieldNames.SELLER_TAX_ID)).isEmpty();
    }

    private static void list(PrintedPages pages, int first, int last, String end) {
        pages.nextPage()
                .print(180, 10, "销售货物或者提供应税劳务、服务清单")
                .print(30, 30, "序号")
                .print(70, 30, "货物（劳务）名称")
                .print(300, 30, "金　额")
                .print(380, 30, "税率");
        for (int number = first; number <= last; number++) {
            double y = 30 + 20 * (number - first + 1);
            pages.print(30, y, Integer.toString(number) + (number >= 100 ? "*餐饮服务*餐费" : ""))
                    .print(70, y, number >= 100 ? "" : "*餐饮服务*餐费")
                    .print(180, y, "份")
                    .print(210, y, "2")
                    .print(240, y, "50.00")
                    .print(300, y, "100.00")
                    .print(380, y, "6%")
                    .print(440, y, "6.00");
        }
        pages.print(30, 700, end).print(300, 700, "¥200.00").print(440, 700, "¥12.00");
    }

    @Test
    void goodsOfAListOnLaterPagesAreTheLines() {
        PrintedPages pages = sums(head(), "(详见销货清单)");
        list(pages, 1, 9, "小计");
        list(pages, 10, 12, "总计");

        assertThat(pages.read().lines()).hasSize(12).allMatch(MEAL::equals);
    }

    @Test
    void countThatRunsIntoTheItemIsNoPartOfIt() {
        PrintedPages pages = sums(head(), "(详见销货清单)");
        list(pages, 1, 30, "小计");
        list(pages, 31, 60, "小计");
        list(pages, 61, 90, "小计");
        list(pages, 91, 101, "总计");

        assertThat(pages.read().lines()).hasSize(101).allMatch(MEAL::equals);
    }

    @Test
    void sumsOfTheListStandInForThoseTheInvoiceLeavesOut() {
        PrintedPages pages = sums(head(), "(详见销货清单)");
        list(pages, 1, 2, "总计");
        Draft draft = pages.read();

        assertThat(List.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT))
                .extracting(field -> draft.get(field).map(Candidate::value).orElse("none"))
                .containsExactly("200.00", "12.00", "212.00");
    }

    @Test
    void wordsBelowTheGoodsAreNoPartOfTheLastItem() {
        PrintedPages pages = sums(head(), "*餐饮服务*餐费").print(200, 142, "以下空白");

        assertThat(pages.read().lines())
                .singleElement()
                .extracting(InvoiceLine::item)
                .isEqualTo("*餐饮服务*餐费");
    }
}
