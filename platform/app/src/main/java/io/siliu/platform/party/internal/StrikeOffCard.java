package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.OWN_DATA;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.party.CardInUse;
import io.siliu.platform.party.CardRecorded;
import io.siliu.platform.party.PartyIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker strikes off an earlier own card. The one recorded last stays until another is recorded, and so does one to which a
 * payment is on its way. What is struck off is paid to by nobody any more; it is kept as long as who the worker is, so that papers
 * of what was paid to it still agree.
 */
@Component
public class StrikeOffCard {

    private final WorkerMapper workers;
    private final Identities identities;
    private final ObjectProvider<CardInUse> uses;
    private final ObjectProvider<CardRecorded> listeners;
    private final Access access;
    private final PhonePeople people;
    private final AuditTrail audit;
    private final Clock clock;

    StrikeOffCard(
            WorkerMapper workers,
            Identities identities,
            ObjectProvider<CardInUse> uses,
            ObjectProvider<CardRecorded> listeners,
            Access access,
            PhonePeople people,
            AuditTrail audit,
            Clock clock) {
        this.workers = workers;
        this.identities = identities;
        this.uses = uses;
        this.listeners = listeners;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param card masked
     * @param open what is on its way to it, for which it stays; nothing where it is struck off
     */
    public record Struck(String card, CardInUse.Open open) {

        public boolean isDone() {
            return open.payments() == 0;
        }
    }

    /**
     * @param place of the card among the earlier ones of the page
     * @param shown as the page showed it, masked
     * @throws io.siliu.kernel.PlatformException not found where no such earlier card stands there
     */
    @Transactional
    public Struck strikeOff(int place, String shown) {
        access.require(OWN_DATA);
        long worker = people.current().personId();
        people.oneByOne();
        BankCard card = earlier(worker, place)
                .filter(each -> each.masked().equals(shown))
                .orElseThrow(() -> Access.notFound("card"));
        CardInUse.Open open = uses.orderedStream()
                .map(each -> each.openTo(worker, card))
                .reduce(CardInUse.Open.NOTHING, CardInUse.Open::plus);
        Struck struck = new Struck(card.masked(), open);
        if (struck.isDone()) {
            strikeOff(worker, place);
        }
        return struck;
    }

    private void strikeOff(long worker, int place) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        workers.strikeOff(worker, workers.usableCardsOf(worker).get(place).cardKey(), now);
        audit.did("CARD_STRUCK_OFF", "WORKER", Long.toString(worker));
        List<Secret<BankCard>> left = cards(worker);
        BankCard last = left.get(left.size() - 1).reveal();
        listeners.orderedStream().forEach(each -> each.struckOff(worker, last));
    }

    private Optional<BankCard> earlier(long worker, int place) {
        List<Secret<BankCard>> cards = cards(worker);
        return place >= 0 && place < cards.size() - 1
                ? Optional.of(cards.get(place).reveal())
                : Optional.empty();
    }

    private List<Secret<BankCard>> cards(long worker) {
        return Optional.ofNullable(identities.of(List.of(worker)).get(worker))
                .map(PartyIdentity::cards)
                .orElse(List.of());
    }
}
