package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office that registered a business stands beside its label, or in the seal alone. */
class LicenceOfficeTest {

    private static PrintedPages licence() {
        return new PrintedPages()
                .print(200, 10, 20, "营业执照")
                .print(20, 40, "统一社会信用代码 92990000MA4QBUFG6C")
                .print(20, 60, "名称")
                .print(110, 60, "示例市城东区洲中设计工作室")
                .print(20, 80, "经营者")
                .print(110, 80, "示例乙")
                .print(20, 100, "注册日期")
                .print(110, 100, "2021年04月09日");
    }

    @Test
    void officeWhoseLabelWasLostBelowTheSealIsReadAndNotCertain() {
        Draft draft = licence().print(300, 140, "示例市城东区市场监督管理局").read();
        assertThat(draft.get(FieldNames.AUTHORITY)).hasValueSatisfying(office -> {
            assertThat(office.value()).isEqualTo("示例市城东区市场监督管理局");
            assertThat(office.ground()).isEqualTo(Ground.FORM);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "示例市城东区市场蓝督管理局, 示例市城东区市场监督管理局",
        "示例市工商行玫管理局, 示例市工商行政管理局",
        "示例市质量监督管理局, 示例市质量监督管理局",
        "示例市市场监督管理所, 示例市市场监督管理所",
        "示例市市场监督管理局城东分局, 示例市市场监督管理局城东分局"
    })
    void oneMisreadLetterInWhatOfficesAreCalledIsMended(String read, String office) {
        assertThat(RegistrationOffices.mended(read)).isEqualTo(office);
    }

    @Test
    void officeBesideItsLabelIsRead() {
        Draft draft = licence().print(300, 140, "登记机关：示例市城东区市场监督管理局").read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BUSINESS_LICENCE);
        assertThat(draft.get(FieldNames.AUTHORITY).map(Candidate::value)).contains("示例市城东区市场监督管理局");
    }

    @Test
    void misspeltOfficeIsMendedWhereItWasRecognisedAndStandsAsItIsPrintedInATextLayer() {
        PrintedPages licence = licence().print(300, 140, "登记机关：示例市城东区市场蓝督管理局");
        assertThat(licence.read().get(FieldNames.AUTHORITY).map(Candidate::value))
                .contains("示例市城东区市场蓝督管理局");
        assertThat(licence.recognised().read().get(FieldNames.AUTHORITY).map(Candidate::value))
                .contains("示例市城东区市场监督管理局");
    }

    @Test
    void dayBelowTheSealIsNoOffice() {
        Draft draft = licence()
                .print(300, 140, "登 记 机 关")
                .print(300, 160, "2021年04月09日")
                .read();
        assertThat(draft.get(FieldNames.AUTHORITY)).isEmpty();
    }
}
