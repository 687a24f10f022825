package io.siliu.platform.contract.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.contract.Engagement;
import io.siliu.platform.contract.Engagements;
import io.siliu.platform.contract.MasterAgreements;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.CapacityTimeline;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.Operators;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Words and stores offers of an enterprise, in the caller's transaction. */
@Component
final class OfferAgreements {

    private final ContractingMapper mapper;
    private final MasterAgreements agreements;
    private final Enterprises enterprises;
    private final Operators operators;
    private final Workers workers;
    private final PersonalData personal;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    OfferAgreements(
            ContractingMapper mapper,
            MasterAgreements agreements,
            Enterprises enterprises,
            Operators operators,
            Workers workers,
            PersonalData personal,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.enterprises = enterprises;
        this.operators = operators;
        this.workers = workers;
        this.personal = personal;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** One worker as the offer needs it. */
    private record Candidate(long workerId, CapacityPeriod capacity, Engagement engagement, PartyIdentity identity) {}

    int offer(long enterpriseId, Collection<Long> workerIds, LocalDate day) {
        Actor actor = access.require(Permission.ORDER_TASKS);
        access.requireEnterprise(enterpriseId);
        if (workerIds.isEmpty()) {
            return 0;
        }
        List<Candidate> candidates = candidates(enterpriseId, workerIds, day);
        candidates.forEach(candidate -> store(enterpriseId, candidate, day, actor));
        return candidates.size();
    }

    private List<Candidate> candidates(long enterpriseId, Collection<Long> workerIds, LocalDate day) {
        Set<Long> wanted = new HashSet<>(workerIds);
        mapper.covered(enterpriseId, workerIds, day).forEach(wanted::remove);
        Map<Long, CapacityTimeline> capacities = workers.capacities(wanted);
        Map<Long, PartyIdentity> identities = workers.identities(wanted);
        Engagements engagements = agreements.engagements(enterpriseId);
        List<Candidate> candidates = new ArrayList<>();
        for (Long id : wanted) {
            Optional<CapacityPeriod> capacity =
                    capacities.getOrDefault(id, CapacityTimeline.UNKNOWN).on(day);
            capacity.map(each -> new Candidate(id, each, engagements.of(each.capacity(), day), identities.get(id)))
                    .filter(each -> each.engagement().isAdmitted() && each.identity() != null)
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private void store(long enterpriseId, Candidate candidate, LocalDate day, Actor actor) {
        long id = ids.next();
        String number = "CL" + day.getYear() + "-" + Long.toString(id, 36).toUpperCase(Locale.ROOT);
        LocalDate to = day.plusYears(1).minusDays(1);
        ContractingMapper.Template template = mapper.template(
                        candidate.engagement().agreement().model(),
                        candidate.capacity().capacity(),
                        ChinaTime.today(clock))
                .orElseThrow(() -> new IllegalStateException(
                        "No wording for " + candidate.capacity().capacity()));
        Wording wording = Wording.of(template, values(enterpriseId, candidate, number, day, to));
        mapper.insert(new ContractingMapper.Offering(
                enterpriseId,
                id,
                number,
                candidate.workerId(),
                candidate.capacity().capacity(),
                candidate.engagement().agreement().model(),
                candidate.engagement().agreement().id(),
                template.version(),
                day,
                to,
                personal.encrypt(candidate.workerId(), Json.text(wording).getBytes(UTF_8)),
                wording.digest(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId()));
        audit.did("AGREEMENT_OFFERED", "AGREEMENT", Long.toString(id));
    }

    private Map<String, String> values(
            long enterpriseId, Candidate candidate, String number, LocalDate from, LocalDate to) {
        Enterprise enterprise = enterprises.find(enterpriseId).orElseThrow();
        Operator operator = operators.on(from);
        Map<String, String> values = new HashMap<>();
        values.put("number", number);
        values.put("enterprise", enterprise.name());
        values.put("enterpriseCode", enterprise.creditCode().value());
        values.put("platform", operator.name());
        values.put("platformCode", operator.creditCode().value());
        values.put("from", Wording.day(from));
        values.put("to", Wording.day(to));
        values.put("work", "任务单所列的服务");
        Optional<PartyIdentity.Business> business =
                candidate.identity().business(candidate.capacity().soleProprietorId());
        values.put(
                "worker",
                business.map(each -> each.tradeName().reveal())
                        .orElse(candidate.identity().name().reveal()));
        values.put(
                "workerCode",
                business.map(each -> each.creditCode().reveal().value())
                        .orElse(candidate.identity().idNumber().reveal().value()));
        return values;
    }
}
