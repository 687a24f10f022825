package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word for a party stands half-way down beside its rows, or above its own lines, which may be set in. */
class TallCellsTest {

    private static final String FIRM = "示例云骑即时配送有限公司";
    private static final String FIRM_CODE = "91990000116216663H";
    private static final String WORKER = "示例同城跑腿科技有限公司";
    private static final String WORKER_CODE = "91990000MA9QFFCT3N";

    private static void isTold(PrintedPages pages) {
        Draft draft = pages.readAs(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_A)).contains(FIRM);
        assertThat(value(draft, FieldNames.PARTY_A_ID)).contains(FIRM_CODE);
        assertThat(value(draft, FieldNames.PARTY_B)).contains(WORKER);
        assertThat(value(draft, FieldNames.PARTY_B_ID)).contains(WORKER_CODE);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static PrintedPages head() {
        return new PrintedPages().print(200, 10, 16, "承揽合同");
    }

    @ParameterizedTest
    @ValueSource(doubles = {13, 16, 20})
    void rowsOfATallCellStandCloseTogether(double apart) {
        PrintedPages pages = head();
        double y = 60;
        for (String[] party : new String[][] {{"甲方", FIRM, FIRM_CODE}, {"乙方", WORKER, WORKER_CODE}}) {
            pages.print(120, y, "名称")
                    .print(240, y, party[1])
                    .print(30, y + apart / 2, party[0])
                    .print(120, y + apart, "统一社会信用代码")
                    .print(240, y + apart, party[2]);
            y += 2 * apart;
        }
        isTold(pages);
    }

    @ParameterizedTest
    @ValueSource(doubles = {13, 15, 20})
    void linesBelowAHeadAreSetIn(double apart) {
        PrintedPages pages = head();
        double y = 60;
        for (String[] party : new String[][] {{"甲方", FIRM, FIRM_CODE}, {"乙方", WORKER, WORKER_CODE}}) {
            pages.print(20, y, party[0])
                    .print(40, y + apart, "名称：" + party[1])
                    .print(40, y + 2 * apart, "统一社会信用代码：" + party[2]);
            y += 3 * apart;
        }
        isTold(pages);
    }
}
