package io.siliu.platform.contract;

import static io.siliu.platform.contract.EngagementModel.AGENCY;
import static io.siliu.platform.contract.EngagementModel.SUBCONTRACT;
import static io.siliu.platform.party.LegalCapacity.NATURAL_PERSON;
import static io.siliu.platform.party.LegalCapacity.SOLE_PROPRIETOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.platform.party.LegalCapacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which agreement carries a task, and which combination is refused. */
class EngagementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final List<EngagementTerms> TABLE = List.of(
            terms(AGENCY, SOLE_PROPRIETOR, true, 1),
            terms(SUBCONTRACT, SOLE_PROPRIETOR, true, 2),
            terms(SUBCONTRACT, NATURAL_PERSON, true, 1),
            terms(AGENCY, NATURAL_PERSON, false, 9));

    @Test
    void aSoleProprietorIsEngagedUnderTheAgencyAgreement() {
        Engagement engagement = engagements(agreement("A", AGENCY)).of(SOLE_PROPRIETOR, DAY);

        assertThat(engagement.isAdmitted()).isTrue();
        assertThat(engagement.agreement().number()).isEqualTo("A");
    }

    @Test
    void aNaturalPersonUnderAnAgencyAgreementAloneIsRefusedWithWords() {
        Engagement engagement = engagements(agreement("A", AGENCY)).of(NATURAL_PERSON, DAY);

        assertThat(engagement.refused()).contains(Engagement.Refusal.NOT_ADMITTED);
        assertThat(engagement.terms().refusal().chinese()).isEqualTo("不行");
    }

    @Test
    void withBothAgreementsEachCapacityGetsItsOwn() {
        Engagements both = engagements(agreement("A", AGENCY), agreement("S", SUBCONTRACT));

        assertThat(both.of(SOLE_PROPRIETOR, DAY).agreement().number()).isEqualTo("A");
        assertThat(both.of(NATURAL_PERSON, DAY).agreement().number()).isEqualTo("S");
    }

    @Test
    void anAgreementThatEndedTheDayBeforeCarriesNothing() {
        MasterServiceAgreement ended = new MasterServiceAgreement(
                1, 1, "E", AGENCY, DAY, new Period(DAY.minusYears(1), DAY.minusDays(1)), new BigDecimal("0.06"));

        assertThat(engagements(ended).of(SOLE_PROPRIETOR, DAY).refused()).contains(Engagement.Refusal.NO_AGREEMENT);
        assertThat(engagements(ended).of(SOLE_PROPRIETOR, DAY.minusDays(1)).isAdmitted())
                .isTrue();
    }

    @Test
    void aDayBeforeTheTableBeginsIsRefusedNotGuessed() {
        LocalDate early = LocalDate.of(2018, 1, 1);
        MasterServiceAgreement old =
                new MasterServiceAgreement(1, 1, "O", AGENCY, early, Period.since(early), new BigDecimal("0.06"));

        assertThat(engagements(old).of(SOLE_PROPRIETOR, early).refused()).contains(Engagement.Refusal.NO_TERMS);
    }

    @Test
    void theFeeIsRoundedHalfUpToTheCentOnEachLine() {
        assertThat(agreement("A", AGENCY).feeOn(Money.of("100.25"))).isEqualTo(Money.of("6.02"));
        assertThat(agreement("A", AGENCY).feeOn(Money.of("100.24"))).isEqualTo(Money.of("6.01"));
    }

    private static Engagements engagements(MasterServiceAgreement... agreements) {
        return new Engagements(List.of(agreements), TABLE);
    }

    private static MasterServiceAgreement agreement(String number, EngagementModel model) {
        return new MasterServiceAgreement(
                number.charAt(0),
                1,
                number,
                model,
                DAY,
                Period.since(LocalDate.of(2026, 1, 1)),
                new BigDecimal("0.06"));
    }

    private static EngagementTerms terms(
            EngagementModel model, LegalCapacity capacity, boolean admitted, int preference) {
        EngagementTerms.Refusal refusal = admitted ? null : new EngagementTerms.Refusal("不行", "no");
        return new EngagementTerms(
                model,
                capacity,
                Period.since(LocalDate.of(2019, 1, 1)),
                admitted,
                preference,
                refusal,
                "source",
                true,
                List.of());
    }
}
