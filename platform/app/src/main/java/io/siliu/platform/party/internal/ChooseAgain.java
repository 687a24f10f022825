package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.OWN_DATA;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A natural person who wants a licence after all, or one whose application was rejected, goes back to the choice; so does
 * a sole proprietor from the day after the licence ended. Whoever has a licence or an application under way does not: a
 * business ends at the registration authority.
 */
@Component
public final class ChooseAgain {

    private final SignUpMapper signUps;
    private final SignUpVault vault;
    private final ApplicationMapper applications;
    private final CapacityMapper capacities;
    private final Workers workers;
    private final Identities identities;
    private final Access access;
    private final PhonePeople people;
    private final Clock clock;

    ChooseAgain(
            SignUpMapper signUps,
            SignUpVault vault,
            ApplicationMapper applications,
            CapacityMapper capacities,
            Workers workers,
            Identities identities,
            Access access,
            PhonePeople people,
            Clock clock) {
        this.signUps = signUps;
        this.vault = vault;
        this.applications = applications;
        this.capacities = capacities;
        this.workers = workers;
        this.identities = identities;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the present worker may. */
    public boolean possible() {
        access.require(OWN_DATA);
        long worker = people.current().personId();
        Optional<LegalCapacity> capacity =
                workers.capacityOn(worker, ChinaTime.today(clock)).map(CapacityPeriod::capacity);
        Optional<ApplicationState> application = applications.latestOf(worker).map(ApplicationMapper.Row::state);
        if (capacity.isEmpty()) {
            return ended(worker) && application.map(ApplicationState::isFinal).orElse(true);
        }
        return capacity.equals(Optional.of(LegalCapacity.NATURAL_PERSON))
                && application
                        .filter(state -> state != ApplicationState.REJECTED && !isOver(worker, state))
                        .isEmpty();
    }

    /** A licence that was had and has ended is no application under way. */
    private boolean isOver(long worker, ApplicationState state) {
        return state == ApplicationState.LICENSED && ended(worker);
    }

    private boolean ended(long worker) {
        LocalDate today = ChinaTime.today(clock);
        return capacities.ofWorkers(List.of(worker)).stream()
                .map(CapacityRow::toPeriod)
                .filter(each -> each.capacity() == LegalCapacity.SOLE_PROPRIETOR)
                .anyMatch(
                        each -> each.period().to() != null && each.period().to().isBefore(today));
    }

    /** Opens the choice anew; without the right to, nothing happens. */
    public void reopen(SignUp signUp) {
        if (!possible() || signUp.step() != SignUpStep.DONE) {
            return;
        }
        PartyIdentity known = identities.of(List.of(signUp.workerId())).get(signUp.workerId());
        IdentityDraft draft = new IdentityDraft(
                known.name().reveal(), known.idNumber().reveal().value(), ValidUntil.UNKNOWN, "RECORD");
        signUps.reopened(signUp, vault.seal(signUp.workerId(), draft), clock.instant());
    }
}
