package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import org.junit.jupiter.api.Test;

/** Papers that speak of ours are none of them, and ours may speak of others. */
class NotOurPapersTest {

    private static PrintedPages invoice() {
        return new PrintedPages()
                .print(200, 40, 18, "电子发票（普通发票）")
                .print(420, 40, "发票号码: 26990671147182268048")
                .print(420, 56, "开票日期: 2026年09月12日")
                .print(40, 80, "购买方名称: 示例云骑即时配送有限公司")
                .print(320, 80, "销售方名称: 示例罗东升配送服务部")
                .print(60, 240, "合计 ¥921.68 ¥9.22")
                .print(40, 262, "价税合计 （小写）¥930.90");
    }

    @Test
    void aLetterThatAsksForAPaymentIsNoReceipt() {
        PrintedPages letter = new PrintedPages()
                .print(200, 40, 16, "催款函")
                .print(40, 80, "示例云骑即时配送有限公司：贵司尚有人民币 5,000.00 未付。")
                .print(40, 100, "请汇至收款账号 99000020020000000026，户名示例餐饮管理有限公司，")
                .print(40, 120, "开户行示例城市商业银行，付款后请将银行回单")
                .print(40, 140, "传真至我司。交易金额以合同为准。");
        assertThat(letter.read().kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aReceiptIsOneWithoutItsTitle() {
        PrintedPages receipt = new PrintedPages()
                .print(40, 80, "电子凭证 交易流水号: 20260908001")
                .print(40, 100, "付款人户名: 示例云骑即时配送有限公司")
                .print(300, 100, "收款人户名: 示例罗东升")
                .print(40, 120, "付款人账号: 99000020020000000026")
                .print(40, 140, "金额: 12.00");
        assertThat(receipt.read().kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void anInvoiceForRidesIsOneThoughItsRemarkNamesTheListOfTrips() {
        assertThat(invoice().print(40, 290, "备注 详见行程单").read().kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
    }

    @Test
    void aListOfTripsIsNotOurs() {
        PrintedPages list = new PrintedPages()
                .print(200, 40, 16, "示例出行-行程单")
                .print(40, 80, "申请日期: 2026-09-12 行程起止日期: 2026-09-01 至 2026-09-08")
                .print(40, 100, "共 3 笔行程，合计 88.00 元");
        assertThat(list.read().kind()).isEqualTo(DocumentKind.OTHER);
    }

    private static PrintedPages remittance(String title) {
        return new PrintedPages()
                .print(200, 40, 16, title)
                .print(40, 80, "业务编号")
                .print(120, 80, "66756944920306")
                .print(300, 80, "汇款时间")
                .print(380, 80, "2024-10-07 09:12:30")
                .print(40, 100, "汇款人名称")
                .print(120, 100, "示例云骑即时配送有限公司")
                .print(300, 100, "收款人名称")
                .print(380, 100, "示例胡云海")
                .print(40, 120, "汇款账号")
                .print(120, 120, "991993288470839166")
                .print(300, 120, "收款账号")
                .print(380, 120, "9900006074708418976")
                .print(40, 140, "汇款金额")
                .print(120, 140, "人民币 38,800.00");
    }

    @Test
    void aReceiptOfARemittanceNamesNobodyWhoPays() {
        assertThat(remittance("示例银行汇款业务回单").read().kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void whatSaysAllThatAReceiptSaysIsOneWhateverItIsCalled() {
        assertThat(remittance("示例银行国内汇款记录").read().kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void aPaperThatAsksForATransferIsNone() {
        assertThat(remittance("示例银行汇款申请书").read().kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aRedInvoiceIsOneThoughItsRemarkNamesTheSheetThatAskedForIt() {
        assertThat(invoice()
                        .print(40, 290, "备注 红字发票信息确认单编号：99992603001000123456")
                        .read()
                        .kind())
                .isEqualTo(DocumentKind.DIGITAL_INVOICE);
    }

    @Test
    void theSheetThatAsksForAnInvoiceIsNone() {
        assertThat(invoice().print(200, 10, 16, "红字发票信息确认单").read().kind()).isEqualTo(DocumentKind.OTHER);
    }
}
