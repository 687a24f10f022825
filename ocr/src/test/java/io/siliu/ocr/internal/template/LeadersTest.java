package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Leaders;
import io.siliu.ocr.internal.layout.PageText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dots that lead from a label to its value are no part of either. */
class LeadersTest {

    @Test
    void dotsBetweenLabelAndValue() {
        Draft draft = receipt();

        assertThat(value(draft, FieldNames.AMOUNT)).contains("2600.00");
        assertThat(value(draft, FieldNames.PAYER_NAME)).contains("示例康金凤");
    }

    @Test
    void dotsThatMaskAnAccountStay() {
        PageText masked = WrittenPapers.of("== OTHER masked\n账户 6217....4620")
                .findFirst()
                .orElseThrow()
                .text();

        assertThat(Leaders.leftOut(masked)).isSameAs(masked);
        PageText tail = WrittenPapers.of("== OTHER masked\\n收款账号：····884620")
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(Leaders.leftOut(tail)).isSameAs(tail);
    }

    private static Draft receipt() {
        return PrintedPages.typed("""
                                     账户汇款回执
                办理日期：2025年10月5日
                汇款人 ........ 示例康金凤
                汇款人账户 .... 9900003900088114620
                收款人 ........ 示例巴特尔
                收款人账户 .... 9900001900027743351
                汇款金额 ...... 2,600.00
                金额大写 ...... 贰仟陆佰元整
                汇费 .......... 5.20
                合计收 ........ 2,605.20
                """).read();
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }
}
