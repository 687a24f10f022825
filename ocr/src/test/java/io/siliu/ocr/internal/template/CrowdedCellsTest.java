package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a label or a value fills its cell, the next cell follows without a gap. */
class CrowdedCellsTest {

    private static PrintedPages receipt() {
        return new PrintedPages()
                .print(200, 10, "示例银行电子回单")
                .print(20, 40, "回单编号")
                .print(110, 40, "990000123456")
                .print(300, 40, "交易日期")
                .print(390, 40, "2026-09-01");
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void labelThatFillsItsCellIsToldFromTheValueBehindIt() {
        Draft draft = receipt()
                .print(20, 60, "付款人开户行名称")
                .print(102, 60, "示例工贸银行滨江支行")
                .print(300, 60, "收款人开户行名称")
                .print(382, 60, "示例浦江银行高新支行")
                .print(20, 80, "付款人账号")
                .print(110, 80, "990012345678901234")
                .print(300, 80, "收款人账号")
                .print(390, 80, "990098765432109876")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(draft, FieldNames.PAYER_BANK)).contains("示例工贸银行滨江支行");
        assertThat(value(draft, FieldNames.PAYEE_BANK)).contains("示例浦江银行高新支行");
    }

    @Test
    void valueThatFillsItsCellIsToldFromTheLabelBehindIt() {
        Draft draft = receipt()
                .print(20, 60, "付款人名称")
                .print(110, 60, "示例南桥兴源越大餐饮管理有限责任公司")
                .print(292, 60, "收款人名称")
                .print(390, 60, "示例演示市新城区诺森服装店")
                .print(20, 80, "付款人账号")
                .print(110, 80, "990012345678901234")
                .print(300, 80, "收款人账号")
                .print(390, 80, "990098765432109876")
                .read();
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例南桥兴源越大餐饮管理有限责任公司");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例演示市新城区诺森服装店");
    }

    /** 汇出行 and 汇入行 name banks without naming a party. */
    @Test
    void sendingAndReceivingBanksAreThePartiesBanks() {
        Draft draft = receipt()
                .print(20, 60, "汇出行")
                .print(110, 60, "示例工贸银行滨江支行")
                .print(300, 60, "汇入行")
                .print(390, 60, "示例浦江银行高新支行")
                .print(20, 80, "付款行")
                .print(20, 100, "付款人账号")
                .print(110, 100, "990012345678901234")
                .print(300, 100, "收款人账号")
                .print(390, 100, "990098765432109876")
                .read();
        assertThat(value(draft, FieldNames.PAYER_BANK)).contains("示例工贸银行滨江支行");
        assertThat(value(draft, FieldNames.PAYEE_BANK)).contains("示例浦江银行高新支行");
    }
}
