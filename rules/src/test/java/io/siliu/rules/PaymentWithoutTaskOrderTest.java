package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** B03: a settlement line that leads to no task order. */
class PaymentWithoutTaskOrderTest {

    private static final AskedIndicator B03 = AskedIndicator.of("B03");

    @Test
    void noTaskNumberHits() {
        B03.hits(aMatchedRecord().with("settlement.taskReference", "NONE"))
                .of(Severity.CRITICAL, SixTrue.BUSINESS)
                .chinese("2026年10月8日结算应付 7,950.00 元，但结算行没有任务单号。")
                .english("Gross CNY 7,950.00 was settled on 2026-10-08, but the line names no task order.");
    }

    @Test
    void aNumberThatFailsItsCheckHits() {
        B03.hits(aMatchedRecord().with("settlement.taskReference", "INVALID"))
                .of(Severity.CRITICAL, SixTrue.BUSINESS)
                .chinese("2026年10月8日结算应付 7,950.00 元，但任务单号格式或校验位不符。")
                .english(
                        "Gross CNY 7,950.00 was settled on 2026-10-08, but the form or check digits of its task number are wrong.");
    }

    @Test
    void aNumberNobodyIssuedHits() {
        B03.hits(aMatchedRecord().with("settlement.taskReference", "NOT_FOUND"))
                .of(Severity.CRITICAL, SixTrue.BUSINESS)
                .chinese("2026年10月8日结算应付 7,950.00 元，但所列任务单不存在或不属于该企业与该从业人员。")
                .english(
                        "Gross CNY 7,950.00 was settled on 2026-10-08, but this enterprise has no such task order for this worker.");
    }

    @Test
    void anOrderThatIsThereDoesNot() {
        B03.doesNotHit(aMatchedRecord().with("settlement.taskReference", "FOUND"));
    }

    @Test
    void notHavingLookedIsNamed() {
        B03.isNotApplicable(
                aMatchedRecord().with("settlement.taskReference", null),
                Unanswered.Reason.MISSING,
                "settlement.taskReference");
    }
}
