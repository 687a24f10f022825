package io.siliu.platform.party.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Mask;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.Consent;
import io.siliu.platform.party.LicenceEnded;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import io.siliu.platform.party.RowOutcome.Reason;
import io.siliu.platform.party.RowOutcome.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes over one worker. A worker known by the identity number keeps the name and numbers on record; cards, businesses,
 * later capacities, ends of open ones, consents and withdrawals that the row adds are added.
 */
@Component
final class WorkerIntake {

    private final IntakeMapper intake;
    private final WorkerMapper workers;
    private final CapacityMapper capacities;
    private final ConsentMapper consents;
    private final PersonalData personal;
    private final LookupKeys keys;
    private final ObjectProvider<LicenceEnded> listeners;
    private final IdGenerator ids;
    private final Clock clock;

    WorkerIntake(
            IntakeMapper intake,
            WorkerMapper workers,
            CapacityMapper capacities,
            ConsentMapper consents,
            PersonalData personal,
            LookupKeys keys,
            ObjectProvider<LicenceEnded> listeners,
            IdGenerator ids,
            Clock clock) {
        this.intake = intake;
        this.workers = workers;
        this.capacities = capacities;
        this.consents = consents;
        this.personal = personal;
        this.keys = keys;
        this.listeners = listeners;
        this.ids = ids;
        this.clock = clock;
    }

    RowOutcome take(int row, PartyImport.WorkerRow given, RowChecks checks, long recordedBy) {
        Optional<CheckedWorker> checked = CheckedWorker.of(given, checks);
        if (checked.isEmpty()) {
            return RowOutcome.refused(row, checks.refusal().orElseThrow());
        }
        CheckedWorker worker = checked.get();
        Optional<Long> known = known(worker);
        Optional<Refusal> conflict = conflict(worker, known);
        if (conflict.isPresent()) {
            return RowOutcome.refused(row, conflict.get());
        }
        long id = known.orElseGet(() -> insert(worker, recordedBy));
        OnRecord record = known.map(this::onRecord).orElse(OnRecord.NOTHING);
        addCard(id, worker, record);
        addCapacities(id, worker, record, recordedBy);
        addConsents(id, worker, record);
        RowOutcome outcome = known.isPresent() ? RowOutcome.existing(row, id) : RowOutcome.created(row, id);
        return outcome.noting(checks.note());
    }

    /** What is known of a worker already; nothing is asked about somebody new. */
    private record OnRecord(List<LookupKey> cards, List<CapacityPeriod> capacities, List<Consent> consents) {

        static final OnRecord NOTHING = new OnRecord(List.of(), List.of(), List.of());
    }

    private OnRecord onRecord(long id) {
        List<Long> one = List.of(id);
        return new OnRecord(
                workers.cardsOf(one).stream()
                        .map(row -> new LookupKey(row.cardKey()))
                        .toList(),
                capacities.ofWorkers(one).stream().map(CapacityRow::toPeriod).toList(),
                consents.ofWorkers(one));
    }

    private Optional<Long> known(CheckedWorker worker) {
        LookupKey key = LookupKind.ID_NUMBER.key(keys, worker.idNumber().value());
        return workers.withIdNumberKeys(List.of(key)).stream().findFirst().map(WorkerRow::id);
    }

    private Optional<Refusal> conflict(CheckedWorker worker, Optional<Long> known) {
        List<CapacityPeriod> onRecord = known.map(id -> capacities.ofWorkers(List.of(id))).orElse(List.of()).stream()
                .map(CapacityRow::toPeriod)
                .map(each -> ended(each, worker.capacities()))
                .toList();
        for (int i = 0; i < worker.capacities().size(); i++) {
            CheckedWorker.CheckedCapacity capacity = worker.capacities().get(i);
            if (ownedByAnother(capacity, known)) {
                return Optional.of(new Refusal("capacities[" + i + "].creditCode", Reason.ANOTHER_PERSONS_BUSINESS));
            }
            if (beginsAgain(capacity, onRecord)) {
                return Optional.of(new Refusal("capacities[" + i + "].from", Reason.LICENCE_ENDED));
            }
            boolean clashes = onRecord.stream()
                    .anyMatch(each -> each.period().overlaps(capacity.period()) && !same(each, capacity));
            if (clashes) {
                return Optional.of(new Refusal("capacities[" + i + "].from", Reason.CAPACITIES_OVERLAP));
            }
        }
        return Optional.empty();
    }

    /** As it stands once the row is taken: an open stretch whose end the row knows ends there. */
    private static CapacityPeriod ended(CapacityPeriod onRecord, List<CheckedWorker.CheckedCapacity> given) {
        return given.stream()
                .filter(each -> ends(each, onRecord))
                .findFirst()
                .map(each -> new CapacityPeriod(
                        onRecord.capacity(), each.period(), onRecord.soleProprietorId(), onRecord.evidence()))
                .orElse(onRecord);
    }

    private static boolean ends(CheckedWorker.CheckedCapacity given, CapacityPeriod onRecord) {
        return same(onRecord, given)
                && onRecord.period().to() == null
                && given.period().to() != null;
    }

