package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.settlement.PaidOut;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which share of a batch was paid at night is told only of batches large enough to have a habit. */
class NightBatchTest {

    private static final int FROM = 5;

    @Test
    void somebodyPaidAloneAfterMidnightIsNoBatch() {
        assertThat(Payouts.night(batch(1, 1), FROM)).isNull();
        assertThat(Payouts.night(batch(4, 4), FROM)).isNull();
    }

    @Test
    void aBatchOfTheSmallestSizeHasAShare() {
        assertThat(Payouts.night(batch(5, 2), FROM).value().number()).isEqualByComparingTo("0.4");
        assertThat(Payouts.night(batch(5, 2), FROM).evidence()).containsExactly("9");
    }

    private static PaidOut batch(long payments, long atNight) {
        return new PaidOut(1, 9, Instant.EPOCH, payments, atNight);
    }
}
