package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One label of several values gives each of them, in the order of its words. */
class JoinedLabelsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static Draft receipt(String payer, String payee) {
        return PrintedPages.typed("""
                            示例兴民银行支付业务回单
                业务流水号：66756944920306         交易日期：2026-09-08
                %s
                %s
                金额：1,234.56
                """.formatted(payer, payee)).read();
    }

    private static void assertParties(Draft draft) {
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).contains("991993288470839166");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例罗东升");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
        assertThat(draft.doubted())
                .doesNotContain(FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT);
    }

    @Test
    void nameAndAccountBehindAStroke() {
        assertParties(receipt("付款人户名/账号    示例云骑即时配送有限公司/991993288470839166", "收款人户名/账号    示例罗东升/9900006074708418976"));
    }

    @Test
    void accountBeforeTheNameAndBehindAColon() {
        assertParties(receipt("汇款人账号及名称：991993288470839166 / 示例云骑即时配送有限公司", "收款人账号及名称：9900006074708418976 / 示例罗东升"));
    }

    @Test
    void threeOfThem() {
        Draft draft = receipt(
                "付款方全称/账号/开户行    示例云骑即时配送有限公司/991993288470839166/示例银行样本支行",
                "收款方全称/账号/开户行    示例罗东升/9900006074708418976/示例农商银行");
        assertParties(draft);
        assertThat(value(draft, FieldNames.PAYEE_BANK)).contains("示例农商银行");
    }

    @Test
    void ofFewerValuesThanWordsNoneIsGuessed() {
        Draft draft = receipt("付款人户名/账号    示例云骑即时配送有限公司", "收款人户名/账号    示例罗东升/9900006074708418976");
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).isEmpty();
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
    }
}
