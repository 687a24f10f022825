package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Kind;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.rules.fact.DiscrepancyFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every break that the comparison of the flows names reaches the rules under its name. */
class FactsOfDiscrepancyTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsToldByItsName(Kind kind) {
        DiscrepancyFacts facts = FactsOfDiscrepancy.of(discrepancy(kind, true));

        assertThat(facts.kind()).isEqualTo(kind.name());
        assertThat(facts.flow()).isEqualTo(io.siliu.rules.fact.Flow.FUNDS);
        assertThat(facts.field()).isEqualTo("read");
        assertThat(facts.against()).isEqualTo("booked");
        assertThat(facts.paper()).isEqualTo("7");
        assertThat(facts.certain()).isTrue();
    }

    @Test
    void amountsAreToldByHowMuchTheyDiffer() {
        assertThat(FactsOfDiscrepancy.of(discrepancy(Kind.FEE_DEDUCTED, true)).difference())
                .isEqualTo(Money.of("-60.00"));
        assertThat(FactsOfDiscrepancy.of(discrepancy(Kind.FEE_DEDUCTED, true)).days())
                .isNull();
    }

    @Test
    void daysAreToldByHowManyTheyLieApart() {
        assertThat(FactsOfDiscrepancy.of(discrepancy(Kind.DATE, true)).days()).isEqualTo(-2);
        assertThat(FactsOfDiscrepancy.of(discrepancy(Kind.DATE, true)).difference())
                .isNull();
    }

    @Test
    void whatWasNotReadWithCertaintySaysSo() {
        assertThat(FactsOfDiscrepancy.of(discrepancy(Kind.DATE, false)).certain())
                .isFalse();
    }

    private static Discrepancy discrepancy(Kind kind, boolean certain) {
        boolean days = kind == Kind.DATE || kind == Kind.VALIDITY;
        Side expected = Side.ofRow(Flow.BUSINESS, "booked", days ? "2026-09-06" : "1000.00");
        Side found =
                new Side(Flow.FUNDS, "7", "read", days ? "2026-09-04" : "940.00", 1, null, null, "PDF_TEXT", "0.99");
        return new Discrepancy(kind, Flow.FUNDS, expected, found, certain);
    }
}
