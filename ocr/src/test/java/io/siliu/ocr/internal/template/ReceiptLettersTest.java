package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bank tells in a sentence is read by who pays and who is paid in it, and looked at by a person. */
class ReceiptLettersTest {

    private static final String PAID = "示例云骑即时配送有限公司于2026年3月5日通过其在我行开立的账户（账号：991993288470839166）"
            + "向示例罗东升（账号：9900006074708418976）转账1,234.56元，用途为配送服务费，交易流水号为JY20260305771020。";

    private static final String DONE = "\n该笔款项已成功入账。\n示例城市商业银行长春分行（业务专用章）";

    private static Draft read(String lines) {
        return PrintedPages.typed(lines).readAs(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void partiesAreToldByTheVerbBetweenThem() {
        Map<String, String> read = read("# 转账证明\n兹证明" + PAID + DONE).candidates().values().stream()
                .collect(Collectors.toMap(Candidate::name, Candidate::value));
        assertThat(read)
                .containsEntry(FieldNames.PAYER_NAME, "示例云骑即时配送有限公司")
                .containsEntry(FieldNames.PAYER_ACCOUNT, "991993288470839166")
                .containsEntry(FieldNames.PAYEE_NAME, "示例罗东升")
                .containsEntry(FieldNames.PAYEE_ACCOUNT, "9900006074708418976")
                .containsEntry(FieldNames.TRANSACTION_TIME, "2026-03-05")
                .containsEntry(FieldNames.PURPOSE, "配送服务费")
                .containsEntry(FieldNames.RECEIPT_NUMBER, "JY20260305771020");
    }

    @Test
    void nothingThatOnlyASentenceSaysOfThePartiesIsCertain() {
        assertThat(read("# 转账证明\n兹证明" + PAID + DONE).doubted())
                .contains(FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_NAME);
    }

    @Test
    void aWordBesideAnAccountGoesBeforeTheOrderOfTheSentence() {
        Draft draft = read("# 转账证明\n兹证明示例云骑即时配送有限公司于2026年3月5日（付款账号为991993288470839166，收款账号为9900006074708418976）"
                + "向示例罗东升转账1,234.56元。" + DONE);
        assertThat(draft.get(FieldNames.PAYEE_ACCOUNT).orElseThrow().value()).isEqualTo("9900006074708418976");
    }

    /** A firm's own word is no bank's, a plan and a duty are no payments, and of two payments none is the one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 付款证明\n兹证明示例云骑即时配送有限公司于2026年3月5日通过公司账户（账号：991993288470839166）"
                        + "向示例罗东升（账号：9900006074708418976）转账1,234.56元，交易流水号为JY20260305771020。\n款项已成功入账。\n示例云骑即时配送有限公司（公章）",
                "# 付款安排\n示例云骑即时配送有限公司于收到发票后将通过其在我行开立的账户（账号：991993288470839166）"
                        + "向示例罗东升（账号：9900006074708418976）转账1,234.56元，交易流水号为JY20260305771020。\n示例城市商业银行长春分行（业务专用章）",
                "# 付款证明\n按本行业惯例，示例云骑即时配送有限公司于2026年3月5日通过公司账户（账号：991993288470839166）"
                        + "向示例罗东升（账号：9900006074708418976）转账1,234.56元。\n款项已成功入账。\n示例银行卡服务有限公司（公章）"
            })
    void whatNoBankDidIsNoReceipt(String lines) {
        assertThat(PrintedPages.typed(lines).readAll()).extracting(Draft::kind).isEqualTo(List.of(DocumentKind.OTHER));
    }

    @Test
    void ofTwoPaymentsNoneIsTakenForTheOne() {
        Draft draft = read("# 转账证明\n兹证明" + PAID + "\n示例云骑即时配送有限公司于2026年3月6日通过其在我行开立的账户向示例王明转账99.00元。" + DONE);
        assertThat(draft.get(FieldNames.PAYEE_NAME)).isEmpty();
    }

    @Test
    void theAccountThatMoneyIsTakenFromIsThePayersWhereverItStands() {
        Draft draft = read("# 转账证明\n兹证明示例云骑即时配送有限公司于2026年3月5日在我行"
                + "向示例罗东升转账1,234.56元，扣款账户991993288470839166，转入账户9900006074708418976。" + DONE);
        assertThat(draft.get(FieldNames.PAYER_ACCOUNT).orElseThrow().value()).isEqualTo("991993288470839166");
        assertThat(draft.get(FieldNames.PAYEE_ACCOUNT).orElseThrow().value()).isEqualTo("9900006074708418976");
    }
}
