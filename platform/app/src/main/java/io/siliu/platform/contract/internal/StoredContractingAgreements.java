package io.siliu.platform.contract.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.contract.ContractError;
import io.siliu.platform.contract.ContractSigned;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredContractingAgreements implements ContractingAgreements {

    private final OfferAgreements offers;
    private final ContractingMapper mapper;
    private final Enterprises enterprises;
    private final PersonalData personal;
    private final PhonePeople people;
    private final SigningEvidence evidence;
    private final SignedAgreements signed;
    private final ObjectProvider<ContractSigned> listeners;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredContractingAgreements(
            OfferAgreements offers,
            ContractingMapper mapper,
            Enterprises enterprises,
            PersonalData personal,
            PhonePeople people,
            SigningEvidence evidence,
            SignedAgreements signed,
            ObjectProvider<ContractSigned> listeners,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.offers = offers;
        this.mapper = mapper;
        this.enterprises = enterprises;
        this.personal = personal;
        this.people = people;
        this.evidence = evidence;
        this.signed = signed;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int offer(long enterpriseId, Collection<Long> workerIds, LocalDate day) {
        return offers.offer(enterpriseId, workerIds, day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> of(long enterpriseId, int limit) {
        access.require(Permission.ORDER_TASKS);
        access.requireEnterprise(enterpriseId);
        return mapper.of(enterpriseId, limit).stream().map(this::offered).toList();
    }

    @Override
    public Map<Long, List<Signed>> signed(Collection<Long> workerIds) {
        return signed.of(workerIds);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> own() {
        return mapper.ofWorker(worker()).stream().map(this::offered).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Text read(long id) {
        return text(ownRow(id));
    }

    private Text text(ContractingRow row) {
        Wording wording = wording(row);
        List<String> paragraphs = row.decidedAt() == null || row.stage() == Stage.DECLINED
                ? wording.shown()
                : wording.signedOn(ChinaTime.dateOf(row.decidedAt())).paragraphs();
        return new Text(offered(row), wording.title(), paragraphs, hex(wording));
    }

    @Override
    @Transactional
    public Text show(long id) {
        ContractingRow row = ownRow(id);
        mapper.shown(row.id(), now());
        return text(row);
    }

    @Override
    @Transactional
    public void sign(long id, String shown, byte[] device) {
        ContractingRow row = ownRow(id);
        if (!hex(wording(row)).equals(shown)) {
            throw new PlatformException(
                    ContractError.AGREEMENT_TEXT_CHANGED,
                    "The text is not the one that was shown. Read it again, then decide.");
        }
        evidence.keep(row, shown, decide(row, Stage.SIGNED, "AGREEMENT_SIGNED", device), device);
        listeners.orderedStream().forEach(each -> each.signed(row.enterpriseId(), row.workerId()));
    }

    @Override
    @Transactional
    public void decline(long id) {
        decide(ownRow(id), Stage.DECLINED, "AGREEMENT_DECLINED", null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> paper(long id) {
        ContractingRow row = ownRow(id);
        return mapper.paper(id).map(closed -> personal.decrypt(row.workerId(), closed));
    }

    private Instant decide(ContractingRow row, Stage stage, String deed, byte[] device) {
        Actor actor = access.require(Permission.OWN_DATA);
        Instant now = now();
        if (mapper.decide(row.id(), stage.name(), now, actor.accountId(), device) != 1) {
            throw new PlatformException(
                    ContractError.AGREEMENT_DECIDED, "This agreement was signed or declined before.");
        }
        audit.did(deed, "AGREEMENT", Long.toString(row.id()));
        return now;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private ContractingRow ownRow(long id) {
        long worker = worker();
        return mapper.find(id).filter(row -> row.workerId() == worker).orElseThrow(() -> Access.notFound("agreement"));
    }

    private long worker() {
        access.require(Permission.OWN_DATA);
        return people.current().personId();
    }

    private Wording wording(ContractingRow row) {
        byte[] content = mapper.content(row.id()).orElseThrow();
        return Json.MAPPER.readValue(personal.decrypt(row.workerId(), content), Wording.class);
    }

    private static String hex(Wording wording) {
        return HexFormat.of().formatHex(wording.digest());
    }

    private Offered offered(ContractingRow row) {
        return row.toOffered(
                enterprises.find(row.enterpriseId()).map(Enterprise::name).orElse(""));
    }
}
