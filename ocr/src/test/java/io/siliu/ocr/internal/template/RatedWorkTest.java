package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three figures of which two make the third prove each other, whatever they are called. */
class RatedWorkTest {

    private static Draft read(String... lines) {
        Draft draft = new Draft(DocumentKind.ACCEPTANCE_RECEIPT, Source.PDF_TEXT);
        RatedWork.read(PrintedPages.typed(String.join("\n", lines)).text(), draft);
        return draft;
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void whatACountAndAPriceMakeIsTheSum() {
        Draft draft = read("合计时长：16.5小时    单价：150.00元/小时    服务费：2,475.00元");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("16.5");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("2475.00");
        assertThat(draft.doubted()).isEmpty();
    }

    @Test
    void aPriceMayBeOfAThousand() {
        Draft draft = read("验收字数：18,600字    单价：130元/千字    稿费：2,418.00元");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("18600");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("2418.00");
    }

    @Test
    void aCountOfOtherThingsProvesNothing() {
        assertThat(read("参与人数：10人    单价：10.00元/件    金额：100.00元").candidates()).isEmpty();
    }

    @Test
    void whatWasPlannedOrHandedInIsNotWhatWasAccepted() {
        assertThat(read("预计工时：20小时    单价：60.00元/小时    预计费用：1,200.00元").candidates())
                .isEmpty();
        assertThat(read("提交数量：130件    单价：10.00元/件    提交金额：1,300.00元").candidates())
                .isEmpty();
    }

    @Test
    void oneOfSeveralPartsIsNotTheWhole() {
        assertThat(read("工时：6小时    单价：80.00元/小时    工时费：480.00元", "材料费：180.00元    费用合计：660.00元")
                        .candidates())
                .isEmpty();
    }

    @Test
    void rowsThatAddUpToOneGiveWay() {
        Draft draft = read("早班：8小时    单价：50.00元/小时    小计：400.00元", "晚班：10小时    小计：500.00元", "合计工时：18小时    金额：900.00元");
        assertThat(value(draft, FieldNames.QUANTITY)).contains("18");
        assertThat(value(draft, FieldNames.AMOUNT)).contains("900.00");
    }
}
