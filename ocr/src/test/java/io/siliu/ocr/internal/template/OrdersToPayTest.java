package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** An order to pay names all that the receipt will; only what says that it was done is one. */
class OrdersToPayTest {

    private static DocumentKind kind(String last) {
        return PrintedPages.typed("支付单据\n指令编号：ZL2603050081        制单日期：2026-03-05\n"
                        + "付款人：示例云骑即时配送有限公司        付款账号：991993288470839166\n"
                        + "收款人：示例罗东升        收款账号：9900006074708418976\n金额：1,234.56元        用途：配送服务费\n" + last)
                .readAll()
                .stream()
                .map(Draft::kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWaitsForItsReleaseIsNone() {
        assertThat(kind("制单：示例李娜        复核：        授权：")).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void whatTheBankHasDoneIsOne() {
        assertThat(kind("银行处理结果：支付成功        交易时间：2026-03-05 10:15:30")).isEqualTo(DocumentKind.BANK_RECEIPT);
    }
}
