package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A program of sheets prints the number of each row at the edge, also before the row that sums up. */
class NumberedRowsTest {

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void theRowThatSumsUpIsNoPaymentOfItsOwn() {
        Draft draft = PrintedPages.typed("""
                1    示例云骑即时配送有限公司付款明细
                2    批次号            任务编号             姓名        银行卡号              应发金额   代扣税费   实发金额   付款状态
                3    PC202609080001    RW2609002026000194   示例罗东升  9900006074708418976   400.00     0.00       400.00     支付成功
                4    合计                                                                     400.00     0.00       400.00
                5
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.GROSS_AMOUNT)).contains("400.00");
        assertThat(value(draft, FieldNames.TAX_AMOUNT)).contains("0.00");
        assertThat(value(draft, FieldNames.NET_AMOUNT)).contains("400.00");
    }

    @Test
    void twoNumberedPaymentsWithoutATotalAreNotSummed() {
        Draft draft = PrintedPages.typed("""
                1    示例云骑即时配送有限公司付款明细
                2    批次号            任务编号             姓名        银行卡号              应发金额   代扣税费   实发金额   付款状态
                3    PC202609080001    RW2609002026000194   示例罗东升  9900006074708418976   400.00     0.00       400.00     支付成功
                4    PC202609080001    RW2609002026000202   示例罗东升  9900006074708418976   300.00     0.00       300.00     支付成功
                """).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(value(draft, FieldNames.NET_AMOUNT)).isEmpty();
    }
}
