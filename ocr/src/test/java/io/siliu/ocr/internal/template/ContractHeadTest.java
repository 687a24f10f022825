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
import org.junit.jupiter.params.provider.ValueSource;

/** Who agrees, and under which number. */
class ContractHeadTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例甲有限公司",
                "示例甲有限公司（以下简称“甲方”）",
                "示例甲有限公司，以下称甲方",
                "示例甲有限公司 （盖章）",
                "示例甲有限公司，统一社会信用代码：91990000MADEMA019L"
            })
    void nameEndsWhereOtherThingsAreSaidOfTheParty(String printed) {
        Draft draft = new PrintedPages()
                .print(200, 10, "灵活用工服务协议")
                .print(20, 40, "甲方：" + printed)
                .print(20, 60, "乙方：示例市城东区洲中设计工作室（个体工商户）（以下简称“乙方”）")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_A)).contains("示例甲有限公司");
        assertThat(value(draft, FieldNames.PARTY_B)).contains("示例市城东区洲中设计工作室（个体工商户）");
    }

    @Test
    void nameThatFillsItsCellIsToldFromTheLabelBehindIt() {
        Draft draft = new PrintedPages()
                .print(200, 10, "项目服务协议")
                .print(20, 40, "甲方")
                .print(60, 40, "示例甲有限公司")
                .print(300, 40, "信用代码")
                .print(360, 40, "91990000MADEMA019L")
                .print(20, 60, "乙方")
                .print(60, 60, "示例市城东区洲中设计工作室（个体工商户）")
                .print(262, 60, "信用代码")
                .print(360, 60, "92990000MA4QBUFG6C")
                .read();
        assertThat(value(draft, FieldNames.PARTY_B)).contains("示例市城东区洲中设计工作室（个体工商户）");
        assertThat(value(draft, FieldNames.PARTY_B_ID)).contains("92990000MA4QBUFG6C");
    }

    /** Unless letters are matched in a loop, the stack ends before they do. */
    @ParameterizedTest
    @ValueSource(strings = {"合同编号：", "工程编号：", "项目编号："})
    void tensOfThousandsOfLettersAreNoNumber(String label) {
        Draft draft = new PrintedPages()
                .print(200, 10, "劳务分包合同")
                .print(20, 40, label + "A".repeat(20_000))
                .print(20, 60, "甲方：示例甲有限公司")
                .print(20, 80, "乙方：示例乙有限公司")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"编号：", "No.", "合同编号：", "协议编码：", "合同号码："})
    void numberStandsInTheHead(String label) {
        Draft draft = new PrintedPages()
                .print(400, 10, label + "FW-2026-00373")
                .print(200, 30, "承揽合同")
                .print(20, 60, "甲方：示例甲有限公司")
                .print(20, 80, "乙方：示例乙")
                .read();
        assertThat(value(draft, FieldNames.CONTRACT_NUMBER)).contains("FW-2026-00373");
    }

    @Test
    void numberBelowThePartiesIsSomeOtherThings() {
        Draft draft = new PrintedPages()
                .print(200, 30, "承揽合同")
                .print(20, 60, "甲方：示例甲有限公司")
                .print(20, 80, "乙方：示例乙")
                .print(20, 100, "设备编号：SB-2026-00373")
                .print(20, 120, "编号：SB-2026-00374")
                .read();
        assertThat(draft.get(FieldNames.CONTRACT_NUMBER).filter(number -> number.ground() != Ground.LEARNED))
                .isEmpty();
    }
}
