package io.siliu.platform.settlement.internal.payout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the bank is waited for, how many orders are screened together, and how long that holds good.
 *
 * @param bankDeadline for one payment order; then it is not known whether it was paid
 * @param sendingTakes an order that was about to be sent and has no outcome after this time is asked about: the process
 *     that sent it is gone
 * @param askAgain shortest time between two questions about one order; doubled each time up to {@code askLongest}
 * @param askReturns between two looks at the bank's list of payments of which the money came back
 * @param screenedAtOnce orders that are screened in one transaction, 1 or more
 * @param screeningHolds an order that was screened longer ago is screened again before it is sent; a minute or more
 */
@ConfigurationProperties("siliu.settlement.payout")
record PayoutProperties(
        @DefaultValue("PT10S") Duration bankDeadline,
        @DefaultValue("PT45S") Duration sendingTakes,
        @DefaultValue("PT3S") Duration askAgain,
        @DefaultValue("PT1M") Duration askLongest,
        @DefaultValue("PT1M") Duration askReturns,
        @DefaultValue("200") int screenedAtOnce,
        @DefaultValue("PT1H") Duration screeningHolds) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** @throws IllegalArgumentException when no order would ever be screened, or sent */
    PayoutProperties {
        if (screenedAtOnce < 1) {
            throw new IllegalArgumentException(
                    "siliu.settlement.payout.screened-at-once is " + screenedAtOnce + "; set it to 1 or more");
        }
        if (screeningHolds.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "siliu.settlement.payout.screening-holds is " + screeningHolds + "; set it to PT1M or more");
        }
    }

    Duration pause(int askings) {
        Duration doubled = askAgain.multipliedBy(1L << Math.min(askings, 10));
        return doubled.compareTo(askLongest) > 0 ? askLongest : doubled;
    }
}
