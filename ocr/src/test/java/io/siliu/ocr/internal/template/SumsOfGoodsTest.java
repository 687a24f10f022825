package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A digital invoice whose row 合计 was not read. */
class SumsOfGoodsTest {

    private static Draft invoice(String secondTax, String total) {
        return page(secondTax, total).read();
    }

    private static PrintedPages page(String secondTax, String total) {
        return new PrintedPages()
                .print(200, 10, "电子发票（普通发票）")
                .print(400, 10, "发票号码：26990671147182268048")
                .print(400, 25, "开票日期：2026年09月12日")
                .print(40, 50, "名称：示例甲有限公司")
                .print(300, 50, "名称：示例乙服务部")
                .print(40, 65, "统一社会信用代码/纳税人识别号：91990000MADEMA019L")
                .print(300, 65, "统一社会信用代码/纳税人识别号：92990000MA4QBUFG6C")
                .print(30, 100, "项目名称")
                .print(300, 100, "金额")
                .print(380, 100, "税率")
                .print(440, 100, "税额")
                .print(30, 120, "*物流辅助服务*配送服务费")
                .print(300, 120, "500.00")
                .print(380, 120, "1%")
                .print(440, 120, "5.00")
                .print(30, 140, "*物流辅助服务*分拣服务费")
                .print(300, 140, "421.68")
                .print(380, 140, "1%")
                .print(440, 140, secondTax)
                .print(30, 180, "价税合计（大写）")
                .print(380, 180, "（小写）¥" + total);
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void goodsThatMakeUpTheTotalAreAddedUp() {
        Draft draft = invoice("4.22", "930.90");
        assertThat(draft.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        assertThat(draft.lines()).hasSize(2);
        assertThat(value(draft, FieldNames.AMOUNT_EXCLUDING_TAX)).contains("921.68");
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("9.22");
        assertThat(draft.get(FieldNames.TAX_AMOUNT))
                .hasValueSatisfying(tax -> assertThat(tax.computed()).isTrue());
        assertThat(draft.warnings()).extracting(Warning::code).containsOnly(Warning.Code.COMPUTED);
    }

    /** Beside a vertical rule 合计 is read as anything; the signs of money beside it are not. */
    @Test
    void sumsAreToldByTheirSignsWhereTheWordWasMisread() {
        Draft draft = page("4.22", "930.90")
                .print(30, 160, "台 让")
                .print(290, 160, "¥921.68")
                .print(430, 160, "¥9.22")
                .read();
        assertThat(value(draft, FieldNames.AMOUNT_EXCLUDING_TAX)).contains("921.68");
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("9.22");
        assertThat(draft.warnings()).as("they were read").isEmpty();
    }

    @Test
    void goodsThatDoNotMakeUpTheTotalProveNothing() {
        assertThat(value(invoice("4.22", "930.80"), FieldNames.TAX_AMOUNT)).isEmpty();
        assertThat(value(invoice("4.22", "930.80"), FieldNames.AMOUNT_EXCLUDING_TAX))
                .isEmpty();
    }

    @Test
    void goodsWithoutATaxAreNotAddedUp() {
        assertThat(value(invoice("***", "926.68"), FieldNames.TAX_AMOUNT)).isEmpty();
    }
}
