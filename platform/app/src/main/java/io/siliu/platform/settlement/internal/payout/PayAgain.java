package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.payout.PayoutMapper.Attempt;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a new order for a line that the bank refused or of which the money came back. The bank is asked outside of any
 * transaction what became of the earlier one: unless it says so again, nothing is opened, for money must not move twice.
 */
@Component
class PayAgain {

    /** Stands where a person of the platform writes a reason. */
    private static final String OTHER_CARD = "本人换了收款卡，付到新卡。";

    private final PayoutMapper payouts;
    private final StillUnpaid unpaid;
    private final OwnCards cards;
    private final HeldTaxes taxes;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PayAgain(
            PayoutMapper payouts,
            StillUnpaid unpaid,
            OwnCards cards,
            HeldTaxes taxes,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.payouts = payouts;
        this.unpaid = unpaid;
        this.cards = cards;
        this.taxes = taxes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param actor has the permission, and a reason that was looked at */
    void order(Actor actor, long enterpriseId, long batchId, long lineId, long refused, String reason) {
        give(actor.accountId(), enterpriseId, batchId, lineId, refused, reason);
    }

    /**
     * The worker recorded another card after that, so a new order goes there.
     *
     * @throws PlatformException {@link SettlementError#PAYOUT_STILL_UNCLEAR} while the bank does not say that it did not pay, or
     *     that the money came back
     */
    void toTheOtherCard(PayoutMapper.Order refused) {
        give(null, refused.enterpriseId(), refused.batchId(), refused.lineId(), refused.id(), OTHER_CARD);
    }

    private void give(Long by, long enterpriseId, long batchId, long lineId, long refused, String reason) {
        List<Attempt> attempts = payouts.attempts(enterpriseId, batchId, lineId);
        Attempt wanted = attempts.stream()
                .filter(one -> one.id() == refused)
                .findFirst()
                .orElseThrow(() -> Access.notFound("payment order"));
        if (isOrdered(attempts, wanted)) {
            return;
        }
        // The bank may have paid an earlier order after all, once a later one was given.
        if (!wanted.stage().isUnpaidByBank() || attempts.stream().anyMatch(one -> one.stage() == PayoutStage.PAID)) {
            throw notRefused();
        }
        BankCard card = cardOf(wanted.workerId());
        if (!unpaid.isConfirmed(wanted)) {
            throw notRefused();
        }
        PayoutMapper.Again again = new PayoutMapper.Again(
                new PayoutMapper.Opening(
                        enterpriseId,
                        ids.next(),
                        batchId,
                        lineId,
                        wanted.workerId(),
                        wanted.amount(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                wanted.attempt() + 1,
                cards.kept(wanted.workerId(), card),
                by,
                reason);
        try {
            transaction.executeWithoutResult(status -> open(again));
        } catch (DuplicateKeyException somebodyWasFaster) {
            // The line has its new order, which is what was asked for, unless it was dropped at this moment.
            isOrdered(payouts.attempts(enterpriseId, batchId, lineId), wanted);
        }
    }

    /**
     * Whether another order follows this one already.
     *
     * @throws PlatformException {@link SettlementError#PAYOUT_NOT_REFUSED} where a person dropped the line since
     */
    private static boolean isOrdered(List<Attempt> attempts, Attempt wanted) {
        Attempt last = attempts.get(0);
        if (last.stage() == PayoutStage.DROPPED) {
            throw notRefused();
        }
        return last.attempt() > wanted.attempt();
    }

    private void open(PayoutMapper.Again again) {
        payouts.openAgain(again);
        PayoutMapper.Opening start = again.start();
        taxes.orderedAgain(start.enterpriseId(), start.lineId(), start.id());
        if (again.by() == null) {
            // The worker's own act is on the trail since the card was recorded; a stage of the platform acts as nobody.
            return;
        }
        audit.did("PAYOUT_ORDERED_AGAIN", "LINE", Long.toString(again.start().lineId()));
    }

    private BankCard cardOf(long workerId) {
        return cards.last(workerId)
                .orElseThrow(
                        () -> new PlatformException(
                                SettlementError.PAYOUT_NO_CARD,
                                "No card of the worker is on record. The worker has to record one before the line can be paid."));
    }

    private static PlatformException notRefused() {
        return new PlatformException(
                SettlementError.PAYOUT_NOT_REFUSED,
                "The bank neither refused this payment order nor gave the money back, so no new one is given.");
    }
}
