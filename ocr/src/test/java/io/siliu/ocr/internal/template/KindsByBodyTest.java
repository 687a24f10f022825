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
}
