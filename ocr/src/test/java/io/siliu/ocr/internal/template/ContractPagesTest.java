package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page without a title goes on with the contract before it; one with other numbers is another contract whose title was lost. */
class ContractPagesTest {

    private static PrintedPages contract(PrintedPages pages, String number, String worker, String code) {
        return pages.print(20, 40, "合同编号：" + number)
                .print(20, 60, "甲方：示例云骑即时配送有限公司")
                .print(20, 80, "乙方：" + worker)
                .print(20, 100, "身份证号：" + code)
                .print(20, 120, "一、合作期限：2026年3月1日至2027年2月28日。报酬按月结算。")
                .print(20, 140, "二、双方违约责任、争议解决由法院管辖。")
                .print(20, 160, "签订日期：2026年2月26日");
    }

    @Test
    void anotherNumberIsAnotherContract() {
        PrintedPages pages =
                contract(new PrintedPages().print(200, 10, 16, "承揽合同"), "FW-2026-0001", "示例罗东升", "990000198507260211");
        contract(pages.nextPage(), "FW-2026-0002", "示例曾玉子", "990000199001010017");
        assertThat(pages.readAll())
                .extracting(draft ->
                        draft.get(FieldNames.CONTRACT_NUMBER).orElseThrow().value())
                .containsExactly("FW-2026-0001", "FW-2026-0002");
    }

    @Test
    void theSealsOfALastPageAreOfTheSameContract() {
        PrintedPages pages = contract(
                        new PrintedPages().print(200, 10, 16, "承揽合同"), "FW-2026-0001", "示例罗东升", "990000198507260211")
                .nextPage()
                .print(20, 40, "三、双方协商一致可以解除本合同，报酬据实结算。")
                .print(20, 60, "甲方：示例云骑配送有限公司        乙方：示例罗冬升")
                .print(20, 80, "签订日期：2026年2月26日");
        List<Draft> drafts = pages.readAll();
        assertThat(drafts).extracting(Draft::kind).containsExactly(DocumentKind.CONTRACT);
    }
}
