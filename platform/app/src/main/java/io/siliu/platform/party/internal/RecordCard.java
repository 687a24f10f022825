package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.party.CardRecorded;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the other card of a worker with the consent to its check, and tells whoever pays, in one transaction. */
@Component
class RecordCard {

    private final IntakeMapper intake;
    private final CardChangeMapper changes;
    private final NewWorker worker;
    private final ObjectProvider<CardRecorded> listeners;
    private final AuditTrail audit;
    private final Clock clock;

    RecordCard(
            IntakeMapper intake,
            CardChangeMapper changes,
            NewWorker worker,
            ObjectProvider<CardRecorded> listeners,
            AuditTrail audit,
            Clock clock) {
        this.intake = intake;
        this.changes = changes;
        this.worker = worker;
        this.listeners = listeners;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param question under which the bank was asked
     * @param reference of the service that said that the four factors belong together
     */
    @Transactional
    public CardRecorded.GoesOn record(long workerId, BankCard card, long question, String reference) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SealedText sealed = worker.seal(workerId, LookupKind.CARD, card.value(), card.masked());
        intake.recordCard(workerId, sealed, now);
        changes.recorded(question, card.masked(), reference, Purpose.VERSION);
        changes.forgetOffers(workerId);
        worker.agree(workerId, Map.of(Purpose.BANK_CARD_CHECK, new NewWorker.Given(Purpose.VERSION, now)), now);
        audit.did("CARD_RECORDED", "WORKER", Long.toString(workerId));
        return listeners
                .orderedStream()
                .map(each -> each.recorded(workerId, card))
                .reduce(CardRecorded.GoesOn.NOTHING, CardRecorded.GoesOn::plus);
    }
}
