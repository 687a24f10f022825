package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each institution gives the two sides of a payment a role of its own and puts 户名 and 账号 behind it. */
class RoleLabelsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @ParameterizedTest
    @CsvSource({"支取方, 存入方", "划出户, 划入户", "付出户, 收进户", "转出单位, 转入单位", "付款用户, 收款用户", "拨款单位, 受款单位", "转账发起方, 转账接收方", "扣款户, 入账户"
    })
    void rolesOfAnyInstitutionNameTheSides(String payer, String payee) {
        Draft receipt = PrintedPages.typed("""
                            示例银行电子回单
                %1$s名称：示例云骑即时配送有限公司
                %1$s账号：991993288470839166
                %2$s名称：示例罗东升
                %2$s账号：9900006074708418976
                金额：1,234.56
                交易日期：2026-03-05
                """.formatted(payer, payee)).readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(receipt, FieldNames.PAYER_ACCOUNT)).contains("991993288470839166");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(receipt, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
    }

    @Test
    void aTaxTakenOffWithAMinusIsWithheldUnderItsOwnNameToo() {
        Draft slip = PrintedPages.typed("""
                            示例云骑平台
                任务编号：RW2609002026000194
                任务收入：1,000.00
                个人所得税：-10.00
                实付：990.00
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(slip, FieldNames.TAX_AMOUNT)).contains("10.00");
    }
}
