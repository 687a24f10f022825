package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.OWN_DATA;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.OwnPay;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a worker sees of the own standing, and nobody else's. */
@Component
public final class OwnStanding {

    private static final int PAY_LINES = 10;

    private final Workers workers;
    private final WorkerMapper rows;
    private final Identities identities;
    private final ApplicationMapper applications;
    private final OwnWillMapper wills;
    private final SignUpMapper signUps;
    private final LedgerStatus ledger;
    private final OwnPay pay;
    private final SignUpVault vault;
    private final Access access;
    private final PhonePeople people;
    private final Clock clock;

    OwnStanding(
            Workers workers,
            WorkerMapper rows,
            Identities identities,
            ApplicationMapper applications,
            OwnWillMapper wills,
            SignUpMapper signUps,
            LedgerStatus ledger,
            OwnPay pay,
            SignUpVault vault,
            Access access,
            PhonePeople people,
            Clock clock) {
        this.workers = workers;
        this.rows = rows;
        this.identities = identities;
        this.applications = applications;
        this.wills = wills;
        this.signUps = signUps;
        this.ledger = ledger;
        this.pay = pay;
        this.vault = vault;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A worker's standing.
     *
     * @param name in full: it is the worker's own
     * @param card masked
     * @param number of the registration, for asking about it
     * @param capacity today's, or null where none is on record
     * @param business masked code of the licence in force, or null
     * @param application the latest application for a licence, or null
     * @param will how far the evidence of own will has come on the ledger, or null for whoever registered elsewhere
     */
    public record Standing(
            Worker worker,
            Secret<String> name,
            String card,
            String number,
            CapacityPeriod capacity,
            String business,
            OwnApplication application,
            EntryState will,
            SignUp signUp) {}

    /** @return nothing while the sign-up is not at its end */
    public Optional<Standing> own() {
        access.require(OWN_DATA);
        PhonePeople.Person person = people.current();
        return workers.find(person.personId()).map(worker -> standing(person, worker));
    }

    private Standing standing(PhonePeople.Person person, Worker worker) {
        long id = worker.workerId();
        SignUp signUp = signUps.ofAccount(person.accountId()).orElse(null);
        CapacityPeriod capacity = workers.capacityOn(id, ChinaTime.today(clock)).orElse(null);
        return new Standing(
                worker,
                name(worker),
                rows.maskedCardsOf(id).stream().reduce((first, last) -> last).orElse(""),
                "CY-" + Long.toUnsignedString(id, 36).toUpperCase(),
                capacity,
                business(capacity),
                application(id).orElse(null),
                signUp == null ? null : will(signUp.id()),
                signUp);
    }

    private Secret<String> name(Worker worker) {
        PartyIdentity identity = identities.of(List.of(worker.workerId())).get(worker.workerId());
        return identity == null ? Secret.of(worker.maskedName()) : identity.name();
    }

    private String business(CapacityPeriod capacity) {
        if (capacity == null || capacity.soleProprietorId() == null) {
            return null;
        }
        long business = capacity.soleProprietorId();
        return workers.soleProprietors(List.of(business)).get(business).maskedCreditCode();
    }

    private EntryState will(long signUpId) {
        return wills.ofSignUp(signUpId)
                .flatMap(id -> ledger.of(EntryKind.OWN_WILL, WillEvidence.number(id), 1))
                .orElse(null);
    }

    private Optional<OwnApplication> application(long workerId) {
        return applications
                .latestOf(workerId)
                .map(row -> new OwnApplication(
                        row.state(),
                        row.authorityNumber(),
                        row.rejection(),
                        row.appliedAt(),
                        row.receivedAt(),
                        row.decidedAt()));
    }

    /** The own licence in full; it is the worker's own paper. */
    public Optional<Licence> licence() {
        access.require(OWN_DATA);
        return applications
                .latestOf(people.current().personId())
                .filter(row -> row.licence() != null)
                .map(row -> vault.open(row.workerId(), row.licence(), Licence.class));
    }

    /** The latest month in which something was settled. */
    public Optional<OwnPay.Month> month() {
        access.require(OWN_DATA);
        return pay.month(people.current().personId(), null);
    }

    /** Lines of the present worker whose money waits, of whatever month. */
    public List<OwnPay.Line> stopped() {
        access.require(OWN_DATA);
        return pay.stopped(people.current().personId(), PAY_LINES);
    }

    /** The latest settlement lines of the present worker. */
    public List<OwnPay.Line> pay() {
        access.require(OWN_DATA);
        return pay.latest(people.current().personId(), PAY_LINES);
    }
}
