package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.tax.HeldStep;
import io.siliu.platform.tax.HoldLabourTaxes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tax of a line follows its money. Booking reserves it; an order that ends unpaid gives it back, and an order that
 * takes its place, or a bank that paid after all, holds it again with the amounts of the line. Each is a row of its own.
 */
@Component
class HeldTaxes {

    private final HeldTaxMapper steps;
    private final PayoutMapper payouts;
    private final HoldLabourTaxes taxes;
    private final Clock clock;

    HeldTaxes(HeldTaxMapper steps, PayoutMapper payouts, HoldLabourTaxes taxes, Clock clock) {
        this.steps = steps;
        this.payouts = payouts;
        this.taxes = taxes;
        this.clock = clock;
    }

    /** From what a step follows. */
    enum Cause {
        /** The bank says that it did not pay. */
        REFUSED,
        /** The bank paid, and the money came back. */
        RETURNED,
        /** A person decided that it is not paid. */
        DROPPED,
        /** The line was ordered to be paid again. */
        AGAIN,
        /** The bank paid after all. */
        PAID
    }

    /** Gives back what is held, unless another order of the line is paid or may be; nothing where nothing is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unpaid(long enterpriseId, long lineId, long payoutId, Cause cause) {
        steps.held(enterpriseId, lineId)
                .filter(line -> line.isHeld() && payouts.alive(enterpriseId, lineId) == 0)
                .ifPresent(line -> write(line, payoutId, cause, line.step().negated()));
    }

    /** Holds again what was given back; nothing where it is held, or where nothing is held from the payee. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void owed(long enterpriseId, long lineId, long payoutId, Cause cause) {
        steps.held(enterpriseId, lineId)
                .filter(line -> !line.isHeld())
                .ifPresent(line -> write(line, payoutId, cause, line.step()));
    }

    private void write(HeldTaxMapper.HeldLine line, long payoutId, Cause cause, HeldStep step) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        steps.insert(line, line.steps() + 1, payoutId, cause, step, now);
        taxes.step(line.settledOn(), line.workerId(), step);
    }
}
