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

/** The parties of a contract are told by the words for them, in whichever order and shape they are set. */
class ContractPartiesTest {

    private static final String FIRM = "示例云骑即时配送有限公司";
    private static final String FIRM_CODE = "91990000MADEMA019L";
    private static final String WORKER = "示例罗东升配送服务部";
    private static final String WORKER_CODE = "92990000MA4QBUFG6C";

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static PrintedPages head() {
        return new PrintedPages().print(200, 10, "配送服务协议");
    }

    private static Draft read(PrintedPages pages) {
        return pages.print(20, 300, "第一条 配送服务由承接一方独立完成。").readAs(DocumentKind.CONTRACT);
    }

    private static void isTold(Draft draft) {
        assertThat(value(draft, FieldNames.PARTY_A)).contains(FIRM);
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains(FIRM_CODE);
        assertThat(value(draft, FieldNames.PARTY_B)).contains(WORKER);
        assertThat(value(draft, FieldNames.PARTY_B_ID)).contains(WORKER_CODE);
        assertThat(draft.doubted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "发包方：, 承揽人：",
        "委托方（甲方）：, 受托方（乙方）：",
        "定作人：, 承揽人（以下称乙方）：",
        "用工企业：, 灵活就业人员：",
        "平台方：, 骑手：",
        "甲方名称：, 乙方名称：",
        "服务需求方：, 服务提供方：",
        "采 购 方：, 供 应 商："
    })
    void rolesTellTheSides(String first, String second) {
        isTold(read(head().print(20, 40, first + FIRM)
                .print(20, 60, "统一社会信用代码：" + FIRM_CODE)
                .print(20, 80, second + WORKER)
                .print(20, 100, "证照号：" + WORKER_CODE)));
    }

    @ParameterizedTest
    @CsvSource({"发包方, 承包方", "甲方（委托方）, 乙方（受托方）", "平台企业, 个体工商户"})
    void whoDoesTheWorkMayBeNamedFirst(String first, String second) {
        isTold(read(head().print(20, 40, second)
                .print(140, 40, WORKER)
                .print(20, 60, "证件号码")
                .print(140, 60, WORKER_CODE)
                .print(20, 80, first)
                .print(140, 80, FIRM)
                .print(20, 100, "证件号码")
                .print(140, 100, FIRM_CODE)));
    }

    @Test
    void columnsHaveHeadsAndRowsHaveLabels() {
        isTold(read(head().print(140, 40, "委托方")
                .print(340, 40, "受托方")
                .print(20, 60, "名称")
                .print(140, 60, FIRM)
                .print(340, 60, WORKER)
                .print(20, 80, "登记代码")
                .print(140, 80, FIRM_CODE)
                .print(340, 80, WORKER_CODE)
                .print(20, 100, "地址")
                .print(140, 100, "示例市城东区一路1号")
                .print(340, 100, "示例市城西区二路2号")));
    }

    @Test
    void partiesBesideEachOtherHaveLabelsOfTheirOwn() {
        isTold(read(head().print(20, 40, "用工方")
                .print(320, 40, "劳务方")
                .print(20, 60, "单位名称：" + FIRM)
                .print(320, 60, "姓名：" + WORKER)
                .print(20, 80, "税号：" + FIRM_CODE)
                .print(320, 80, "税号：" + WORKER_CODE)));
    }

    @Test
    void nameStandsAloneUnderItsHead() {
        isTold(read(head().print(20, 40, "发包人：")
                .print(30, 55, FIRM)
                .print(30, 70, "社会信用代码：" + FIRM_CODE)
                .print(20, 90, "承包人：")
                .print(30, 105, WORKER)
                .print(30, 120, "社会信用代码：" + WORKER_CODE)));
    }

    @Test
    void partiesAreIntroducedByWhatTheyAreCalledBelow() {
        Draft draft = read(
                head().print(20, 40, FIRM + "（以下简称“平台方”）").print(20, 60, "与").print(20, 80, WORKER + "（下称“骑手”）"));

        assertThat(value(draft, FieldNames.PARTY_A)).contains(FIRM);
        assertThat(value(draft, FieldNames.PARTY_B)).contains(WORKER);
    }

    @Test
    void platformIsNoSideWhereOthersAreNamed() {
        isTold(read(head().print(20, 40, "平台方：示例众联网络科技有限公司")
                .print(20, 55, "信用代码：91990000MA32Y5D22E")
                .print(20, 80, "发包方：" + FIRM)
                .print(20, 95, "信用代码：" + FIRM_CODE)
                .print(20, 120, "承揽方：" + WORKER)
                .print(20, 135, "信用代码：" + WORKER_CODE)));
    }

    @Test
    void nameIsJoinedOverItsLines() {
        isTold(read(head().print(20, 40, "甲方：示例云骑即时")
                .print(50, 52, "配送有限公司")
                .print(20, 64, "信用代码：" + FIRM_CODE)
                .print(320, 40, "乙方：示例罗东升配")
                .print(350, 52, "送服务部")
                .print(320, 64, "信用代码：" + WORKER_CODE)));
    }

    @Test
    void dutiesAreNoNames() {
        Draft draft =
                read(head().print(20, 40, "双方约定如下").print(20, 60, "甲方：应按月结清").print(20, 80, "乙方：负责自备车辆"));

        assertThat(draft.get(FieldNames.PARTY_A)).isEmpty();
        assertThat(draft.get(FieldNames.PARTY_B)).isEmpty();
    }

    @Test
    void accountIsNoIdentifier() {
        Draft draft = read(head().print(20, 40, "发包方：" + FIRM)
                .print(20, 60, "承揽人：" + WORKER)
                .print(20, 80, "收款账号：" + WORKER_CODE));

        assertThat(draft.get(FieldNames.PARTY_B_ID)).isEmpty();
    }

    private static PrintedPages tall(PrintedPages pages, double y, String mark, String name, String code) {
        return pages.print(120, y, "名称")
                .print(240, y, name)
                .print(30, y + 15, mark)
                .print(120, y + 30, "统一社会信用代码")
                .print(240, y + 30, code);
    }

    @Test
    void aWordInATallCellMarksTheRowsBesideIt() {
        isTold(read(tall(tall(head(), 40, "甲方", FIRM, FIRM_CODE), 100, "乙方", WORKER, WORKER_CODE)));
    }

    @Test
    void aTallCellMarksTheNumberAboveItsWord() {
        PrintedPages pages = head().print(120, 40, "统一社会信用代码")
                .print(240, 40, FIRM_CODE)
                .print(30, 55, "甲方")
                .print(120, 70, "名称")
                .print(240, 70, FIRM)
                .print(120, 100, "统一社会信用代码")
                .print(240, 100, WORKER_CODE)
                .print(30, 115, "乙方")
                .print(120, 130, "名称")
                .print(240, 130, WORKER);
        isTold(read(pages));
    }

    @Test
    void aWordAboveItsOwnLinesTakesNoneAboveIt() {
        isTold(read(head().print(20, 40, "甲方")
                .print(20, 60, "名称：" + FIRM)
                .print(20, 80, "统一社会信用代码：" + FIRM_CODE)
                .print(20, 95, "乙方")
                .print(20, 110, "名称：" + WORKER)
                .print(20, 130, "统一社会信用代码：" + WORKER_CODE)));
    }
}
