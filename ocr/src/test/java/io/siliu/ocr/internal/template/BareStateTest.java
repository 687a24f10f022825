package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A slip may say how it stands without a label. */
class BareStateTest {

    private static PrintedPages slip() {
        return new PrintedPages()
                .print(200, 10, 16, "示例零工提现单")
                .print(20, 90, "应发金额：500.00")
                .print(20, 110, "代扣个税：12.00")
                .print(20, 130, "实发金额：488.00");
    }

    private static Optional<String> state(Draft draft) {
        return draft.get(FieldNames.STATUS).map(Candidate::value);
    }

    @Test
    void largeWordsBelowTheSumAreTheState() {
        Draft draft =
                slip().print(200, 40, 20, "¥488.00").print(210, 65, 14, "提现成功").readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(state(draft)).contains("提现成功");
        assertThat(draft.doubted()).contains(FieldNames.STATUS);
    }

    @Test
    void aStampIsTheState() {
        assertThat(state(slip().print(400, 120, 14, "【已到账】").readAs(DocumentKind.PAYMENT_SLIP)))
                .contains("已到账");
        assertThat(state(slip().print(400, 130, 12, "√ 支付成功").readAs(DocumentKind.PAYMENT_SLIP)))
                .contains("支付成功");
        assertThat(state(slip().print(200, 65, "488.00 处理中").readAs(DocumentKind.PAYMENT_SLIP)))
                .contains("处理中");
    }

    @Test
    void theLabelledStateGoesBefore() {
        Draft draft =
                slip().print(200, 65, 14, "提现成功").print(20, 150, "打款状态：已到账").readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(state(draft)).contains("已到账");
        assertThat(draft.doubted()).doesNotContain(FieldNames.STATUS);
    }

    @Test
    void twoStatesAreDoubted() {
        Draft draft = slip().print(200, 65, 14, "支付成功").print(400, 150, "已退回").readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(draft.doubted()).contains(FieldNames.STATUS);
    }

    @Test
    void wordsOfASentenceAreNoState() {
        assertThat(state(slip().print(20, 170, "款项支付成功后，以银行处理结果为准。").readAs(DocumentKind.PAYMENT_SLIP)))
                .isEmpty();
    }

    @Test
    void aLineOfMarksIsNoState() {
        Draft draft = slip().print(20, 170, "。".repeat(100_000)).readAs(DocumentKind.PAYMENT_SLIP);
        assertThat(state(draft)).isEmpty();
    }
}
