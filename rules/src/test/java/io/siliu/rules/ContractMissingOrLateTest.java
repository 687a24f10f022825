package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import java.util.List;
import org.junit.jupiter.api.Test;

/** C01: no contracting agreement, or one signed after the first payment. */
class ContractMissingOrLateTest {

    private static final AskedIndicator C01 = AskedIndicator.of("C01");

    @Test
    void noContractHits() {
        C01.hits(aMatchedRecord().with("contracts", List.of()))
                .of(Severity.CRITICAL, SixTrue.CONTRACT)
                .chinese("应付 7,950.00 元 于2026年10月8日付款，但没有与从业人员的承揽合同。")
                .english(
                        "Gross CNY 7,950.00 was paid on 2026-10-08, but there is no contracting agreement with the worker.");
    }

    @Test
    void aMasterAgreementAloneHits() {
        C01.hits(aMatchedRecord().with("contracts[0].kind", "MASTER_AGREEMENT"));
    }

    @Test
    void signingADayAfterPaymentHits() {
        C01.hits(aMatchedRecord().with("contracts[0].signedOn", "2026-10-09"))
                .of(Severity.CRITICAL, SixTrue.CONTRACT)
                .chinese("承揽合同 CL-2026-0001 于2026年10月9日签署，晚于首次付款日2026年10月8日 1 天。")
                .english(
                        "Contracting agreement CL-2026-0001 was signed on 2026-10-09, 1 days after the first payment on 2026-10-08.");
    }

    @Test
    void signingOnTheDayOfPaymentDoesNot() {
        C01.doesNotHit(aMatchedRecord().with("contracts[0].signedOn", "2026-10-08"));
    }

    @Test
    void aRenewalAfterPaymentDoesNot() {
        C01.doesNotHit(aMatchedRecord().withAnother("contracts").with("contracts[1].signedOn", "2026-11-01"));
    }

    @Test
    void anUnreadDateIsNamed() {
        C01.isNotApplicable(
                aMatchedRecord().with("contracts[0].signedOn", null),
                Unanswered.Reason.MISSING,
                "contracts[0].signedOn");
    }

    @Test
    void aDateNoCalendarHasIsAnError() {
        C01.fails(
                aMatchedRecord()
                        .with("contracts[0].signedOn", null)
                        .withBroken("contracts[0].signedOn", "no such date"),
                "contracts[0].signedOn");
    }

    @Test
    void notHavingLookedIsNamed() {
        C01.isNotApplicable(aMatchedRecord().with("contracts", null), Unanswered.Reason.MISSING, "contracts");
    }
}
