package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import org.junit.jupiter.api.Test;

/** A paper that settles a task accepts what was done, or pays for it: then it says when, whether, or to which card. */
class SettledOrPaidTest {

    private static final String SETTLED = """
                            任务服务费结算单
                任务号：RW2609002026000194
                结算数量：10
                应付金额：200.00
                确认人：示例韩梅
                确认日期：2026-09-08
                """;

    private static DocumentKind with(String line) {
        return PrintedPages.typed(SETTLED + line).read().kind();
    }

    @Test
    void accepts() {
        assertThat(with("")).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
    }

    @Test
    void pays() {
        assertThat(with("""
                收款人：示例罗东升
                收款账号：9900006074708418976
                付款状态：付款成功
                付款时间：2026-09-09 10:00:00
                """)).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(with("支付状态：已完成")).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(with("收款卡号：9900006074708418976")).isEqualTo(DocumentKind.PAYMENT_SLIP);
    }
}
