package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import java.util.List;
import org.junit.jupiter.api.Test;

/** F08: the receipts come to the net amount, to 0.00. */
class ReceiptsDifferFromNetTest {

    private static final AskedIndicator F08 = AskedIndicator.of("F08");

    @Test
    void aCentLessHits() {
        F08.hits(aMatchedRecord().with("bankReceipts[0].allocated", "7949.99"))
                .of(Severity.HIGH, SixTrue.FUNDS)
                .chinese("回单合计 7,949.99 元，应付净额 7,950.00 元（应付总额 7,950.00 元），少 0.01 元。")
                .english(
                        "The receipts come to CNY 7,949.99, the net due is CNY 7,950.00 (gross CNY 7,950.00): CNY 0.01 too little.");
    }

    @Test
    void aCentMoreHits() {
        F08.hits(aMatchedRecord().with("bankReceipts[0].allocated", "7950.01"))
                .of(Severity.HIGH, SixTrue.FUNDS)
                .chinese("回单合计 7,950.01 元，应付净额 7,950.00 元（应付总额 7,950.00 元），多 0.01 元。")
                .english(
                        "The receipts come to CNY 7,950.01, the net due is CNY 7,950.00 (gross CNY 7,950.00): CNY 0.01 too much.");
    }

    @Test
    void twoPartsThatComeToTheNetDoNot() {
        F08.doesNotHit(aMatchedRecord()
                .withAnother("bankReceipts")
                .with("bankReceipts[0].allocated", "7000.00")
                .with("bankReceipts[1].allocated", "950.00"));
    }

    @Test
    void anUnreadAmountIsNamed() {
        F08.isNotApplicable(
                aMatchedRecord().with("bankReceipts[0].allocated", null),
                Unanswered.Reason.MISSING,
                "bankReceipts[0].allocated");
    }

    @Test
    void withoutReceiptsItDoesNotApply() {
        F08.isNotApplicable(
                aMatchedRecord().with("bankReceipts", List.of()), Unanswered.Reason.OUT_OF_SCOPE, "bankReceipts");
    }
}
