package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.SettlementError;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A person decides that a line is not paid. An order of which the bank was never told ends by that, and one that was sent once and
 * waits again where the bank says that it never saw it. Where the bank refused the last
 * order, or its money came back, the bank is asked once more, and an order that nobody sends takes its place: who has no card on
 * record any more, or whose data were erased, cannot be paid again, and without this nothing of the line would ever end.
 */
@Component
class DropLine {

    private final PayoutMapper payouts;
    private final DropMapper drops;
    private final NeverReceived received;
    private final StillUnpaid unpaid;
    private final HeldTaxes taxes;
    private final ObjectProvider<LinePaid> listeners;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final TransactionTemplate transaction;

    DropLine(
            PayoutMapper payouts,
            DropMapper drops,
            NeverReceived received,
            StillUnpaid unpaid,
            HeldTaxes taxes,
            ObjectProvider<LinePaid> listeners,
            AuditTrail audit,
            IdGenerator ids,
            PlatformTransactionManager transactions) {
        this.payouts = payouts;
        this.drops = drops;
        this.received = received;
        this.unpaid = unpaid;
        this.taxes = taxes;
        this.listeners = listeners;
        this.audit = audit;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param drop by somebody who has the permission, with a reason that was looked at */
    void drop(PayoutMapper.Release drop) {
        boolean dropped = Boolean.TRUE.equals(transaction.execute(status -> wasNeverSent(drop)));
        if (!dropped && !wasNeverReceived(drop)) {
            giveUp(drop);
        }
    }

    private boolean wasNeverSent(PayoutMapper.Release drop) {
        if (drops.dropped(drop) == 0) {
            return false;
        }
        end(drop, payouts.latest(drop.enterpriseId(), drop.lineId()));
        return true;
    }

    /** Where the bank says otherwise that is recorded, and decides what can be done of it. */
    private boolean wasNeverReceived(PayoutMapper.Release drop) {
        return payouts.attempts(drop.enterpriseId(), drop.batchId(), drop.lineId()).stream()
                .limit(1)
                .filter(last -> last.stage().isBeforeBank())
                .flatMap(last -> payouts.orders(List.of(last.id())).stream())
                .filter(order -> order.sendings() > 0 && received.isConfirmed(order))
                .anyMatch(order -> Boolean.TRUE.equals(transaction.execute(status -> wasNotSentSince(drop, order))));
    }

    private boolean wasNotSentSince(PayoutMapper.Release drop, PayoutMapper.Order order) {
        if (drops.neverReceived(drop, order.id(), order.sendings()) == 0) {
            return false;
        }
        end(drop, order.id());
        return true;
    }

    private void end(PayoutMapper.Release drop, long order) {
        taxes.unpaid(drop.enterpriseId(), drop.lineId(), order, HeldTaxes.Cause.DROPPED);
        tell(drop);
    }

    private void giveUp(PayoutMapper.Release drop) {
        List<PayoutMapper.Attempt> attempts = payouts.attempts(drop.enterpriseId(), drop.batchId(), drop.lineId());
        if (attempts.isEmpty()) {
            throw Access.notFound("payment order");
        }
        PayoutMapper.Attempt last = attempts.get(0);
        if (!last.stage().isUnpaidByBank()
                || attempts.stream().anyMatch(one -> one.stage() == PayoutStage.PAID)
                || !unpaid.isConfirmed(last)) {
            throw notDroppable(null);
        }
        try {
            transaction.executeWithoutResult(status -> takeThePlace(drop, last));
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw notDroppable(somebodyWasFaster);
        }
    }

    /** Its tax was given back when the bank refused the line, or gave its money back. */
    private void takeThePlace(PayoutMapper.Release drop, PayoutMapper.Attempt last) {
        drops.inItsPlace(drop, ids.next(), last);
        payouts.againNoMore(last.id());
        tell(drop);
    }

    private void tell(PayoutMapper.Release drop) {
        listeners.orderedStream().forEach(each -> each.unpaid(drop.enterpriseId(), drop.lineId()));
        audit.did("PAYOUT_DROPPED", "LINE", Long.toString(drop.lineId()));
    }

    private static PlatformException notDroppable(Throwable cause) {
        return new PlatformException(
                SettlementError.PAYOUT_NOT_DROPPABLE,
                null,
                "This line is with the bank, is paid, or was dropped or ordered again, so it cannot be dropped.",
                cause);
    }
}
