package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In a table of the parties a name of two lines is set around the middle of its cell, so that its first line stands above its head. */
class NamesAroundHeadsTest {

    private static PrintedPages contract() {
        return new PrintedPages()
                .print(200, 20, 16, "货物运输承揽合同")
                .print(20, 60, "甲方（托运方）")
                .print(120, 60, "示例越禾电子商务有限公司")
                .print(320, 60, "信用代码")
                .print(400, 60, "91990000MA55KHCU8T")
                .print(20, 87, "乙方（承运方）")
                .print(320, 87, "信用代码")
                .print(400, 87, "92990000MA1MP5BJ45");
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void bothLinesAreTheNameOfTheHeadBetweenThem() {
        Draft draft = contract()
                .print(120, 81, "示例测试市老城区鑫旋旋配送服务部")
                .print(120, 93, "（个体工商户）")
                .readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_A)).contains("示例越禾电子商务有限公司");
        assertThat(value(draft, FieldNames.PARTY_B)).contains("示例测试市老城区鑫旋旋配送服务部（个体工商户）");
    }

    @Test
    void aLineAboveAloneIsNoName() {
        Draft draft = contract().print(120, 75, "示例测试市老城区鑫旋旋配送服务部").readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_B)).isEmpty();
    }
}
