package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.IMPORT_PARTIES;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.party.LicenceEnds;
import io.siliu.platform.party.LicenceRestorations;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.SoleProprietor;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.party.internal.RestorationMapper.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredLicenceRestorations implements LicenceRestorations {

    private static final String WORKER = "WORKER";

    private final RestorationMapper rows;
    private final LicenceEnds licences;
    private final Workers workers;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredLicenceRestorations(
            RestorationMapper rows,
            LicenceEnds licences,
            Workers workers,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.rows = rows;
        this.licences = licences;
        this.workers = workers;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean ask(long workerId, long soleProprietorId, LocalDate from, String evidence) {
        Actor actor = access.current();
        Row row = new Row(
                ids.next(),
                workerId,
                soleProprietorId,
                from,
                evidence,
                null,
                null,
                null,
                now(),
                actor.accountId(),
                actor.name());
        return insert(row, "LICENCE_RESTORATION_RECORDED");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean told(long workerId, long soleProprietorId, LocalDate from, String evidence) {
        Actor actor = access.current();
        Instant now = now();
        Row row = new Row(
                ids.next(),
                workerId,
                soleProprietorId,
                from,
                evidence,
                actor.accountId(),
                actor.name(),
                now,
                now,
                null,
                null);
        return !rows.wasDropped(row) && insert(row, "LICENCE_RESTORATION_TOLD");
    }

    private boolean insert(Row row, String deed) {
        if (rows.waitingFor(row.soleProprietorId()) > 0
                || !licences.mayBeRestored(row.workerId(), row.soleProprietorId(), row.standsFrom())) {
            return false;
        }
        try {
            rows.insert(row);
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
        audit.did(deed, WORKER, Long.toString(row.workerId()));
        return true;
    }

    @Override
    public List<Waiting> waiting() {
        access.require(IMPORT_PARTIES);
        List<Row> waiting = rows.waiting();
        Map<Long, Worker> people =
                workers.findAll(waiting.stream().map(Row::workerId).distinct().toList());
        Map<Long, SoleProprietor> businesses = workers.soleProprietors(
                waiting.stream().map(Row::soleProprietorId).toList());
        return waiting.stream()
                .map(row -> waiting(row, people.get(row.workerId()), businesses.get(row.soleProprietorId())))
                .toList();
    }

    private static Waiting waiting(Row row, Worker worker, SoleProprietor business) {
        return new Waiting(
                row.id(),
                worker == null ? "" : worker.maskedName(),
                business == null ? "" : business.maskedCreditCode(),
                row.standsFrom(),
                row.evidence(),
                row.toldBy() == null ? null : new Said(row.toldBy(), row.toldByName(), row.toldAt()),
                row.recordedBy() == null ? null : new Said(row.recordedBy(), row.recordedByName(), row.recordedAt()));
    }

    @Override
    @Transactional
    public boolean confirm(long id) {
        Actor actor = access.require(IMPORT_PARTIES);
        Row row = taken(id);
        if (row.recordedBy() == null) {
            rows.compared(id, now(), actor.accountId(), actor.name());
            audit.did("LICENCE_RESTORATION_RECORDED", WORKER, Long.toString(row.workerId()));
            return false;
        }
        twoPersons.require(
                row.recordedBy(),
                actor.accountId(),
                () -> new PlatformException(
                        PartyError.LICENCE_SAME_PERSON,
                        "Whoever recorded that the licence stands again does not confirm it. Ask a second person."));
        rows.confirmed(id, now(), actor.accountId());
        if (!licences.restored(row.workerId(), row.soleProprietorId(), row.standsFrom(), row.evidence())) {
            throw new PlatformException(
                    PartyError.LICENCE_UNCHANGED,
                    "Its owner was recorded as something else meanwhile. Drop it and look at the person again.");
        }
        audit.did("LICENCE_RESTORATION_CONFIRMED", WORKER, Long.toString(row.workerId()));
        return true;
    }

    @Override
    @Transactional
    public void drop(long id) {
        Actor actor = access.require(IMPORT_PARTIES);
        Row row = taken(id);
        rows.dropped(id, now(), actor.accountId());
        audit.did("LICENCE_RESTORATION_DROPPED", WORKER, Long.toString(row.workerId()));
    }

    private Row taken(long id) {
        return rows.take(id)
                .orElseThrow(() -> new PlatformException(
                        PartyError.LICENCE_RESTORATION_GONE,
                        "It was confirmed or dropped meanwhile. Look at the list again."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
