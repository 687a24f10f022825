package io.siliu.platform.access.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.Erasures;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonHolding.Leaver;
import io.siliu.platform.access.PersonRegions;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.PhonePeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ErasureDesk implements Erasures {

    private static final Duration LOOKED_AT_EACH = Duration.ofDays(1);

    private final LeaverMapper leavers;
    private final ErasurePlans plans;
    private final ErasureRecord records;
    private final DataKeys keys;
    private final PersonalData personal;
    private final OwnAccounts own;
    private final PhonePeople people;
    private final PersonRegions regions;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    ErasureDesk(
            LeaverMapper leavers,
            ErasurePlans plans,
            ErasureRecord records,
            DataKeys keys,
            PersonalData personal,
            OwnAccounts own,
            PhonePeople people,
            PersonRegions regions,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.leavers = leavers;
        this.plans = plans;
        this.records = records;
        this.keys = keys;
        this.personal = personal;
        this.own = own;
        this.people = people;
        this.regions = regions;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Plan ownPlan() {
        access.require(Permission.OWN_DATA);
        return planToday(people.current().personId());
    }

    @Override
    @Transactional
    public Request leave() {
        Actor actor = access.require(Permission.OWN_DATA);
        return left(people.current().personId(), actor);
    }

    @Override
    @Transactional
    public Request erase(long personId) {
        return left(personId, access.require(Permission.ERASE_PERSONS));
    }

    private Request left(long personId, Actor by) {
        Optional<LeaverMapper.Row> before = leavers.ofPerson(personId);
        if (before.isPresent()) {
            return shown(before.get());
        }
        Plan plan = planToday(personId);
        if (plan.lines().isEmpty()) {
            throw Access.notFound("person");
        }
        if (plan.underWay() > 0) {
            throw new PlatformException(
                    AccessError.ERASURE_TOO_EARLY,
                    plan.underWay()
                            + " things are on their way yet, such as a payment. Ask again when they have arrived.");
        }
        leavers.leave(ids.next(), personId, clock.instant(), by.accountId());
        LeaverMapper.Row row = leavers.ofPerson(personId).orElseThrow();
        keys.lock(DataSubject.PERSON.name(), personId, true);
        own.close(personId);
        plans.left(leaver(row));
        audit.did("ERASURE_ASKED", "ERASURE", Long.toString(row.id()));
        step(row);
        return shown(leavers.find(row.id()).orElseThrow());
    }

    /** Lets go of whatever may be gone by now; while a hold lasts that is nothing. */
    void step(long requestId) {
        leavers.find(requestId).filter(row -> row.completedAt() == null).ifPresent(this::step);
    }

    private void step(LeaverMapper.Row row) {
        Instant now = clock.instant();
        Leaver leaver = leaver(row);
        boolean held = isHeld(row.personId());
        Map<String, Long> gone = held ? Map.of() : plans.erase(leaver, ChinaTime.today(clock));
        boolean nothingLeft = plans.of(leaver, ChinaTime.today(clock)).lines().isEmpty();
        int steps = row.steps();
        if (steps == 0 || nothingLeft || !gone.isEmpty()) {
            steps++;
            leavers.insertStep(row.id(), steps, records.sayStep(row.id(), steps, gone, nothingLeft), now);
        }
        if (nothingLeft) {
            personal.destroyKey(row.personId());
        }
        leavers.stepped(row.id(), steps, nothingLeft ? null : now.plus(LOOKED_AT_EACH), nothingLeft ? now : null);
    }

    @Override
    public List<Request> newest(Long before, int limit) {
        Actor actor = access.require(Permission.READ_ERASURES);
        List<LeaverMapper.Row> seen = new ArrayList<>();
        long last = before == null ? Long.MAX_VALUE : before;
        List<LeaverMapper.Row> read;
        do {
            read = leavers.newest(last, limit);
            seenBy(actor, read).limit(limit - seen.size()).forEach(seen::add);
            last = read.isEmpty() ? last : read.get(read.size() - 1).id();
        } while (seen.size() < limit && read.size() == limit);
        return seen.stream().map(this::shown).toList();
    }

    /** An officer of a region sees those who worked there. */
    private Stream<LeaverMapper.Row> seenBy(Actor actor, List<LeaverMapper.Row> rows) {
        Map<Long, String> worked = actor.region() == null
                ? Map.of()
                : regions.of(rows.stream().map(LeaverMapper.Row::personId).toList());
        return rows.stream().filter(row -> actor.region() == null || seesWork(actor, worked.get(row.personId())));
    }

    private static boolean seesWork(Actor actor, String region) {
        return region != null && actor.seesRegion(region);
    }

    private boolean sees(Actor actor, long personId) {
        return actor.region() == null
                || seesWork(actor, regions.of(List.of(personId)).get(personId));
    }

    @Override
    public Optional<Request> find(long requestId) {
        Actor actor = access.require(Permission.READ_ERASURES);
        return leavers.find(requestId)
                .filter(row -> sees(actor, row.personId()))
                .map(this::shown);
    }

    @Override
    @Transactional
    public void hold(long personId, String basis) {
        Actor actor = access.require(Permission.READ_ERASURES);
        String words = InspectionPurpose.words(basis)
                .orElseThrow(() -> new PlatformException(
                        AccessError.HOLD_BASIS_UNUSABLE,
                        "basis",
                        "Say on what the hold stands, in at most " + InspectionPurpose.LONGEST_REFERENCE
                                + " characters and without the number of a person."));
        if (!sees(actor, personId) || planToday(personId).lines().isEmpty()) {
            throw Access.notFound("person");
        }
        long id = ids.next();
        leavers.hold(id, personId, words, clock.instant(), actor);
        audit.did("HOLD_PLACED", "HOLD", Long.toString(id));
    }

    @Override
    public boolean isHeld(long personId) {
        return !leavers.holds(personId).isEmpty();
    }

    @Override
    @Transactional
    public void lift(long requestId, long holdId, String because) {
        Actor actor = access.require(Permission.READ_ERASURES);
        Hold hold = leavers.find(requestId)
                .filter(row -> sees(actor, row.personId()))
                .flatMap(row -> leavers.holds(row.personId()).stream()
                        .filter(one -> one.id() == holdId)
                        .findAny())
                .orElseThrow(() -> Access.notFound("hold"));
        lift(hold, actor, because);
    }

    private void lift(Hold hold, Actor actor, String because) {
        String words = hold.isOf(actor) ? null : whyEnded(hold, actor, because);
        if (leavers.lift(hold.id(), clock.instant(), actor.accountId(), words) == 0) {
            throw Access.notFound("hold");
        }
        audit.did("HOLD_LIFTED", "HOLD", Long.toString(hold.id()));
    }

    @Override
    public List<Hold> holdsBeforeLeaving(int limit) {
        Actor actor = access.require(Permission.READ_ERASURES);
        return leavers.holdsBeforeLeaving(actor.accountId(), actor.role().name(), actor.region(), limit);
    }

    @Override
    @Transactional
    public void liftBeforeLeaving(long holdId, String because) {
        Actor actor = access.require(Permission.READ_ERASURES);
        Hold hold = leavers.openHold(holdId)
                .filter(one -> one.mayBeEndedBy(actor))
                .orElseThrow(() -> Access.notFound("hold"));
        lift(hold, actor, because);
    }

    private static String whyEnded(Hold hold, Actor actor, String because) {
        if (!hold.mayBeEndedBy(actor)) {
            throw new PlatformException(
                    AccessError.HOLD_OF_ANOTHER,
                    "Whoever placed a hold ends it, or another account of the same office and region.");
        }
        return InspectionPurpose.words(because)
                .orElseThrow(() -> new PlatformException(
                        AccessError.HOLD_END_UNEXPLAINED,
                        "because",
                        "Say why it is over, in at most " + InspectionPurpose.LONGEST_REFERENCE
                                + " characters and without the number of a person."));
    }

    private Plan planToday(long personId) {
        return plans.of(new Leaver(personId, ChinaTime.today(clock)), ChinaTime.today(clock));
    }

    private Request shown(LeaverMapper.Row row) {
        return new Request(
                row.id(),
                ErasureRecord.number(row.id()),
                row.personId(),
                row.askedAt(),
                row.steps(),
                row.completedAt(),
                plans.of(leaver(row), ChinaTime.today(clock)));
    }

    private static Leaver leaver(LeaverMapper.Row row) {
        return new Leaver(row.personId(), ChinaTime.dateOf(row.askedAt()));
    }
}
