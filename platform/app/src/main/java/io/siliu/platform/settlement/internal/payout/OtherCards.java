package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.PersonalData;
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
 * Payments that wait for another card go on when the worker records one. What the screening holds because of the card is
 * screened again with the new one; for what the bank refused because of it a new order is given by {@link OtherCardStage}.
 */
@Component
class OtherCards implements CardRecorded {

    private final PayoutMapper payouts;
    private final PersonalData personal;
    private final AuditTrail audit;
    private final Clock clock;

    OtherCards(PayoutMapper payouts, PersonalData personal, AuditTrail audit, Clock clock) {
        this.payouts = payouts;
        this.personal = personal;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public GoesOn recorded(long workerId, BankCard card) {
        List<PayoutMapper.WaitsForCard> waiting =
                payouts.waitForCard(workerId, CardMatters.HOLDS, CardMatters.REFUSALS);
        if (waiting.isEmpty()) {
            return GoesOn.NOTHING;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] sealed = personal.encryptText(workerId, card.value());
        List<PayoutMapper.WaitsForCard> moved = waiting.stream()
                .filter(order -> move(order, sealed, card.masked(), now))
                .toList();
        moved.forEach(order -> audit.did("PAYOUT_TO_ANOTHER_CARD", "LINE", Long.toString(order.lineId())));
        return new GoesOn(
                moved.size(),
                Money.sum(moved.stream().map(PayoutMapper.WaitsForCard::amount).toList()));
    }

    private boolean move(PayoutMapper.WaitsForCard order, byte[] card, String masked, Instant now) {
        int rows = order.stage() == PayoutStage.HELD
                ? payouts.toAnotherCard(order.id(), card, masked, now)
                : payouts.againFrom(order.id(), now);
        return rows == 1;
    }
}
