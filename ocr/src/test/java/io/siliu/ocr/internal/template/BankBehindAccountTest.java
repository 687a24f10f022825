package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** The bank in brackets behind an account keeps that account; other remarks there are none. */
class BankBehindAccountTest {

    private static Draft read(String account) {
        return PrintedPages.typed("代发结果凭证\n收款人：示例罗东升\n收款账号：" + account + "\n金额：1,234.56元\n交易日期：2026-03-05")
                .readAs(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void keepsTheAccount() {
        Draft draft = read("9900006074708418976（示例农商银行春城支行）");
        assertThat(draft.get(FieldNames.PAYEE_BANK).orElseThrow().value()).isEqualTo("示例农商银行春城支行");
        assertThat(draft.get(FieldNames.PAYER_BANK)).isEmpty();
        assertThat(draft.doubted()).contains(FieldNames.PAYEE_BANK);
    }

    /** A slip asks for both in one place: the account ends where the letters begin. */
    @Test
    void oneLabelForAccountAndBank() {
        Draft draft = PrintedPages.typed("稿费结算单\n译员姓名：示例罗东升\n收款账号及开户行    9900006074708418976 示例交汇银行科技园支行\n"
                        + "税前稿费：100.00    代扣个人所得税：0.00    实付稿费：100.00")
                .readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(draft.get(FieldNames.PAYEE_ACCOUNT).orElseThrow().value()).isEqualTo("9900006074708418976");
    }

    @Test
    void anotherRemarkIsNoBank() {
        assertThat(read("9900006074708418976（个人储蓄账户）").get(FieldNames.PAYEE_BANK))
                .isEmpty();
    }
}
