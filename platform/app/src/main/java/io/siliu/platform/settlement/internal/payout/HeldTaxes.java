package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.tax.HeldStep;
import io.siliu.platform.tax.HoldLabourTaxes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tax of a line follows its money. Booking reserves it; an order that ends unpaid gives it back, and an order that
 * takes its place, or a bank that paid after all, holds it again for the month of that payment, as it was given back. Each is a row
 * of its own, and says what it left in the month because the worker had got it back from the bank: so of each line what was held at
 * booking is what is held now, what the steps took back and what was given back.
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
        /** The bank paid after all, or in another month than the one for which it was held again. */
        PAID
    }

    /** Gives back what is held, unless another order of the line is paid or may be; nothing where nothing is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unpaid(long enterpriseId, long lineId, long payoutId, Cause cause) {
        steps.held(enterpriseId, lineId)
                .filter(line -> line.isHeld() && payouts.alive(enterpriseId, lineId) == 0)
                .ifPresent(line -> write(
                        line,
                        line.steps() + 1,
                        payoutId,
                        cause,
                        line.heldFor(),
                        held(line).negated()));
    }

    /** Holds again what was given back, as of today; nothing where it is held, or where nothing is held from the payee. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void orderedAgain(long enterpriseId, long lineId, long payoutId) {
        steps.held(enterpriseId, lineId)
                .filter(line -> !line.isHeld())
                .ifPresent(line ->
                        write(line, line.steps() + 1, payoutId, Cause.AGAIN, ChinaTime.today(clock), held(line)));
    }

    /**
     * The bank paid: what was given back before is held for the month of the payment, wherever it stood until now. What was
     * reserved at booking and never given back stays in the month of the settlement.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(long enterpriseId, long lineId, long payoutId, LocalDate day) {
        steps.held(enterpriseId, lineId).ifPresent(line -> {
            if (!line.isHeld()) {
                write(line, line.steps() + 1, payoutId, Cause.PAID, day, held(line));
            } else if (line.steps() > 0 && !YearMonth.from(line.heldFor()).equals(YearMonth.from(day))) {
                HeldStep moved = write(
                        line,
                        line.steps() + 1,
                        payoutId,
                        Cause.PAID,
                        line.heldFor(),
                        held(line).negated());
                write(line, line.steps() + 2, payoutId, Cause.PAID, day, moved.negated());
            }
        });
    }

    /** What is held from a line, or was until it was given back. VAT that the worker got back since is not in it any more. */
    private HeldStep held(HeldTaxMapper.HeldLine line) {
        return steps.last(line.enterpriseId(), line.lineId())
                .map(last -> line.isHeld() ? last : last.negated())
                .orElseGet(line::step);
    }

    private HeldStep write(
            HeldTaxMapper.HeldLine line, int number, long payoutId, Cause cause, LocalDate day, HeldStep step) {
        HeldStep made = taxes.step(day, line.workerId(), step);
        HeldStep left = made.plus(step.negated());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        steps.insert(line, number, payoutId, cause, day, made, left.vat().plus(left.surcharges()), now);
        return made;
    }
}
