package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accounts and banks without labels stand behind or under the name of their party; they are looked at. */
class BesideNamesTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static void isOfTheParties(Draft receipt) {
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).contains("991993288470839166");
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(receipt.doubted()).contains(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);
    }

    @Test
    void inBracketsBehindTheName() {
        isOfTheParties(new PrintedPages()
                .print(150, 10, 16, "电子回单")
                .print(20, 40, "付款人：示例云骑即时配送有限公司（991993288470839166）")
                .print(20, 60, "收款人：示例罗东升（9900006074708418976）")
                .readAs(DocumentKind.BANK_RECEIPT));
    }

    @Test
    void onTheLineBelowTheName() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "电子回单")
                .print(20, 40, "付款方")
                .print(120, 40, "示例云骑即时配送有限公司")
                .print(120, 52, "991993288470839166")
                .print(120, 64, "示例银行开发区支行")
                .print(20, 90, "收款方")
                .print(120, 90, "示例罗东升")
                .print(120, 102, "9900 0060 7470 8418 976")
                .readAs(DocumentKind.BANK_RECEIPT);
        isOfTheParties(receipt);
        assertThat(value(receipt, FieldNames.PAYER_BANK)).contains("示例银行开发区支行");
        assertThat(value(receipt, FieldNames.PAYEE_BANK)).isEmpty();
    }

    @Test
    void theNumberOfAPaperBelowIsNone() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "电子回单")
                .print(20, 40, "付款人：示例云骑即时配送有限公司")
                .print(20, 60, "流水号：66756944920306")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).isEmpty();
    }

    @Test
    void anAccountBelowBothNamesIsTheLowers() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "电子回单")
                .print(20, 40, "付款方：")
                .print(120, 40, "示例云骑即时配送有限公司")
                .print(20, 52, "收款方：")
                .print(120, 52, "示例罗东升")
                .print(120, 64, "9900006074708418976")
                .print(120, 76, "示例农商银行春城支行")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).isEmpty();
        assertThat(value(receipt, FieldNames.PAYER_BANK)).isEmpty();
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(value(receipt, FieldNames.PAYEE_BANK)).contains("示例农商银行春城支行");
    }

    @Test
    void theNumberOfThePersonIsNone() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "电子回单")
                .print(20, 40, "收款方")
                .print(120, 40, "示例罗东升")
                .print(120, 52, "990000198507260211")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).isEmpty();
    }
}
