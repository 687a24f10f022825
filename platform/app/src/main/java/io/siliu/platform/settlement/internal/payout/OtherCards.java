package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.party.CardRecorded;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.internal.CardMatters;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payments that wait for another card go on when the worker records one, or sends them to the one on record. What the
 * screening holds because of the card is screened again with the new one; for what the bank refused because of it a new
 * order is given by {@link OtherCardStage}.
 */
@Component
class OtherCards implements CardRecorded {

    private final PayoutMapper payouts;
    private final OwnCards cards;
    private final AuditTrail audit;
    private final Clock clock;

    OtherCards(PayoutMapper payouts, OwnCards cards, AuditTrail audit, Clock clock) {
        this.payouts = payouts;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public GoesOn recorded(long workerId, BankCard card) {
        // A refusal or a return that is written at this moment either is seen here or sees the card.
        payouts.holdOpen(workerId);
        List<PayoutMapper.WaitsForCard> waiting = waiting(workerId);
        return waiting.isEmpty() ? GoesOn.NOTHING : goOn(waiting, workerId, card);
    }

    /** One line to the card that is on record already; the card that the bank refused is not tried again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toRecorded(long workerId, long lineId) {
        cards.last(workerId)
                .ifPresent(card -> goOn(
                        waiting(workerId).stream()
                                .filter(order -> order.lineId() == lineId)
                                .filter(order -> order.stage() == PayoutStage.HELD
                                        || !order.cardMasked().equals(card.masked()))
                                .toList(),
                        workerId,
                        card));
    }

    /** What is held because of a shared card is screened again; what waits for an own one waits on. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public GoesOn struckOff(long workerId, BankCard last) {
        return goOn(
                payouts.waitForCard(workerId, CardMatters.SHARED, CardMatters.REFUSALS).stream()
                        .filter(order -> order.stage() == PayoutStage.HELD)
                        .toList(),
                workerId,
                last);
    }

    private List<PayoutMapper.WaitsForCard> waiting(long workerId) {
        return payouts.waitForCard(workerId, CardMatters.HOLDS, CardMatters.REFUSALS);
    }

    private GoesOn goOn(List<PayoutMapper.WaitsForCard> waiting, long workerId, BankCard card) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PayoutMapper.OwnCard kept = cards.kept(workerId, card);
        List<PayoutMapper.WaitsForCard> moved =
                waiting.stream().filter(order -> move(order, kept, now)).toList();
        moved.forEach(order -> audit.did("PAYOUT_TO_ANOTHER_CARD", "LINE", Long.toString(order.lineId())));
        return new GoesOn(
                moved.size(),
                Money.sum(moved.stream().map(PayoutMapper.WaitsForCard::amount).toList()));
    }

    private boolean move(PayoutMapper.WaitsForCard order, PayoutMapper.OwnCard card, Instant now) {
        int rows = order.stage() == PayoutStage.HELD
                ? payouts.toAnotherCard(order.id(), card, now)
                : payouts.againFrom(order.id(), now);
        return rows == 1;
    }
}
