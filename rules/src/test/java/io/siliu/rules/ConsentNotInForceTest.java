package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** I10: consent to a purpose that the work needs, on the day of settlement. */
class ConsentNotInForceTest {

    private static final AskedIndicator I10 = AskedIndicator.of("I10");

    @Test
    void aMissingConsentHits() {
        I10.hits(aMatchedRecord().with("consents[0].state", "MISSING"))
                .of(Severity.CRITICAL, SixTrue.INTENT)
                .chinese("从业人员未就“报酬结算与涉税信息报送”作出同意，结算日为2026年10月8日。")
                .english(
                        "The worker never consented to settlement and tax reporting; the settlement is of 2026-10-08.");
    }

    @Test
    void anEarlierTextHits() {
        I10.hits(aMatchedRecord().with("consents[0].state", "OUTDATED").with("consents[0].version", "2025-06"))
                .of(Severity.CRITICAL, SixTrue.INTENT)
                .chinese("从业人员就“报酬结算与涉税信息报送”同意的是 2025-06 版，2026年10月8日时有效的是 2026-06 版。")
                .english(
                        "For settlement and tax reporting the worker agreed to version 2025-06; on 2026-10-08 version 2026-06 was in force.");
    }

    @Test
    void aWithdrawnConsentHits() {
        I10.hits(aMatchedRecord().with("consents[0].state", "WITHDRAWN").with("consents[0].withdrawnOn", "2026-10-01"))
                .of(Severity.CRITICAL, SixTrue.INTENT)
                .chinese("从业人员已于2026年10月1日撤回对“报酬结算与涉税信息报送”的同意，结算日为2026年10月8日。")
                .english(
                        "The worker withdrew the consent to settlement and tax reporting on 2026-10-01; the settlement is of 2026-10-08.");
    }

    @Test
    void aConsentInForceDoesNot() {
        I10.doesNotHit(aMatchedRecord().with("consents[0].state", "GIVEN"));
    }

    @Test
    void notHavingLookedIsNamed() {
        I10.isNotApplicable(aMatchedRecord().with("consents", null), Unanswered.Reason.MISSING, "consents");
    }
}
