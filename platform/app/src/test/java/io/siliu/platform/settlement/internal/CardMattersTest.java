package io.siliu.platform.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.party.OwnPay.Payment;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Another card is asked for where it helps, and only there. */
class CardMattersTest {

    private static final Instant AT = Instant.parse("2026-11-30T01:00:00Z");

    @Test
    void aForeignCardWaitsForAnotherOne() {
        assertThat(OwnPaymentStates.of(heldBy("F02")))
                .isEqualTo(new Payment(Payment.State.HELD, Payment.Reason.CARD_NOT_OWN, null, true));
    }

    @Test
    void aSharedCardWaitsForAnotherOne() {
        for (String indicator : new String[] {"F05", "S20"}) {
            assertThat(OwnPaymentStates.of(heldBy(indicator)))
                    .as(indicator)
                    .isEqualTo(new Payment(Payment.State.HELD, Payment.Reason.CARD_SHARED, null, true));
        }
        assertThat(OwnPaymentStates.of(heldBy("B03")).card()).isFalse();
    }

    @Test
    void aRefusalForTheCardIsUnderWayOnceItGoesToAnother() {
        assertThat(OwnPaymentStates.of(refused("ACCOUNT_CLOSED", false)))
                .isEqualTo(new Payment(Payment.State.REFUSED, null, "words", true));
        assertThat(OwnPaymentStates.of(refused("ACCOUNT_CLOSED", true))).isEqualTo(Payment.of(Payment.State.UNDER_WAY));
        assertThat(OwnPaymentStates.of(refused("LIMIT_EXCEEDED", false)).card()).isFalse();
    }

    @Test
    void whatCameBackForTheCardWaitsForAnotherOne() {
        Payout back = order(PayoutStage.RETURNED, null, new Payout.Refusal("ACCOUNT_CLOSED", "words", AT), false);
        assertThat(OwnPaymentStates.of(back)).isEqualTo(new Payment(Payment.State.RETURNED, null, "words", true));
    }

    private static Payout heldBy(String indicator) {
        return order(PayoutStage.HELD, new Payout.Hold(indicator, "为什么", "why", null, null, null), null, false);
    }

    private static Payout refused(String code, boolean goesAgain) {
        return order(PayoutStage.REFUSED, null, new Payout.Refusal(code, "words", AT), goesAgain);
    }

    private static Payout order(PayoutStage stage, Payout.Hold hold, Payout.Refusal refusal, boolean goesAgain) {
        return new Payout(
                1,
                2,
                3,
                4,
                1,
                null,
                5,
                Money.of("260.00"),
                stage,
                0,
                AT,
                AT,
                hold,
                null,
                null,
                null,
                null,
                refusal,
                goesAgain,
                null);
    }
}
