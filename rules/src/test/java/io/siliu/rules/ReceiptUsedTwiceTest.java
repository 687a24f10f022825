package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import java.util.List;
import org.junit.jupiter.api.Test;

/** F10: one receipt proves one payment. */
class ReceiptUsedTwiceTest {

    private static final AskedIndicator F10 = AskedIndicator.of("F10");

    @Test
    void aReceiptOfAnotherRecordHits() {
        F10.hits(aMatchedRecord().with("bankReceipts[0].earlierRecords", List.of("R-7", "R-8")))
                .of(Severity.CRITICAL, SixTrue.FUNDS)
                .chinese("回单 99000020261008000001 已用于其他记录：R-7、R-8。")
                .english("Receipt 99000020261008000001 already belongs to other records: R-7, R-8.");
    }

    @Test
    void aReceiptOfThisRecordAloneDoesNot() {
        F10.doesNotHit(aMatchedRecord().with("bankReceipts[0].earlierRecords", List.of()));
    }

    @Test
    void notHavingLookedIsNamed() {
        F10.isNotApplicable(
                aMatchedRecord().with("bankReceipts[0].earlierRecords", null),
                Unanswered.Reason.MISSING,
                "bankReceipts[0].earlierRecords");
    }
}
