package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.OWN_DATA;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.party.CardRecorded.GoesOn;
import io.siliu.platform.party.PartyIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A worker records another own card: what waits for one goes there, and an enterprise may list it from now on. It is asked
 * for and checked as the first one was: the bank names the cards or the worker types a number, and four factors must belong
 * together.
 */
@Component
public final class OwnCard {

    /** Tries are counted, and offers hold, for so long. */
    private static final Duration DAY = Duration.ofDays(1);

    private final CardChangeMapper changes;
    private final WorkerMapper workers;
    private final Identities identities;
    private final RecordCard cards;
    private final SignUpVault vault;
    private final SignUpTerms terms;
    private final PayableCards payable;
    private final IdentityService service;
    private final Access access;
    private final PhonePeople people;
    private final IdGenerator ids;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OwnCard(
            CardChangeMapper changes,
            WorkerMapper workers,
            Identities identities,
            RecordCard cards,
            SignUpVault vault,
            SignUpTerms terms,
            PayableCards payable,
            IdentityService service,
            Access access,
            PhonePeople people,
            IdGenerator ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.changes = changes;
        this.workers = workers;
        this.identities = identities;
        this.cards = cards;
        this.vault = vault;
        this.terms = terms;
        this.payable = payable;
        this.service = service;
        this.access = access;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * How it stands.
     *
     * @param card recorded last, masked; empty where none is recorded
     * @param earlier the others that are not struck off, masked, in the order in which they were recorded
     * @param outcome of the last question of this day, or null
     * @param offered by the bank, of which one may be used
     */
    public record Standing(String card, List<String> earlier, CardOutcome outcome, List<CardDraft.Offered> offered) {}

    /**
     * How a try ended.
     *
     * @param unanswered whether the bank did not say, so that the same card may be tried again
     */
    public record Tried(Optional<FieldFault> fault, Optional<GoesOn> recorded, boolean unanswered) {

        static final Tried WITHOUT_CARD = new Tried(Optional.empty(), Optional.empty(), false);
        static final Tried UNANSWERED = new Tried(Optional.empty(), Optional.empty(), true);
    }

    /** @throws io.siliu.kernel.PlatformException not found where the present person is no worker yet */
    public Standing standing() {
        long worker = worker().workerId();
        List<String> cards = workers.maskedCardsOf(worker);
        String card = cards.isEmpty() ? "" : cards.get(cards.size() - 1);
        List<String> earlier = cards.subList(0, Math.max(0, cards.size() - 1));
        if (changes.triesSince(worker, since()) >= terms.limits().cardTries()) {
            return new Standing(card, earlier, CardOutcome.TOO_MANY, List.of());
        }
        return new Standing(card, earlier, changes.last(worker, since()).orElse(null), offered(worker));
    }

    /** Asks the bank, at the wish of the worker, which cards there are. */
    public void find() {
        PartyIdentity worker = worker();
        Optional<Long> question = asked(worker.workerId());
        if (question.isEmpty()) {
            return;
        }
        IdentityService.Answer answer = service.cards(factors(worker), phone());
        List<CardDraft.Offered> usable = answer.cards().stream()
                .filter(card -> payable.fault(card.number()).isEmpty())
                .toList();
        CardOutcome outcome = switch (answer.outcome()) {
            case UNKNOWN -> CardOutcome.UNKNOWN;
            case DIFFER, NOT_ON_RECORD -> CardOutcome.NONE_FOUND;
            case MATCH -> usable.isEmpty() ? CardOutcome.NONE_FOUND : CardOutcome.OFFERED;
        };
        if (outcome == CardOutcome.NONE_FOUND) {
            changes.forgetOffers(worker.workerId());
        }
        changes.answered(
                question.get(),
                outcome,
                outcome == CardOutcome.OFFERED
                        ? vault.seal(worker.workerId(), new CardDraft(usable, null, null))
                        : null);
    }

    /** Takes one of the offered cards, by its place on the page. */
    public Tried useOffered(int place) {
        PartyIdentity worker = worker();
        List<CardDraft.Offered> offered = offered(worker.workerId());
        return place >= 0 && place < offered.size()
                ? check(worker, new BankCard(offered.get(place).number()))
                : Tried.WITHOUT_CARD;
    }

    /** @param typed with or without blanks */
    public Tried use(String typed) {
        PartyIdentity worker = worker();
        String digits = typed.replace(" ", "").strip();
        Optional<FieldFault> fault = payable.fault(digits);
        return fault.isPresent() ? new Tried(fault, Optional.empty(), false) : check(worker, new BankCard(digits));
    }

    private Tried check(PartyIdentity worker, BankCard card) {
        Optional<Long> question = asked(worker.workerId());
        if (question.isEmpty()) {
            return Tried.WITHOUT_CARD;
        }
        IdentityService.Answer answer = service.check(factors(worker), phone(), card.value());
        if (answer.outcome() == IdentityService.Outcome.MATCH) {
            return new Tried(
                    Optional.empty(),
                    Optional.of(cards.record(worker.workerId(), card, question.get(), answer.reference())),
                    false);
        }
        boolean unanswered = answer.outcome() == IdentityService.Outcome.UNKNOWN;
        changes.answered(question.get(), unanswered ? CardOutcome.UNKNOWN : CardOutcome.DIFFER, null);
        return unanswered ? Tried.UNANSWERED : Tried.WITHOUT_CARD;
    }

    /** Takes a try before the question goes out, so that of many at once none is asked too much. */
    private Optional<Long> asked(long worker) {
        return transaction.execute(status -> {
            people.oneByOne();
            if (changes.triesSince(worker, since()) >= terms.limits().cardTries()) {
                return Optional.empty();
            }
            long id = ids.next();
            changes.insert(id, worker, people.current().accountId(), clock.instant());
            return Optional.of(id);
        });
    }

    private List<CardDraft.Offered> offered(long worker) {
        return changes.offer(worker, since())
                .map(offer ->
                        vault.open(worker, offer.offered(), CardDraft.class).offered())
                .orElse(List.of());
    }

    private PartyIdentity worker() {
        access.require(OWN_DATA);
        long person = people.current().personId();
        return Optional.ofNullable(identities.of(List.of(person)).get(person))
                .orElseThrow(() -> Access.notFound("card"));
    }

    private static IdentityDraft factors(PartyIdentity worker) {
        return new IdentityDraft(
                worker.name().reveal(), worker.idNumber().reveal().value(), ValidUntil.UNKNOWN, "RECORD");
    }

    private String phone() {
        return people.current().phone().reveal().value();
    }

    private Instant since() {
        return clock.instant().minus(DAY);
    }
}
