package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.settlement.PayoutStage;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one entry of the bank's list of returns, once, however often it is listed; with what follows in one transaction. */
@Component
final class TakeReturn {

    private static final Logger log = LoggerFactory.getLogger(TakeReturn.class);

    private final PayoutMapper payouts;
    private final ReturnMapper returns;
    private final Bank bank;
    private final Outcomes outcomes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TakeReturn(
            PayoutMapper payouts,
            ReturnMapper returns,
            Bank bank,
            Outcomes outcomes,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.payouts = payouts;
        this.returns = returns;
        this.bank = bank;
        this.outcomes = outcomes;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What became of an entry; all but the first are for a person to ask the bank about, see
     * {@link io.siliu.platform.settlement.UnclearReturns}.
     */
    enum Outcome {
        TAKEN,
        /** No order of this platform has that key. */
        UNKNOWN_ORDER,
        /** The order is over another amount. */
        OTHER_AMOUNT,
        /** By what the bank says of the order, it was not paid, or another return of it was taken. */
        NOT_PAID
    }

    /** @return false while the bank does not say what became of the order, so that the entry has to be read again */
    boolean isTaken(BankReturns.Entry entry) {
        if (returns.known(entry.back().reference()) > 0) {
            return true;
        }
        Optional<PayoutMapper.Order> order = payouts.withKey(entry.payout());
        if (order.isEmpty()) {
            return recorded(entry, Outcome.UNKNOWN_ORDER);
        }
        if (!order.get().amount().equals(entry.amount())) {
            return recorded(entry, Outcome.OTHER_AMOUNT);
        }
        if (stage(order.get()) == PayoutStage.PAID) {
            return ofPaid(entry, order.get());
        }
        return ofUnpaid(entry, order.get());
    }

    private boolean ofPaid(BankReturns.Entry entry, PayoutMapper.Order order) {
        transaction.executeWithoutResult(status -> {
            outcomes.returned(order, entry.back());
            recorded(entry, Outcome.TAKEN);
        });
        return true;
    }

    /** The list is ahead of what is known of the order, so the bank is asked about the order itself. */
    private boolean ofUnpaid(BankReturns.Entry entry, PayoutMapper.Order order) {
        if (stage(order) != PayoutStage.RETURNED) {
            BankAnswer answer = bank.ask(order.id());
            if (answer instanceof BankAnswer.Unknown || answer instanceof BankAnswer.NotSent) {
                return false;
            }
            outcomes.ofAsking(order, answer);
            if (stage(order) == PayoutStage.PAID) {
                // The bank's list may be ahead of its answers, too.
                return ofPaid(entry, order);
            }
        }
        boolean same =
                payouts.returnOf(order.id()).equals(Optional.of(entry.back().reference()));
        return recorded(entry, same ? Outcome.TAKEN : Outcome.NOT_PAID);
    }

    private PayoutStage stage(PayoutMapper.Order order) {
        return payouts.stageOf(order.id()).orElseThrow();
    }

    private boolean recorded(BankReturns.Entry entry, Outcome outcome) {
        if (outcome != Outcome.TAKEN) {
            log.warn(
                    "The bank's return {} of payment order {}: {}", entry.back().reference(), entry.payout(), outcome);
        }
        try {
            returns.insert(entry, outcome, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (DuplicateKeyException somebodyWasFaster) {
            // Another process read the same list; what it recorded stands.
            return true;
        }
        return true;
    }
}
