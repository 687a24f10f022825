package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.CardInUse;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cards of a worker's record to which orders go: which one, in what form an order keeps it, and what is on its way to one. */
@Component
class OwnCards implements CardInUse {

    private final PayoutMapper payouts;
    private final Workers workers;
    private final PersonalData personal;
    private final LookupKeys keys;

    OwnCards(PayoutMapper payouts, Workers workers, PersonalData personal, LookupKeys keys) {
        this.payouts = payouts;
        this.workers = workers;
        this.personal = personal;
        this.keys = keys;
    }

    /** The one recorded last; empty where none is on record. */
    Optional<BankCard> last(long workerId) {
        List<Secret<BankCard>> cards = Optional.ofNullable(
                        workers.identities(List.of(workerId)).get(workerId))
                .map(PartyIdentity::cards)
                .orElse(List.of());
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(cards.get(cards.size() - 1).reveal());
    }

    /** Whether the card recorded last is another one than the order names. */
    boolean hasOther(PayoutMapper.Order order) {
        return last(order.workerId())
                .filter(card -> !card.value().equals(personal.decryptText(order.workerId(), order.card())))
                .isPresent();
    }

    PayoutMapper.OwnCard kept(long workerId, BankCard card) {
        return new PayoutMapper.OwnCard(personal.encryptText(workerId, card.value()), key(card), card.masked());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Open openTo(long workerId, BankCard card) {
        return payouts.openTo(workerId, key(card));
    }

    private byte[] key(BankCard card) {
        return keys.of("CARD", card.value());
    }
}
