package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bank tells its customer of 本方 and 对方; which of them paid, another word says. */
class OwnSideTest {

    private static final String FIRM = "示例云骑即时配送有限公司";
    private static final String WORKER = "示例罗东升";

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static PrintedPages receipt(String title) {
        return new PrintedPages()
                .print(150, 10, 16, title)
                .print(20, 40, "本方户名：" + FIRM)
                .print(300, 40, "对方户名：" + WORKER)
                .print(20, 60, "本方账号：991993288470839166")
                .print(300, 60, "对方账号：9900006074708418976")
                .print(20, 80, "交易日期：2026-09-08")
                .print(300, 80, "交易流水号：66756944920306");
    }

    @ParameterizedTest
    @CsvSource({
        "借贷标志：借, true",
        "借贷标志：贷, false",
        "收支方向：支出, true",
        "收支方向：收入, false",
        "资金流向：转出, true",
        "资金流向：转入, false",
        "收/支：支出, true"
    })
    void theWordOfDirectionTellsWhoPaid(String direction, boolean ownPays) {
        Draft receipt = receipt("示例银行电子回单")
                .print(20, 100, direction)
                .print(300, 100, "金额：1,234.56")
                .read();
        assertThat(receipt.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains(ownPays ? FIRM : WORKER);
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains(ownPays ? WORKER : FIRM);
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT))
                .contains(ownPays ? "9900006074708418976" : "991993288470839166");
        assertThat(receipt.doubted()).isEmpty();
    }

    @Test
    void theColumnThatHoldsTheSumTellsToo() {
        Draft receipt = receipt("示例银行电子回单")
                .print(20, 100, "借方发生额：0.00")
                .print(300, 100, "贷方发生额：1,234.56")
                .read();
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains(FIRM);
        assertThat(value(receipt, FieldNames.AMOUNT)).contains("1234.56");
        assertThat(receipt.doubted()).isEmpty();
    }

    @Test
    void theTitleAloneIsNotCertain() {
        Draft receipt = receipt("示例银行收款回单").print(20, 100, "金额：1,234.56").read();
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains(FIRM);
        assertThat(receipt.doubted()).contains(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME);
    }

    @Test
    void whatHasNoWordIsTheCustomersOwn() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "示例银行电子回单")
                .print(20, 40, "户名：" + FIRM)
                .print(300, 40, "对方户名：" + WORKER)
                .print(20, 60, "账号：991993288470839166")
                .print(300, 60, "对方账号：9900006074708418976")
                .print(20, 80, "借贷标志：贷")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains(WORKER);
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains(FIRM);
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("991993288470839166");
    }

    @Test
    void aSumWithAMinusIsLookedAt() {
        Draft receipt = receipt("示例银行电子回单").print(20, 100, "金额：-1,234.56").read();
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains(FIRM);
        assertThat(value(receipt, FieldNames.AMOUNT)).contains("1234.56");
        assertThat(receipt.doubted()).contains(FieldNames.AMOUNT, FieldNames.PAYER_NAME);
    }

    @Test
    void markedBoxesAreNotTheCustomersOwn() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "示例银行电子回单")
                .print(20, 40, "付款人")
                .print(100, 40, "户名")
                .print(150, 40, FIRM)
                .print(300, 40, "收款人")
                .print(380, 40, "户名")
                .print(430, 40, WORKER)
                .print(100, 60, "账号")
                .print(150, 60, "991993288470839166")
                .print(380, 60, "账号")
                .print(430, 60, "9900006074708418976")
                .print(20, 80, "借贷标志：贷")
                .print(300, 80, "对方行号：102290000000")
                .print(20, 100, "交易日期：2026-09-08")
                .print(300, 100, "金额：1,234.56")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains(FIRM);
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains(WORKER);
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
    }

    @Test
    void markedBoxesStayThoughTheOtherSideIsNamed() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "示例银行电子回单")
                .print(20, 40, "付款人")
                .print(100, 40, "户名")
                .print(150, 40, FIRM)
                .print(20, 60, "收款人")
                .print(100, 60, "户名")
                .print(150, 60, WORKER)
                .print(20, 80, "借贷标志：贷")
                .print(20, 100, "对方户名：" + WORKER)
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).isNotEqualTo(Optional.of(FIRM));
    }

    private static Draft columns(String... cells) {
        PrintedPages pages = receipt("示例银行电子回单");
        for (int i = 0; i < cells.length; i++) {
            pages.print(20 + 130 * (i % 4), 110 + 20 * (i / 4), cells[i]);
        }
        return pages.read();
    }

    @Test
    void theHeadOfTheNextColumnIsNoWordOfDirection() {
        Draft receipt = columns("借贷标志", "借方发生额", "贷方发生额", "币种", "贷", "0.00", "1,234.56", "人民币");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains(FIRM);
        Draft untold = columns("借贷标志", "借方发生额", "贷方发生额", "币种");
        assertThat(untold.doubted()).contains(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME);
    }

    @Test
    void aPurposeTellsNoDirection() {
        Draft receipt = receipt("示例银行电子回单").print(20, 100, "用途：往来付款").read();
        assertThat(receipt.doubted()).contains(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME);
    }

    @Test
    void wordAndColumnThatDisagreeAreLookedAt() {
        Draft receipt = receipt("示例银行电子回单")
                .print(20, 100, "借贷标志：借")
                .print(300, 100, "贷方发生额：1,234.56")
                .read();
        assertThat(receipt.doubted()).contains(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME);
    }

    @Test
    void aStatementCalledAReceiptIsNone() {
        PrintedPages statement = new PrintedPages()
                .print(150, 10, 16, "示例银行客户回单")
                .print(20, 40, "户名：" + FIRM)
                .print(300, 40, "账号：991993288470839166")
                .print(20, 60, "收支明细");
        String[] heads = {"交易日期", "支出", "收入", "对方户名", "对方账号"};
        String[] first = {"2026-09-08", "100.00", "0.00", WORKER, "9900006074708418976"};
        String[] second = {"2026-09-09", "200.00", "0.00", "示例李四", "9900006074708418984"};
        for (int i = 0; i < heads.length; i++) {
            statement
                    .print(20 + 110 * i, 80, heads[i])
                    .print(20 + 110 * i, 100, first[i])
                    .print(20 + 110 * i, 120, second[i]);
        }
        assertThat(statement.read().kind()).isEqualTo(DocumentKind.OTHER);
    }

    /** The kind of a business begins as a word of direction does, and says nothing of it. */
    @ParameterizedTest
    @ValueSource(strings = {"交易类型：贷款还款", "交易类型：支付宝提现", "交易类型：支票存入", "交易类型：收费"})
    void theKindOfABusinessTellsNobodysSide(String kind) {
        Draft receipt = receipt("示例银行电子回单")
                .print(20, 100, kind)
                .print(300, 100, "金额：1,234.56")
                .read();
        assertThat(receipt.doubted()).contains(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME);
    }

    /** What a payment is called in the cell before a name is no mark of its side. */
    @Test
    void theCellBeforeALabelIsNoPartOfIt() {
        Draft receipt = new PrintedPages()
                .print(150, 10, 16, "示例银行电子回单")
                .print(20, 40, "业务类型：代付")
                .print(300, 40, "户名：" + WORKER)
                .print(20, 60, "交易日期：2026-09-08")
                .print(300, 60, "账号：9900006074708418976")
                .print(20, 80, "金额：1,234.56")
                .print(300, 80, "交易流水号：66756944920306")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(receipt.get(FieldNames.PAYER_NAME).map(Candidate::ground)).isNotEqualTo(Optional.of(Ground.MARK));
    }
}
