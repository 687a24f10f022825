package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an invoice remarks is read with all its lines, and nothing of the foot. */
class InvoiceRemarkTest {

    private static PrintedPages total() {
        return new PrintedPages()
                .print(200, 10, "电子发票（普通发票）")
                .print(10, 100, "价税合计（大写）")
                .print(150, 100, "壹佰圆整")
                .print(300, 100, "（小写）¥100.00");
    }

    private static Optional<String> remark(PrintedPages pages) {
        return pages.print(60, 220, "开票人：示例开")
                .readAs(DocumentKind.DIGITAL_INVOICE)
                .get(FieldNames.REMARK)
                .map(Candidate::value);
    }

    private static PrintedPages upright() {
        return total().print(10, 130, "备").print(10, 150, "注");
    }

    @Test
    void lastLineMayBeOneLetter() {
        assertThat(remark(
                        upright().print(40, 124, "购方开户银行:示例银行;银行账号:99497526339").print(40, 138, ";")))
                .contains("购方开户银行:示例银行;银行账号:99497526339\n;");
    }

    @Test
    void peopleNamedInTheRemarkAreNoFoot() {
        assertThat(remark(upright().print(40, 124, "服务地点：示例市").print(40, 138, "收款人：示例乙；开票人：示例丙")))
                .contains("服务地点：示例市\n收款人：示例乙；开票人：示例丙");
    }

    @Test
    void remarkBehindItsLabelGoesOnBelowTheLabel() {
        assertThat(remark(total().print(10, 130, "备注：结算批次PC60731794")
                        .print(10, 144, "任务单号RW2609011234567890")
                        .print(10, 158, "复核：示例丙")))
                .contains("结算批次PC60731794\n任务单号RW2609011234567890");
    }

    @Test
    void remarkMayStandInTheCellOfItsLabel() {
        assertThat(remark(total().print(10, 130, "备注：结算批次PC60731794"))).contains("结算批次PC60731794");
    }

    private static PrintedPages seller(PrintedPages pages) {
        return pages.print(10, 112, "销")
                .print(10, 136, "方")
                .print(40, 112, "名称：示例博远便利店")
                .print(40, 124, "纳税人识别号：92990000MARM3CX801")
                .print(40, 136, "地址、电话：示例省西塘市建设北路85号10004883505")
                .print(40, 148, "开户行及账号：示例第一银行演示支行99766071120962783241");
    }

    @Test
    void sellerAboveTheRemarkIsNoneOfIt() {
        assertThat(remark(seller(total()).print(10, 164, "备注：").print(60, 164, "任务单号RW2609011234567890")))
                .contains("任务单号RW2609011234567890");
    }

    @Test
    void sellerAboveAnEmptyRemarkIsNone() {
        assertThat(remark(seller(total()).print(10, 164, "备注："))).isEmpty();
    }

    @Test
    void sellerLeftOfTheRemarkEndsNothing() {
        assertThat(remark(seller(total())
                        .print(400, 124, "备")
                        .print(400, 144, "注")
                        .print(430, 112, "结算批次PC60731794")))
                .contains("结算批次PC60731794");
    }
}
