package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a contract was signed, how long it holds, and its number, in the words contracts use. */
class ContractDatesTest {

    private static Draft with(String line) {
        return new PrintedPages()
                .print(200, 10, "服务协议")
                .print(20, 40, "甲方：示例云骑即时配送有限公司")
                .print(20, 60, "乙方：示例罗东升")
                .print(20, 80, line)
                .readAs(DocumentKind.CONTRACT);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "签约日期：2026年9月26日",
                "订立时间：2026/09/26",
                "签署日：2026-9-26",
                "立约日期 2026.09.26",
                "签订于2026年09月26日",
                "本协议由双方于2026年9月26日在示例市签订",
                "签字日期：二〇二六年九月二十六日",
                "签约时间：2026-09-2619:10",
                "日期：二零二六年九月廿六日"
            })
    void dayOfSigning(String printed) {
        Draft draft = with(printed);
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-09-26");
        assertThat(draft.doubted()).isEmpty();
    }

    @Test
    void dayWithoutAWordIsAGuess() {
        Draft draft = with("二〇二六年九月二十六日");
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-09-26");
        assertThat(draft.doubted()).contains(FieldNames.SIGNED_ON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合作期限：2026年1月5日至2027年1月4日",
                "服务期间 2026/01/05—2027/01/04",
                "本协议自2026-01-05起至2027-01-04止",
                "履行期：2026.1.5～2027.1.4",
                "生效日期：2026年1月5日    到期日期：2027年1月4日",
                "起始日：2026年01月05日，终止日：2027年01月04日",
                "有效期自二〇二六年一月五日起至二〇二七年一月四日止",
                "本协议自2026年1月5日起生效，于2027年1月4日终止"
            })
    void term(String printed) {
        Draft draft = with(printed);
        assertThat(value(draft, FieldNames.VALID_FROM)).contains("2026-01-05");
        assertThat(value(draft, FieldNames.VALID_TO)).contains("2027-01-04");
    }

    @Test
    void aDayOfPayingEndsNoTerm() {
        assertThat(value(with("服务自2026年1月5日起执行，于2027年1月4日付清报酬"), FieldNames.VALID_TO))
                .isEmpty();
    }

    @Test
    void twoDaysWithoutAWordAreAGuess() {
        Draft draft = with("2026年1月5日至2027年1月4日");
        assertThat(value(draft, FieldNames.VALID_FROM)).contains("2026-01-05");
        assertThat(draft.doubted()).contains(FieldNames.VALID_FROM, FieldNames.VALID_TO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"协议编号：FW-2026-00373", "本合同编号为FW-2026-00373", "合同流水号 FW-2026-00373", "合约号：FW-2026-00373"})
    void number(String printed) {
        Draft draft = with(printed);
        assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).contains("FW-2026-00373");
        assertThat(draft.doubted()).isEmpty();
    }

    /** Who keeps a signed text numbers it, beside the contract's own number; where it is the only one, it may be that. */
    @Test
    void numberOfWhereTheTextIsKeptIsAGuess() {
        Draft draft = with("存证编号：FW-2026-00373签订地点：示例市");
        assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).contains("FW-2026-00373");
        assertThat(draft.doubted()).containsExactly(FieldNames.CONTRACT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"文件编号：", "订单号：", "档案编号：", "任务书编号："})
    void numberOfAnotherThingIsAGuessInTheHead(String label) {
        Draft draft = new PrintedPages()
                .print(200, 10, "服务协议")
                .print(20, 25, label + "FW-2026-00373")
                .print(20, 40, "甲方：示例云骑即时配送有限公司")
                .print(20, 60, "乙方：示例罗东升")
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).contains("FW-2026-00373");
        assertThat(draft.doubted()).containsExactly(FieldNames.CONTRACT_NUMBER);
        assertThat(value(with(label + "FW-2026-00373"), FieldNames.CONTRACT_NUMBER))
                .isEmpty();
    }

    @Test
    void anotherContractThatWasSignedBeforeDoesNotDateThisOne() {
        Draft draft = new PrintedPages()
                .print(200, 10, "服务协议")
                .print(20, 40, "甲方：示例云骑即时配送有限公司")
                .print(20, 60, "乙方：示例罗东升")
                .print(20, 80, "根据双方2025年1月1日签订的框架协议，订立本协议。")
                .print(20, 200, "日期：2026年9月1日")
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-09-01");
        assertThat(draft.doubted()).isEmpty();
    }

    @Test
    void twoDaysOfSigningAreDoubted() {
        Draft draft = new PrintedPages()
                .print(200, 10, "服务协议")
                .print(20, 40, "甲方：示例云骑即时配送有限公司")
                .print(20, 60, "乙方：示例罗东升")
                .print(20, 80, "双方2025年1月1日签订《框架协议》。")
                .print(20, 200, "日期：2026年9月1日")
                .readAs(DocumentKind.CONTRACT);
        assertThat(draft.doubted()).contains(FieldNames.SIGNED_ON);
    }

    @Test
    void wordsBeforeTheNumberMakeItAGuess() {
        Draft draft = with("合同编号：示例市签订FW-2026-00373");
        assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).contains("FW-2026-00373");
        assertThat(draft.doubted()).contains(FieldNames.CONTRACT_NUMBER);
    }

    @Test
    void wordsThatBelongToTheNumberStay() {
        assertThat(value(with("合同编号：（2026）示承揽字第0123号"), FieldNames.CONTRACT_NUMBER))
                .contains("(2026)示承揽字第0123号");
    }
}
