package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands below a value of a receipt, and behind a short word, is not always part of it. */
class ReceiptLinesTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static Draft receipt(String below, double at) {
        return new PrintedPages()
                .print(150, 10, 16, "电子回单")
                .print(20, 40, "回单编号")
                .print(200, 40, "66756944920306")
                .print(20, 70, "付款人户名")
                .print(200, 70, "示例云骑即时配送有限公司")
                .print(20, 100, "付款人账号")
                .print(200, 100, "991993288470839166")
                .print(20, 130, "用途")
                .print(200, 130, "九月份同城即时配送服务费结算款项")
                .print(200, at, below)
                .readAs(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void bankUnderANameIsNoneOfIt() {
        Draft receipt = receipt("示例银行开发区支行", 83);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
    }

    @Test
    void lineUnderAWholeNameIsDoubted() {
        Draft receipt = receipt("示例某某个人结算账户", 83);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
    }

    @Test
    void wordsUnderNumbersAreNoneOfThem() {
        assertThat(value(receipt("已入账", 53), FieldNames.RECEIPT_NUMBER)).contains("66756944920306");
        assertThat(value(receipt("个人结算账户", 113), FieldNames.PAYER_ACCOUNT)).contains("991993288470839166");
    }

    @Test
    void lineThatAnotherOfTheColumnHadRoomForIsNoneOfIt() {
        Draft receipt = receipt("对公", 83);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(receipt.doubted()).doesNotContain(FieldNames.PAYER_NAME);
    }

    private static Draft telephone(String... lines) {
        PrintedPages pages = new PrintedPages().print(150, 10, 16, "转账回单");
        for (int i = 0; i < lines.length; i++) {
            pages.print(20, 40 + 25 * i, lines[i]);
        }
        return pages.readAs(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void howAndWhenIsNotWho() {
        Draft receipt = telephone("到账：实时到账", "支付：网银支付");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).isEmpty();
        assertThat(value(receipt, FieldNames.PAYER_NAME)).isEmpty();
        Draft other = telephone("支出：人民币壹仟元整", "存入：活期账户");
        assertThat(value(other, FieldNames.PAYER_NAME)).isEmpty();
        assertThat(value(other, FieldNames.PAYEE_NAME)).isEmpty();
    }

    @Test
    void numberOfNothingIsDoubted() {
        Draft receipt = telephone("编号：20260908000123");
        assertThat(value(receipt, FieldNames.RECEIPT_NUMBER)).contains("20260908000123");
        assertThat(receipt.doubted()).contains(FieldNames.RECEIPT_NUMBER);
        assertThat(telephone("编号：20260908000123", "交易流水号：66756944920306").doubted())
                .contains(FieldNames.RECEIPT_NUMBER);
        assertThat(telephone("编号：20260908000123", "回单编号：66756944920306").doubted())
                .doesNotContain(FieldNames.RECEIPT_NUMBER);
    }

    private static Draft transfer(String bankBelow, String more) {
        return PrintedPages.typed("""
                            示例银行电子回单
                付款人户名：示例云骑即时配送有限公司    收款人户名：示例罗东升
                付款人账号：9900006074708418976         开户行：示例银行乙支行
                %s收款人账号：9900006074708418984
                %s
                交易流水号：2026090812345678
                """.formatted(bankBelow, more)).readAs(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void bankInTheColumnOfTheOtherPartyIsTheOthers() {
        Draft both = transfer("开户行：示例银行甲支行                  ", "金额：118.10");
        assertThat(value(both, FieldNames.PAYER_BANK)).contains("示例银行甲支行");
        assertThat(value(both, FieldNames.PAYEE_BANK)).contains("示例银行乙支行");
        Draft one = transfer("                                        ", "金额：118.10");
        assertThat(value(one, FieldNames.PAYER_BANK)).isEmpty();
        assertThat(value(one, FieldNames.PAYEE_BANK)).contains("示例银行乙支行");
    }

    @Test
    void numberOfALineIsNotThatOfTheReceipt() {
        Draft receipt = transfer("                                        ", "代发序号：000012    代发单号：DF2026000012");
        assertThat(value(receipt, FieldNames.RECEIPT_NUMBER)).contains("2026090812345678");
    }
}