    /** A licence that was cancelled or revoked stands again by the word of two persons, not by a row. */
    private boolean beginsAgain(CheckedWorker.CheckedCapacity capacity, List<CapacityPeriod> onRecord) {
        return capacity.business() != null
                && onRecord.stream().noneMatch(each -> same(each, capacity))
                && proprietor(capacity.business())
                        .filter(each -> capacities.endedBefore(
                                        each.workerId(),
                                        each.id(),
                                        capacity.period().from())
                                > 0)
                        .isPresent();
    }

    private boolean ownedByAnother(CheckedWorker.CheckedCapacity capacity, Optional<Long> worker) {
        return capacity.business() != null
                && proprietor(capacity.business())
                        .filter(each -> !Optional.of(each.workerId()).equals(worker))
                        .isPresent();
    }

    private Optional<ProprietorRow> proprietor(CheckedWorker.CheckedBusiness business) {
        return capacities.withCreditCodeKey(
                LookupKind.CREDIT_CODE.key(keys, business.creditCode().value()).bytes());
    }

    private static boolean same(CapacityPeriod onRecord, CheckedWorker.CheckedCapacity given) {
        return onRecord.capacity() == given.capacity()
                && onRecord.period().from().equals(given.period().from());
    }

    private long insert(CheckedWorker worker, long recordedBy) {
        long id = ids.next();
        intake.insertWorker(
                id,
                seal(id, LookupKind.NAME, worker.name(), Mask.person(worker.name())),
                seal(
                        id,
                        LookupKind.ID_NUMBER,
                        worker.idNumber().value(),
                        worker.idNumber().masked()),
                seal(
                        id,
                        LookupKind.MOBILE,
                        worker.mobile().value(),
                        worker.mobile().masked()),
                worker.occupation(),
                worker.city(),
                clock.instant(),
                recordedBy);
        return id;
    }

    private void addCard(long id, CheckedWorker worker, OnRecord record) {
        String number = worker.card().value();
        if (!record.cards().contains(LookupKind.CARD.key(keys, number))) {
            intake.insertCard(
                    id, seal(id, LookupKind.CARD, number, worker.card().masked()), clock.instant());
        }
    }

    private void addCapacities(long id, CheckedWorker worker, OnRecord record, long recordedBy) {
        for (CheckedWorker.CheckedCapacity capacity : worker.capacities()) {
            Optional<CapacityPeriod> open = record.capacities().stream()
                    .filter(each -> ends(capacity, each))
                    .findFirst();
            if (open.isPresent()) {
                capacities.endOpen(id, capacity.period().from(), end(capacity, recordedBy));
                tellOfEnd(id, open.get().soleProprietorId(), capacity.period().to());
            }
            if (record.capacities().stream().noneMatch(each -> same(each, capacity))) {
                Long business = capacity.business() == null ? null : business(id, worker.name(), capacity.business());
                intake.insertCapacity(
                        new CapacityRow(
                                id,
                                capacity.period().from(),
                                capacity.period().to(),
                                capacity.capacity(),
                                business,
                                capacity.evidence()),
                        clock.instant(),
                        recordedBy);
                if (capacity.end() != null) {
                    capacities.explainEnd(id, capacity.period().from(), end(capacity, recordedBy));
                }
            }
        }
    }

    private CapacityMapper.End end(CheckedWorker.CheckedCapacity capacity, long recordedBy) {
        return new CapacityMapper.End(
                capacity.period().to(), capacity.end(), capacity.evidence(), clock.instant(), recordedBy);
    }

    private void tellOfEnd(long workerId, Long soleProprietorId, LocalDate lastDay) {
        if (soleProprietorId != null) {
            listeners.orderedStream().forEach(each -> each.ended(workerId, soleProprietorId, lastDay));
        }
    }

    private long business(long workerId, String operator, CheckedWorker.CheckedBusiness business) {
        return proprietor(business).map(ProprietorRow::id).orElseGet(() -> {
            long id = ids.next();
            String code = business.creditCode().value();
            String name = business.tradeName();
            intake.insertProprietor(
                    id,
                    workerId,
                    seal(
                            workerId,
                            LookupKind.CREDIT_CODE,
                            code,
                            business.creditCode().masked()),
                    seal(workerId, LookupKind.NAME, name, Mask.business(name, operator)),
                    business.registeredOn(),
                    clock.instant());
            return id;
        });
    }

    private void addConsents(long id, CheckedWorker worker, OnRecord record) {
        for (PartyImport.ConsentRow row : worker.consents()) {
            Consent consent =
                    new Consent(id, row.purpose().strip(), row.version().strip(), row.givenAt(), row.withdrawnAt());
            if (record.consents().stream().noneMatch(each -> isSame(each, consent))) {
                consents.insert(ids.next(), consent, clock.instant());
            } else if (consent.withdrawnAt() != null) {
                consents.withdraw(consent);
            }
        }
    }

    private static boolean isSame(Consent one, Consent other) {
        return one.purpose().equals(other.purpose())
                && one.version().equals(other.version())
                && one.givenAt().equals(other.givenAt());
    }

    private SealedText seal(long personId, LookupKind kind, String text, String masked) {
        return new SealedText(personal.encryptText(personId, text), kind.key(keys, text), masked);
    }
}
