package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper is called is one thing, what it says another; footnotes say nothing of it. */
class KindsByBodyTest {

    private static DocumentKind kind(PrintedPages pages) {
        List<Draft> drafts = pages.readAll();
        return drafts.get(0).kind();
    }

    private static PrintedPages payment(String title) {
        return new PrintedPages()
                .print(150, 10, 16, title)
                .print(20, 40, "汇款方户名：示例云骑即时配送有限公司")
                .print(300, 40, "受款方户名：示例罗东升")
                .print(20, 60, "汇款方账号：991993288470839166")
                .print(300, 60, "受款方账号：9900006074708418976")
                .print(20, 80, "汇款额：1,234.56")
                .print(300, 80, "记账日：2026-09-08")
                .print(20, 100, "业务参考号：66756944920306");
    }

    @ParameterizedTest
    @CsvSource({"跨行汇款明细, BANK_RECEIPT", "汇款到账证明, BANK_RECEIPT", "汇款申请书, OTHER", "付款通知, OTHER"})
    void whatIsCalledAListTellsOfOnePayment(String title, DocumentKind kind) {
        assertThat(kind(payment(title))).isEqualTo(kind);
    }

    @Test
    void severalPaymentsAreAList() {
        assertThat(kind(payment("跨行汇款明细")
                        .print(20, 130, "2026-09-08 示例张三 100.00")
                        .print(20, 150, "2026-09-09 示例李四 200.00")))
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void footnotesThatSpeakOfAskingAreNoRequest() {
        assertThat(kind(payment("汇款结果").print(20, 140, "说明：客户如需加盖印章的纸质凭据，请持有效证件到任一网点申请办理。")))
                .isEqualTo(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void aBillOfATelephonePrintsWhatLeftWithAMinus() {
        Draft bill = new PrintedPages()
                .print(150, 10, 16, "账单详情")
                .print(120, 40, 24, "-1,234.56")
                .print(20, 80, "付款方")
                .print(200, 80, "示例云骑即时配送有限公司")
                .print(20, 100, "收款方")
                .print(200, 100, "示例罗东升")
                .print(20, 120, "收款账户")
                .print(200, 120, "9900006074708418976")
                .print(20, 140, "支付时间")
                .print(200, 140, "2026-09-08 10:15:00")
                .print(20, 160, "交易单号")
                .print(200, 160, "66756944920306")
                .read();
        assertThat(bill.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(bill.get(FieldNames.AMOUNT).map(Candidate::value)).contains("1234.56");
        assertThat(bill.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void rolesNameThePartiesOfAContractAsLettersDo() {
        assertThat(kind(new PrintedPages()
                        .print(150, 10, 16, "货物配送承揽合同")
                        .print(20, 40, "发包单位：示例云骑即时配送有限公司")
                        .print(20, 60, "承揽人：示例罗东升")
                        .print(20, 80, "一、合同期限自2026年9月1日至2026年12月31日。")
                        .print(20, 100, "二、承揽报酬共计1,234.56元。")))
                .isEqualTo(DocumentKind.CONTRACT);
    }

    private static PrintedPages list(String sum, int rows) {
        PrintedPages list = new PrintedPages().print(200, 10, 16, "批量付款明细").print(20, 40, "付款日期：2026-03-01");
        print(list, 70, "流水号", "付款户名", "付款账号", "收款户名", "收款账号", "金额");
        for (int i = 0; i < rows; i++) {
            print(
                    list,
                    90 + 20 * i,
                    "6675694492030" + i,
                    "示例云骑配送有限公司",
                    "991993288470839166",
                    "示例罗东" + "升明华军强".charAt(i),
                    "990000607470841897" + i,
                    sum);
        }
        return list;
    }

    private static void print(PrintedPages pages, double y, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            pages.print(20 + 130 * i, y, cells[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"1234.56, 5, OTHER", "3000元, 5, OTHER", "3000, 2, OTHER", "1234.56, 1, BANK_RECEIPT"})
    void rowsOfPaymentsAreAListThoughTheDayStandsAbove(String sum, int rows, DocumentKind kind) {
        assertThat(kind(list(sum, rows))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"请于2026年3月15日前将上述款项汇入以上收款账户，逾期按日加收滞纳金。, OTHER", "温馨提示：请将本回单与付款记录核对后妥善保管，请勿重复付款或重复记账使用。, BANK_RECEIPT"})
    void aSentenceThatAsksForThePaymentIsAskingHoweverLong(String sentence, DocumentKind kind) {
        assertThat(kind(payment("缴款单").print(20, 140, sentence))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "服务费对账单, 确认人, 确认日期, OTHER",
        "采购订单, 核准人, 签收日期, OTHER",
        "费用报销单, 核定人, 核准日期, OTHER",
        "服务费通知, 确认人, 确认日期, OTHER",
        "服务订单验收, 验收人, 验收日期, ACCEPTANCE_RECEIPT",
        "成果确认, 确认人, 确认日期, ACCEPTANCE_RECEIPT"
    })
    void whatIsConfirmedIsNotAlwaysAccepted(String title, String who, String when, DocumentKind kind) {
        assertThat(kind(new PrintedPages()
                        .print(200, 10, 16, title)
                        .print(20, 40, "任务编号：RW2609002026000194")
                        .print(20, 60, "数量：126")
                        .print(20, 80, "金额：3,000.00")
                        .print(20, 100, who + "：王明")
                        .print(20, 120, when + "：2026-03-05")))
                .isEqualTo(kind);
    }
}
