package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sides shown as cards: name, account and bank one below the other, the word of the side beside the account. */
class AroundAccountsTest {

    /** A card whose account stands at a height, the name in the line above, the bank below. */
    private static PrintedPages card(
            PrintedPages pages, double y, String side, String name, String account, double away) {
        return pages.print(120, y - away, 12, name)
                .print(20, y, side)
                .print(120, y + 1, 8, account)
                .print(120, y + away, 12, "示例银行开发区支行");
    }

    private static Draft read(double away) {
        PrintedPages pages = new PrintedPages().print(100, 10, 16, "汇款成功").print(120, 32, "￥83.40");
        card(pages, 90, "付款方", "示例云骑即时配送有限公司", "9919 9328 8470 839166", away);
        card(pages, 190, "收款方", "示例罗东升", "9900 0060 7470 8418 976", away);
        return pages.print(20, 260, "交易时间")
                .print(120, 260, "2025-09-25 18:36:43")
                .readAs(DocumentKind.BANK_RECEIPT);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    /** As recognition sees them, figures are lower than the letters above and below. */
    @Test
    void linesAreNearByTheHeightOfTheirOwnLetters() {
        Draft receipt = read(27);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(receipt, FieldNames.PAYEE_BANK)).contains("示例银行开发区支行");
        assertThat(receipt.doubted()).contains(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME);
    }

    @Test
    void whatStandsFartherAwayIsOfNoCard() {
        Draft receipt = read(40);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).isEmpty();
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).isEmpty();
    }
}
