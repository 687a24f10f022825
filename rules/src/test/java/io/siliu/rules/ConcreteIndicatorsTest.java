package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Thresholds by occupation and region make thousands of indicators, and each of them can make a difference. */
class ConcreteIndicatorsTest {

    @Test
    void thereAreThousands() {
        assertThat(RuleSets.current().concreteIndicators())
                .hasSizeGreaterThanOrEqualTo(3_000)
                .extracting(ConcreteIndicator::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void eachIsReachedByARecordOfItsOccupationAndRegion() {
        String orders = "signals.delivery.ordersPerHour.value";
        AskedIndicator b10 = AskedIndicator.of("B10");

        b10.hits(aMatchedRecord().with("region", "540100").with(orders, "10.3"))
                .english("10.3 orders in one hour, above the limit of 10.2.");
        b10.doesNotHit(aMatchedRecord().with("region", "540100").with(orders, "10.2"));
        b10.doesNotHit(aMatchedRecord().with("region", "310100").with(orders, "13.2"));
        b10.hits(aMatchedRecord().with("region", "310100").with(orders, "13.3"))
                .english("13.3 orders in one hour, above the limit of 13.2.");
        b10.doesNotHit(aMatchedRecord().with("occupation", "COURIER").with(orders, "13.3"));
    }
}
