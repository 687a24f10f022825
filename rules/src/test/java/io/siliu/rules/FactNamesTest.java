package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An author chooses from the facts that conditions may speak of, each with what it means. */
class FactNamesTest {

    @Test
    void eachFactHasItsKindAndItsMeaning() {
        assertThat(FactNames.find("settlement.gross"))
                .hasValueSatisfying(fact -> assertThat(fact.kind()).isEqualTo(FactName.Kind.AMOUNT));
        assertThat(FactNames.find("signals.delivery.ordersPerHour.value"))
                .hasValueSatisfying(fact -> assertThat(fact.kind()).isEqualTo(FactName.Kind.NUMBER));
        assertThat(FactNames.find("engagement"))
                .hasValueSatisfying(fact -> assertThat(fact.words()).containsExactly("AGENCY", "SUBCONTRACT"));
        assertThat(FactNames.find("settlement.bonus")).isEmpty();
        assertThat(FactNames.all())
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        fact -> assertThat(fact.meaning().zh()).as(fact.path()).isNotBlank());
    }
}
