package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where contracts name numbers, parties, days and prices that no label tells. */
class CustomaryContractsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static String contract(String head, String foot) {
        return """
                            服务委托协议书
                %s
                第一条 委托期限自2026年9月1日起至2026年12月31日止，报酬按任务单结算。
                第二条 违约责任及争议解决，提交仲裁。
                %s
                """.formatted(head, foot);
    }

    private static final String PARTIES = """
            甲方：示例云骑即时配送有限公司（统一社会信用代码：91990000MA0FG6YX0E）
            乙方：示例罗东升（身份证号码：990000197611195400）""";

    private static Draft read(String head, String foot) {
        return PrintedPages.typed(contract(head, foot)).readAs(DocumentKind.CONTRACT);
    }

    @Test
    void numberInBracketsBelowTheTitle() {
        Draft draft = read("                （FWXY-2026-00012号）\n" + PARTIES, "签订日期：2026年8月28日");
        assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).contains("FWXY-2026-00012");
    }

    @Test
    void modelFormsDaysAndVersionsInBracketsAreNoNumbers() {
        for (String token : List.of("（GF-2000-0303）", "（2026-09-08）", "（V2-2026-0101）")) {
            Draft draft = read("                " + token + "\n" + PARTIES, "签订日期：2026年8月28日");
            assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).isEmpty();
        }
    }

    @Test
    void bracketsThatDoNotSayItIsANumberAreDoubted() {
        Draft bare = read("                （FWXY-2026-00012）\n" + PARTIES, "签订日期：2026年8月28日");
        assertThat(value(bare, FieldNames.CONTRACT_NUMBER)).contains("FWXY-2026-00012");
        assertThat(bare.doubted()).contains(FieldNames.CONTRACT_NUMBER);
        Draft said = read("                （编号：FWXY-2026-00012）\n" + PARTIES, "签订日期：2026年8月28日");
        assertThat(value(said, FieldNames.CONTRACT_NUMBER)).contains("FWXY-2026-00012");
        assertThat(said.doubted()).doesNotContain(FieldNames.CONTRACT_NUMBER);
    }

    @Test
    void codeThatIsBrokenWhereItsLineIsFull() {
        Draft draft = read("甲方：示例云骑即时配送有限公司（统一社会信用代码：91990000MA0FG\n6YX0E）\n乙方：示例罗东升", "签订日期：2026年8月28日");
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains("91990000MA0FG6YX0E");
    }

    @Test
    void partiesThatAreNamedBeforeWhatTheyAreCalled() {
        Draft draft = read(
                "（1）示例云骑即时配送有限公司，统一社会信用代码91990000MA0FG6YX0E（“甲方”）；\n（2）示例罗东升，身份证号990000197611195400（“乙方”）。",
                "签订日期：2026年8月28日");
        assertThat(value(draft, FieldNames.PARTY_A)).contains("示例云骑即时配送有限公司");
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains("91990000MA0FG6YX0E");
        assertThat(value(draft, FieldNames.PARTY_B)).contains("示例罗东升");
        assertThat(value(draft, FieldNames.PARTY_B_ID)).contains("990000197611195400");
    }

    @Test
    void bareDaysBelowBothSignatures() {
        Draft draft = read(PARTIES, "甲方（盖章）：              乙方（签字）：\n2026年8月28日              2026年8月28日");
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-08-28");
        assertThat(draft.doubted()).doesNotContain(FieldNames.SIGNED_ON);
    }

    @Test
    void machinesNoteTheTimeOfSigning() {
        Draft draft = read(
                PARTIES,
                "签署方       名称                          签署时间\n甲方         示例云骑即时配送有限公司        2026-08-28 14:59:26\n乙方         示例罗东升                    2026-08-28 15:10:01");
        assertThat(value(draft, FieldNames.SIGNED_ON)).contains("2026-08-28");
    }

    @Test
    void totalInCapitalsAlone() {
        Draft draft = read(PARTIES, "承揽项目        数量      报酬（元）\n短视频剪辑      1项       1765.59\n合计人民币（大写）   壹仟柒佰陆拾伍圆伍角玖分");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("1765.59");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @Test
    void headThatAFullCellRunsInto() {
        Draft draft = read(
                "定作人（甲方）：示例云骑即时配送有限公司分公司\n承揽人（乙方）：示例罗东升",
                "定作人（章）：示例云骑即时配送有限公司分公司承揽人（章）：示例罗东升\n统一社会信用代码：91990000MA0FG6YX0E          身份证号：990000197611195400");
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains("91990000MA0FG6YX0E");
        assertThat(value(draft, FieldNames.PARTY_B_ID)).contains("990000197611195400");
    }

    @Test
    void numbersBelowTheirLabels() {
        Draft draft = read(
                "甲方（用工方）                        乙方（服务方）\n示例云骑即时配送有限公司              示例罗东升\n统一社会信用代码                      身份证号\n91990000MA0FG6YX0E                    990000197611195400",
                "签订日期：2026年8月28日");
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains("91990000MA0FG6YX0E");
        assertThat(value(draft, FieldNames.PARTY_B_ID)).contains("990000197611195400");
    }
}
