package io.siliu.platform.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.siliu.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityTimelineTest {

    private static final CapacityPeriod PERSON = new CapacityPeriod(
            LegalCapacity.NATURAL_PERSON,
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 31)),
            null,
            "示例登记");
    private static final CapacityPeriod LICENSED =
            new CapacityPeriod(LegalCapacity.SOLE_PROPRIETOR, Period.since(LocalDate.of(2026, 9, 1)), 7L, "示例执照");

    @Test
    void theCapacityOfTheDayDecides() {
        CapacityTimeline timeline = new CapacityTimeline(List.of(LICENSED, PERSON));

        assertThat(timeline.on(LocalDate.of(2026, 8, 31))).contains(PERSON);
        assertThat(timeline.on(LocalDate.of(2026, 9, 1))).contains(LICENSED);
    }

    @Test
    void aDayWithoutRecordIsUnknownAndNeverTakenForNaturalPerson() {
        assertThat(new CapacityTimeline(List.of(PERSON)).on(LocalDate.of(2026, 9, 1)))
                .isEmpty();
    }

    @Test
    void nobodyHasTwoCapacitiesOnOneDay() {
        CapacityPeriod clash =
                new CapacityPeriod(LegalCapacity.SOLE_PROPRIETOR, Period.since(LocalDate.of(2026, 8, 31)), 7L, "示例执照");

        assertThatIllegalArgumentException().isThrownBy(() -> new CapacityTimeline(List.of(PERSON, clash)));
    }

    @Test
    void onlyASoleProprietorHasABusiness() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CapacityPeriod(LegalCapacity.NATURAL_PERSON, PERSON.period(), 7L, "示例登记"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CapacityPeriod(LegalCapacity.SOLE_PROPRIETOR, PERSON.period(), null, "示例执照"));
    }
}
