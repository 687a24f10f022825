package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Labels that stand above their values, in one line or two, or on two sides of a table. */
class HeadedLabelsTest {

    private static PrintedPages receipt() {
        return new PrintedPages()
                .print(200, 10, "示例银行电子回单")
                .print(20, 40, "回单编号：990000123456")
                .print(300, 40, "交易日期：2026-09-01");
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void amountBelowItsLabelIsRead() {
        Draft draft = receipt()
                .print(20, 60, "付款人账号：990012345678901234")
                .print(300, 60, "收款人账号：990098765432109876")
                .print(20, 100, "金额（小写）")
                .print(200, 100, "金额（大写）")
                .print(20, 118, "￥1,234.56")
                .print(200, 118, "壹仟贰佰叁拾肆圆伍角陆分")
                .read();
        assertThat(value(draft, FieldNames.AMOUNT)).contains("1234.56");
    }

    @Test
    void labelBrokenOverTwoLinesIsOneLabel() {
        Draft draft = receipt()
                .print(20, 60, "付款方")
                .print(200, 60, "付款方")
                .print(20, 73, "户名")
                .print(200, 73, "账号")
                .print(20, 92, "示例恒泰科技有限公司")
                .print(200, 92, "990012345678901234")
                .print(20, 120, "收款方")
                .print(200, 120, "收款方")
                .print(20, 133, "户名")
                .print(200, 133, "账号")
                .print(20, 152, "示例王志强")
                .print(200, 152, "990098765432109876")
                .read();
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例恒泰科技有限公司");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例王志强");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("990098765432109876");
    }

