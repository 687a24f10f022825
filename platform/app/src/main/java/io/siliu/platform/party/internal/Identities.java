package io.siliu.platform.party.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.Portions;
import io.siliu.platform.party.IdentityUnreadable;
import io.siliu.platform.party.PartyIdentity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens the cipher texts of workers. */
@Component
final class Identities {

    private final WorkerMapper workers;
    private final CapacityMapper capacities;
    private final PersonalData personal;

    Identities(WorkerMapper workers, CapacityMapper capacities, PersonalData personal) {
        this.workers = workers;
        this.capacities = capacities;
        this.personal = personal;
    }

    /**
     * By worker. A worker whose data or key is gone is left out, and so is one who left, for whoever has no duty of the law to
     * see who it was.
     */
    Map<Long, PartyIdentity> of(Collection<Long> workerIds) {
        Map<Long, List<CardRow>> cards =
                Portions.asked(workerIds, workers::cardsOf).stream().collect(groupingBy(CardRow::workerId));
        Map<Long, List<ProprietorRow>> businesses = Portions.asked(workerIds, capacities::proprietorsOf).stream()
                .collect(groupingBy(ProprietorRow::workerId));
        Set<Long> erased = personal.erased(DataSubject.PERSON, workerIds);
        personal.prepare(DataSubject.PERSON, workerIds);
        Map<Long, PartyIdentity> identities = new LinkedHashMap<>();
        for (SealedWorker worker : Portions.asked(workerIds, workers::sealed)) {
            long id = worker.id();
            if (worker.name().length > 0 && !erased.contains(id)) {
                opened(worker, cards.getOrDefault(id, List.of()), businesses.getOrDefault(id, List.of()))
                        .ifPresent(identity -> identities.put(id, identity));
            }
        }
        return identities;
    }

    private Optional<PartyIdentity> opened(SealedWorker worker, List<CardRow> cards, List<ProprietorRow> businesses) {
        try {
            return Optional.of(open(worker, cards, businesses));
        } catch (PlatformException locked) {
            if (locked.code() != AccessError.LOCKED) {
                throw locked;
            }
            return Optional.empty();
        }
    }

    private PartyIdentity open(SealedWorker worker, List<CardRow> cards, List<ProprietorRow> businesses) {
        long id = worker.id();
        return new PartyIdentity(
                id,
                Secret.of(personal.decryptText(id, worker.name())),
                Secret.of(numbered(
                        IdentityUnreadable.Field.ID_NUMBER,
                        ResidentIdNumber::new,
                        personal.decryptText(id, worker.idNumber()))),
                Secret.of(personal.decryptText(id, worker.mobile())),
                open(id, cards, false),
                open(id, cards, true),
                businesses.stream().map(row -> open(id, row)).toList());
    }

    private List<Secret<BankCard>> open(long workerId, List<CardRow> cards, boolean struckOff) {
        return cards.stream()
                .filter(row -> row.struckOff() == struckOff)
                .map(row -> Secret.of(numbered(
                        IdentityUnreadable.Field.BANK_CARD, BankCard::new, personal.decryptText(workerId, row.card()))))
                .toList();
    }

    private PartyIdentity.Business open(long workerId, ProprietorRow row) {
        return new PartyIdentity.Business(
                row.id(),
                Secret.of(personal.decryptText(workerId, row.tradeName())),
                Secret.of(numbered(
                        IdentityUnreadable.Field.CREDIT_CODE,
                        UnifiedSocialCreditCode::new,
                        personal.decryptText(workerId, row.creditCode()))),
                row.registeredOn());
    }

    /** A number of the kind, or the name of the field that holds none. */
    private static <T> T numbered(IdentityUnreadable.Field field, Function<String, T> kind, String text) {
        try {
            return kind.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw new IdentityUnreadable(field, wrong);
        }
    }
}
