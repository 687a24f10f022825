package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays tells of a payment in nearly the words in which a bank does; a bank knows both accounts and withholds nothing. */
class SlipOrReceiptTest {

    private static final String TASK = "RW2609011234567890";

    private static PrintedPages transfer(String title, String purpose, String sum) {
        return new PrintedPages()
                .print(150, 10, 16, title)
                .print(20, 40, "付款人户名：示例云骑即时配送有限公司")
                .print(300, 40, "收款人户名：示例罗东升")
                .print(20, 60, "付款账号：991993288470839166")
                .print(300, 60, "收款账号：9900006074708418976")
                .print(20, 80, "交易金额：" + sum)
                .print(300, 80, "交易时间：2026-09-08 10:15:00")
                .print(20, 100, "交易流水号：66756944920306")
                .print(20, 120, purpose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例银行付款回执", "代发工资回执", "电子付款凭证"})
    void aBankMayCallItsReceiptAsSlipsAreCalled(String title) {
        Draft receipt = transfer(title, "用途：任务单" + TASK, "980.00").read();
        assertThat(receipt.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(receipt.get(FieldNames.AMOUNT).map(Candidate::value)).contains("980.00");
    }

    @Test
    void aSlipThatKnowsBothAccountsWithholds() {
        Draft slip = transfer("劳务报酬支付单", "任务编号：" + TASK, "980.00")
                .print(20, 140, "应发金额：1,000.00")
                .print(300, 140, "代扣税费：20.00")
                .read();
        assertThat(slip.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
    }

    @Test
    void sumsInAPurposeMakeAReceiptNoSlip() {
        Draft receipt = transfer("示例银行电子回单", "附言：" + TASK + "税前收入1000.00扣税20.00", "980.00")
                .read();
        assertThat(receipt.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(receipt.get(FieldNames.AMOUNT).map(Candidate::value)).contains("980.00");
    }

    @Test
    void theFeeOfAWalletIsNoTax() {
        Draft withdrawal = new PrintedPages()
                .print(150, 10, 16, "零钱提现")
                .print(20, 40, "提现金额：1,000.00")
                .print(20, 60, "手续费（扣）：1.00")
                .print(20, 80, "到账金额：999.00")
                .print(20, 100, "提现人：示例罗东升")
                .print(20, 120, "提现批次：PC202609080001")
                .print(20, 140, "到账时间：2026-09-08 10:15:00")
                .read();
        assertThat(withdrawal.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aSlipToldByItsBodyMayLeaveItsDayUnlabelled() {
        Draft slip = new PrintedPages()
                .print(150, 10, 16, "零工收益到账通告")
                .print(20, 40, "提现人：示例罗东升")
                .print(20, 60, "提现批次：PC202609080001")
                .print(20, 80, "税前收入：1,000.00")
                .print(20, 100, "扣缴税费：24.00")
                .print(20, 120, "税后收入：976.00")
                .print(20, 140, "示例市 2026年9月8日")
                .read();
        assertThat(slip.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(slip.doubted()).containsExactly(FieldNames.PAID_AT);
    }
}