    @Test
    void accountBelowAPartyIsALabelOfItsOwnWhereAValueStandsBesideIt() {
        Draft draft = receipt()
                .print(20, 60, "付款方")
                .print(20, 73, "户名：示例恒泰科技有限公司")
                .print(20, 86, "账号：990012345678901234")
                .print(20, 106, "收款方")
                .print(20, 119, "户名：示例王志强")
                .print(20, 132, "账号：990098765432109876")
                .read();
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).contains("990012345678901234");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例王志强");
    }

    @Test
    void translationBelowALabelIsNoValue() {
        Draft draft = receipt()
                .print(20, 60, "付款人户名")
                .print(100, 66, "示例恒泰科技有限公司")
                .print(20, 73, "Payer")
                .print(300, 60, "收款人户名")
                .print(380, 66, "示例王志强")
                .print(300, 73, "Payee")
                .print(20, 90, "付款人账号")
                .print(100, 96, "990012345678901234")
                .print(20, 103, "Debit Account")
                .print(300, 90, "收款人账号")
                .print(380, 96, "990098765432109876")
                .print(300, 103, "Credit Account")
                .read();
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例恒泰科技有限公司");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例王志强");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("990098765432109876");
    }

    @Test
    void columnsHeadedByThePartiesGiveEachItsOwn() {
        Draft draft = receipt()
                .print(100, 60, "付款人")
                .print(300, 60, "收款人")
                .print(20, 80, "名称")
                .print(100, 80, "示例恒泰科技有限公司")
                .print(300, 80, "示例王志强")
                .print(20, 100, "账号")
                .print(100, 100, "990012345678901234")
                .print(300, 100, "990098765432109876")
                .read();
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例恒泰科技有限公司");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例王志强");
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).contains("990012345678901234");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("990098765432109876");
    }

    @Test
    void rowsOfThePartiesGiveEachItsOwn() {
        Draft draft = receipt()
                .print(100, 60, "户名")
                .print(300, 60, "账号")
                .print(20, 80, "付款方")
                .print(100, 80, "示例恒泰科技有限公司")
                .print(300, 80, "990012345678901234")
                .print(20, 100, "收款方")
                .print(100, 100, "示例王志强")
                .print(300, 100, "990098765432109876")
                .read();
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例恒泰科技有限公司");
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例王志强");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("990098765432109876");
    }

    @Test
    void contractIsToldByItsBodyWhereItsTitleIsLost() {
        Draft draft = new PrintedPages()
                .print(20, 40, "甲方：示例恒泰科技有限公司")
                .print(20, 60, "乙方：示例王志强")
                .print(20, 80, "服务期限：自2026年9月1日起至2027年8月31日止。")
                .print(20, 100, "服务费总额为1,234.56元，双方不构成劳动关系。")
                .print(20, 120, "本合同签订日期：2026年8月30日")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(value(draft, FieldNames.PARTY_B)).contains("示例王志强");
    }

    @Test
    void letterAboutAContractIsNone() {
        Draft draft = new PrintedPages()
                .print(20, 20, "关于合同履行的函")
                .print(20, 40, "甲方：示例恒泰科技有限公司")
                .print(20, 60, "乙方：示例王志强")
                .print(20, 80, "服务期限：自2026年9月1日起至2027年8月31日止。")
                .print(20, 100, "服务费总额为1,234.56元，双方不构成劳动关系。")
                .print(20, 120, "本合同签订日期：2026年8月30日")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void voucherOfABookkeeperIsNoReceipt() {
        Draft draft = new PrintedPages()
                .print(200, 10, "转账凭证")
                .print(20, 40, "会计科目")
                .print(20, 60, "付款人账号：990012345678901234")
                .print(20, 80, "收款人账号：990098765432109876")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aRowThatNamesTheKindOfVoucherBeginsNoReceipt() {
        for (String row : new String[] {"凭证种类电子转账凭证", "凭证类型转账凭证", "业务类型汇款凭证"}) {
            List<Draft> drafts = headed("示例银行电子回单")
                    .print(20, 160, row)
                    .print(20, 180, "备注服务费")
                    .readAll();
            assertThat(drafts).as(row).hasSize(1);
        }
    }

    private static PrintedPages headed(String title) {
        return new PrintedPages()
                .print(200, 10, title)
                .print(20, 40, "付款人户名")
                .print(200, 40, "付款人账号")
                .print(20, 58, "示例恒泰科技有限公司")
                .print(200, 58, "990012345678901234")
                .print(20, 80, "收款人户名")
                .print(200, 80, "收款人账号")
                .print(20, 98, "示例王志强")
                .print(200, 98, "990098765432109876")
                .print(20, 120, "交易金额")
                .print(120, 120, "交易流水号")
                .print(260, 120, "交易时间")
                .print(20, 138, "1,234.56")
                .print(120, 138, "990000123456")
                .print(260, 138, "2026-09-01 10:11:12");
    }

    @Test
    void receiptWithLabelsAboveIsToldWhereItsTitleIsLost() {
        assertThat(headed("示例银行由子回").read().kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void requestWithTheSameLabelsIsNone() {
        assertThat(headed("付款申请表").read().kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void receiptsOneUnderTheOtherComeApartThoughOneTitleIsLost() {
        PrintedPages page = new PrintedPages();
        for (int place = 0; place < 2; place++) {
            double top = 300.0 * place;
            page.print(200, top + 10, place == 0 ? "示例银行电子回单" : "示例银行由子回")
                    .print(20, top + 40, "交易流水号：99000012345" + place)
                    .print(300, top + 40, "交易日期：2026-09-01")
                    .print(20, top + 60, "付款人户名：示例恒泰科技有限公司")
                    .print(300, top + 60, "收款人户名：示例王志强")
                    .print(20, top + 80, "付款人账号：990012345678901234")
                    .print(300, top + 80, "收款人账号：990098765432109876")
                    .print(20, top + 100, "交易金额：1,234.56")
                    .print(300, top + 100, "大写金额：壹仟贰佰叁拾肆圆伍角陆分");
        }
        assertThat(page.readAll())
                .extracting(draft -> value(draft, FieldNames.RECEIPT_NUMBER).orElse(""))
                .containsExactly("990000123450", "990000123451");
    }
}
