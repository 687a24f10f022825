package io.siliu.platform.party.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.Portions;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.CapacityTimeline;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Payee;
import io.siliu.platform.party.PayeeClaim;
import io.siliu.platform.party.SoleProprietor;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
final class StoredWorkers implements Workers {

    private final WorkerMapper workers;
    private final CapacityMapper capacities;
    private final Identities identities;
    private final LookupKeys keys;
    private final PersonalData personal;
    private final Access access;
    private final AuditTrail audit;

    StoredWorkers(
            WorkerMapper workers,
            CapacityMapper capacities,
            Identities identities,
            LookupKeys keys,
            PersonalData personal,
            Access access,
            AuditTrail audit) {
        this.workers = workers;
        this.capacities = capacities;
        this.identities = identities;
        this.keys = keys;
        this.personal = personal;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public Optional<Worker> find(long workerId) {
        return Optional.ofNullable(findAll(List.of(workerId)).get(workerId));
    }

    @Override
    public Map<Long, Worker> findAll(Collection<Long> workerIds) {
        return Portions.asked(workerIds, workers::findAll).stream().collect(toMap(WorkerRow::id, WorkerRow::toWorker));
    }

    @Override
    public Map<UnifiedSocialCreditCode, OwnedBusiness> ownersOf(Collection<UnifiedSocialCreditCode> creditCodes) {
        Map<String, UnifiedSocialCreditCode> codes = new LinkedHashMap<>();
        creditCodes.forEach(code -> codes.put(
                HexFormat.of()
                        .formatHex(
                                LookupKind.CREDIT_CODE.key(keys, code.value()).bytes()),
                code));
        return Portions.asked(codes.keySet(), capacities::ownersOf).stream()
                .collect(toMap(row -> codes.get(row.code()), row -> new OwnedBusiness(row.id(), row.workerId())));
    }

    @Override
    public Map<Long, String> personCodes(Collection<Long> workerIds) {
        return Portions.asked(workerIds, workers::personCodes).stream()
                .collect(toMap(WorkerMapper.PersonCode::workerId, WorkerMapper.PersonCode::code));
    }

    @Override
    public List<Long> withPersonCodes(Collection<String> codes) {
        return Portions.asked(codes, workers::withPersonCodes);
    }

    @Override
    public Optional<Worker> withIdNumber(ResidentIdNumber idNumber) {
        return Optional.ofNullable(withIdNumbers(List.of(idNumber)).get(idNumber));
    }

    @Override
    public Map<ResidentIdNumber, Worker> withIdNumbers(Collection<ResidentIdNumber> idNumbers) {
        Map<ResidentIdNumber, WorkerRow> rows = rowsOf(idNumbers);
        Map<ResidentIdNumber, Worker> found = new LinkedHashMap<>();
        rows.forEach((number, row) -> found.put(number, row.toWorker()));
        return found;
    }

    @Override
    public List<Payee> recognise(List<PayeeClaim> claims) {
        Map<ResidentIdNumber, WorkerRow> rows =
                rowsOf(claims.stream().map(each -> each.idNumber().reveal()).toList());
        Set<Long> left = personal.left(rows.values().stream().map(WorkerRow::id).toList());
        rows.values().removeIf(row -> left.contains(row.id()));
        List<Long> ids = rows.values().stream().map(WorkerRow::id).toList();
        Map<Long, Set<LookupKey>> cards = Portions.asked(ids, workers::cardsOf).stream()
                .filter(row -> !row.struckOff())
                .collect(groupingBy(CardRow::workerId, mapping(row -> new LookupKey(row.cardKey()), toSet())));
        Map<Long, Set<LookupKey>> trades = Portions.asked(ids, capacities::proprietorsOf).stream()
                .collect(groupingBy(
                        ProprietorRow::workerId, mapping(row -> new LookupKey(row.tradeNameKey()), toSet())));
        return claims.stream()
                .map(claim -> recognise(claim, rows.get(claim.idNumber().reveal()), cards, trades))
                .toList();
    }

    private Payee recognise(
            PayeeClaim claim, WorkerRow row, Map<Long, Set<LookupKey>> cards, Map<Long, Set<LookupKey>> trades) {
        if (row == null) {
            return Payee.UNKNOWN;
        }
        LookupKey name = LookupKind.NAME.key(keys, claim.name().reveal());
        LookupKey card = LookupKind.CARD.key(keys, claim.card().reveal().value());
        boolean nameFits = name.equals(new LookupKey(row.nameKey()))
                || trades.getOrDefault(row.id(), Set.of()).contains(name);
        boolean ownCard = cards.getOrDefault(row.id(), Set.of()).contains(card);
        return new Payee(Optional.of(row.toWorker()), nameFits, ownCard);
    }

    private Map<ResidentIdNumber, WorkerRow> rowsOf(Collection<ResidentIdNumber> idNumbers) {
        Map<LookupKey, ResidentIdNumber> numbers = new LinkedHashMap<>();
        idNumbers.forEach(number -> numbers.put(LookupKind.ID_NUMBER.key(keys, number.value()), number));
        return Portions.asked(numbers.keySet(), workers::withIdNumberKeys).stream()
                .collect(toMap(row -> numbers.get(new LookupKey(row.idNumberKey())), Function.identity()));
    }

    @Override
    public Map<Long, SoleProprietor> soleProprietors(Collection<Long> soleProprietorIds) {
        return Portions.asked(soleProprietorIds, capacities::proprietors).stream()
                .collect(toMap(ProprietorRow::id, ProprietorRow::toSoleProprietor));
    }

    @Override
    public Map<Long, CapacityTimeline> capacities(Collection<Long> workerIds) {
        Map<Long, List<CapacityPeriod>> periods = Portions.asked(workerIds, capacities::ofWorkers).stream()
                .collect(groupingBy(CapacityRow::workerId, mapping(CapacityRow::toPeriod, toList())));
        Map<Long, CapacityTimeline> timelines = new LinkedHashMap<>();
        workerIds.forEach(id -> timelines.put(
                id, periods.containsKey(id) ? new CapacityTimeline(periods.get(id)) : CapacityTimeline.UNKNOWN));
        return timelines;
    }

    @Override
    public Optional<CapacityPeriod> capacityOn(long workerId, LocalDate day) {
        return capacities(List.of(workerId)).get(workerId).on(day);
    }

    @Override
    public Map<Long, PartyIdentity> identities(Collection<Long> workerIds) {
        return identities.of(workerIds);
    }

    @Override
    public PartyIdentity reveal(long workerId, String purpose) {
        access.require(Permission.READ_PERSONAL_DATA);
        audit.looked("WORKER", Long.toString(workerId), purpose);
        PartyIdentity identity = identities.of(List.of(workerId)).get(workerId);
        if (identity == null) {
            throw new PlatformException(PartyError.WORKER_UNKNOWN, "There is no worker with this id.");
        }
        return identity;
    }
}
