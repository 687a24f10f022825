package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SealingDecisionTest {

    private static final Duration REST = Duration.ofSeconds(5);
    private static final Instant NOW = Instant.parse("2026-09-08T04:00:00Z");

    private final SealingDecision decision = new SealingDecision(REST, Duration.ofHours(24));

    @Test
    void aRecordRestsFromItsLastChange() {
        assertThat(decision.ripeAt(changed(NOW, NOW))).contains(NOW.plus(REST));
        assertThat(decision.ripeAt(changed(NOW.minusSeconds(60), NOW)))
                .contains(NOW.plus(REST).minusSeconds(60));
    }

    @Test
    void whatWaitedLongEnoughToBeMatchedDoesNotWaitAgain() {
        Instant arrived = NOW.minusSeconds(60);

        assertThat(decision.ripeAt(changed(NOW, arrived)))
                .hasValueSatisfying(at -> assertThat(at).isBefore(NOW));
    }

    private static SealingDecision.Case changed(Instant changedAt, Instant lastArrival) {
        return new SealingDecision.Case(true, true, false, true, changedAt, LocalDate.of(2026, 10, 9), lastArrival);
    }
}
