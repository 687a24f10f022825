package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A label stands half-way down beside the lines of its value, and what stands between label and figures is looked past. */
class CentredValuesTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static PrintedPages receipt() {
        return new PrintedPages()
                .print(150, 10, 16, "示例银行客户回单凭证")
                .print(20, 50, "付款户名")
                .print(200, 50, "示例云骑即时配送有限公司")
                .print(20, 80, "收款户名")
                .print(300, 80, "收款账号")
                .print(360, 80, "9900006074708418976");
    }

    @Test
    void twoLinesAboveAndBelowTheLabelsMiddleAreOneName() {
        Draft receipt = receipt()
                .print(100, 74, "示例市开发区罗东升配送服务")
                .print(100, 86, "部（个体工商户）")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例市开发区罗东升配送服务部（个体工商户）");
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例云骑即时配送有限公司");
    }

    @Test
    void theMiddleOneOfThreeLinesIsNotTheName() {
        Draft receipt = receipt()
                .print(100, 68, "示例市开发区罗")
                .print(100, 80, "东升配送服务部")
                .print(100, 92, "（个体工商户）")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例市开发区罗东升配送服务部（个体工商户）");
    }

    /** Labels of two letters are spread over their cells: the first letter of the next one is no line of the value. */
    @Test
    void aLabelSetLetterByLetterEndsTheColumn() {
        PrintedPages page = new PrintedPages().print(150, 10, 16, "示例银行转账回单");
        String[] names = {"示例远天辰机械设备有限公司", "示例演示市城东区珠垚服装店"};
        String[] ends = {"分公司", "（个体工商户）"};
        String[] accounts = {"995685362948430", "99396437363835482037"};
        String[] heads = {"借方（付款方）", "贷方（收款方）"};
        for (int side = 0; side < 2; side++) {
            int x = 286 * side;
            page.print(x + 12, 97, 9, heads[side])
                    .print(x + 93, 53, 9, "账")
                    .print(x + 120, 53, 9, "号")
                    .print(x + 142, 53, 9, accounts[side])
                    .print(x + 142, 77, 9, names[side])
                    .print(x + 93, 82.5, 9, "户")
                    .print(x + 120, 82.5, 9, "名")
                    .print(x + 142, 88, 9, ends[side])
                    .print(x + 93, 112, 9, "开户行")
                    .print(x + 142, 112, 9, "示例海湾银行演示分行");
        }
        Draft receipt = page.readAs(DocumentKind.BANK_RECEIPT);
        assertThat(value(receipt, FieldNames.PAYER_NAME)).contains("示例远天辰机械设备有限公司分公司");
        assertThat(value(receipt, FieldNames.PAYEE_NAME)).contains("示例演示市城东区珠垚服装店（个体工商户）");
    }

    @Test
    void figuresStandBehindTheSumInCapitals() {
        Draft slip = new PrintedPages()
                .print(200, 10, 16, "劳务报酬支付单")
                .print(20, 40, "实发报酬")
                .print(120, 40, "肆佰捌拾捌圆整￥：")
                .print(300, 40, "488.00")
                .read();
        assertThat(value(slip, FieldNames.NET_AMOUNT)).contains("488.00");
        assertThat(slip.doubted()).doesNotContain(FieldNames.NET_AMOUNT);
    }

    @Test
    void whoSignsForTheClientAccepts() {
        Draft accepted = new PrintedPages()
                .print(200, 10, 16, "验收结算单")
                .print(20, 40, "金额：600.00")
                .print(20, 60, "承揽方代表：示例罗东升")
                .print(300, 60, "定作方验收代表：示例韩梅")
                .readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(accepted, FieldNames.ACCEPTED_BY)).contains("示例韩梅");
    }
}
