package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** A text broken over lines is read whole, or it is said that more may follow. */
class BrokenLinesTest {

    private static PrintedPages licence() {
        return new PrintedPages()
                .print(200, 10, 20, "营业执照")
                .print(20, 40, "统一社会信用代码 92990000MA4QBUFG6C")
                .print(20, 60, "名称")
                .print(110, 60, "示例市城东区洲中设计工作室")
                .print(20, 80, "经营者")
                .print(110, 80, "示例乙")
                .print(20, 100, "注册日期")
                .print(110, 100, "2021年04月09日")
                .print(20, 130, "经营范围")
                .print(110, 130, "许可项目：食品销售；餐饮服务；烟草制品");
    }

    private static String scope(Draft draft) {
        return draft.get(FieldNames.SCOPE).map(Candidate::value).orElse("");
    }

    @Test
    void lineOfAnotherBlockBetweenTwoLinesDoesNotEndTheText() {
        Draft draft = licence()
                .print(110, 145, "零售；理发服务；家政服务；装卸搬运；信")
                .print(420, 152, "登 记 机 关")
                .print(110, 160, "息咨询服务。")
                .print(420, 175, "2021年04月09日")
                .read();
        assertThat(scope(draft)).isEqualTo("许可项目：食品销售；餐饮服务；烟草制品零售；理发服务；家政服务；装卸搬运；信息咨询服务。");
        assertThat(draft.doubted()).doesNotContain(FieldNames.SCOPE);
    }

    @Test
    void textThatSeemsToBreakOffIsDoubted() {
        Draft draft = licence()
                .print(110, 145, "零售；理发服务；家政服务；装卸搬运；信")
                .print(420, 190, "登 记 机 关")
                .print(110, 190, "息咨询服务。")
                .read();
        assertThat(draft.doubted()).contains(FieldNames.SCOPE);
    }

    @Test
    void charactersPrintedOverALaterLineTakeItsCertainty() {
        Draft draft = licence()
                .print(110, 145, "零售；理发服务；家政服务。")
                .print(144, 147, "登记机关")
                .read();
        assertThat(draft.get(FieldNames.SCOPE).map(Candidate::reliability).orElseThrow())
                .isLessThan(1);
    }

    @Test
    void labelBelowEndsTheText() {
        Draft draft = licence()
                .print(110, 145, "零售；理发服务。")
                .print(20, 157, "登记机关")
                .print(110, 157, "示例市城东区市场监督管理局")
                .read();
        assertThat(scope(draft)).isEqualTo("许可项目：食品销售；餐饮服务；烟草制品零售；理发服务。");
    }
}
