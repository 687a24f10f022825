package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done may be counted in a unit of letters: a square metre is printed as one sign and recognised as two letters. */
class LatinUnitsTest {

    private static Draft read(String label, String done) {
        return new PrintedPages()
                .print(200, 20, 16, "保洁质量验收签字单")
                .print(20, 40, "任务单号：RW2609002026000194")
                .print(20, 60, label)
                .print(150, 60, done)
                .print(260, 60, "结算费用")
                .print(360, 60, "1,300.00元")
                .print(20, 80, "甲方验收代表签名：示例于文新")
                .print(20, 100, "验收日期：2026年03月05日")
                .recognised()
                .read();
    }

    @ParameterizedTest
    @CsvSource({"实际清洁面积, 1260㎡, 1260", "实际清洁面积, 1260m², 1260", "实际清洁面积, 1260 m2, 1260", "实际行驶里程, 35.5km, 35.5"})
    void theCountIsRead(String label, String done, String count) {
        Draft draft = read(label, done);
        assertThat(draft.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(draft.get(FieldNames.QUANTITY).map(Candidate::value)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1260mm²", "12kmh", "98%", "2m×3m"})
    void anotherMeasureIsNoCount(String done) {
        assertThat(read("实际清洁面积", done).get(FieldNames.QUANTITY).filter(count -> count.ground() != Ground.LEARNED))
                .isEmpty();
    }
}
