package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows for one person may name two cards, or the person once misread; rows for several are nobody's slip. */
class PayeesOfASheetTest {

    private static Draft onCards(String head) {
        return PrintedPages.typed("""
                            劳务报酬发放单
                %s
                批次号：PC202609080001
                任务单号            应发金额   代扣税额   实发金额   收款卡号
                RW2609002026000194   500.00     12.00      488.00     9900006074708418976
                RW2609002026000202   400.00     10.00      390.00     9900006074708418984
                合计                 900.00     22.00      878.00
                """.formatted(head)).read();
    }

    private static Draft named(String account, String otherAccount) {
        return PrintedPages.typed("""
                            劳务报酬发放单
                批次号：PC202609080001        发放时间：2026-09-08
                姓名         任务单号             应发金额   代扣税额   实发金额   收款卡号
                示例韩梅     RW2609002026000194   500.00     12.00      488.00     %s
                示例韩悔     RW2609002026000202   400.00     10.00      390.00     %s
                合计                              900.00     22.00      878.00
                """.formatted(account, otherAccount)).read();
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void twoCardsOfWhomThePaperNames() {
        Draft draft = onCards("收款人：示例韩梅");
        assertThat(draft.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.PAYEE_NAME)).contains("示例韩梅");
        assertThat(draft.get(FieldNames.PAYEE_ACCOUNT).filter(account -> account.ground() != Ground.LEARNED))
                .isEmpty();
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("878.00");
    }

    /** What people are is a house's own word; that the column names them is not. */
    @Test
    void columnOfNamesUnderAWordOfItsOwn() {
        String rows = """
                            咨询费发放表
                发放单位：示例云骑即时配送有限公司        发放日期：2026-09-08
                序号   %s   工作单位       银行卡号              应发额    扣税额   实发额
                1      示例邓洋     示例餐饮公司   9900006074708418976   5240.00   838.40   4401.60
                合计                                                     5240.00   838.40   4401.60
                """;
        Draft named = PrintedPages.typed(rows.formatted("专家姓名")).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(named, FieldNames.PAYEE_NAME)).contains("示例邓洋");
        assertThat(named.get(FieldNames.PAYEE_NAME).orElseThrow().ground()).isEqualTo(Ground.LABEL);
        Draft made = PrintedPages.typed(rows.formatted("经办姓名")).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(made, FieldNames.PAYEE_NAME)).isNotEqualTo(Optional.of("示例邓洋"));
    }

    @Test
    void twoCardsOfNobody() {
        assertThat(onCards("付款单位：示例某某科技有限公司").kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void oneCardUnderTwoNames() {
        Draft draft = named("9900006074708418976", "9900006074708418976");
        assertThat(draft.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(draft.get(FieldNames.PAYEE_NAME).filter(name -> name.ground() != Ground.LEARNED))
                .isEmpty();
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).contains("9900006074708418976");
    }

    @Test
    void twoCardsUnderTwoNames() {
        assertThat(named("9900006074708418976", "9900006074708418984").kind()).isEqualTo(DocumentKind.OTHER);
    }
}
