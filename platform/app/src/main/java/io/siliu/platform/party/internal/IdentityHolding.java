package io.siliu.platform.party.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Who a worker is, what shows that they wanted to register, and to what they agreed. */
@Component
final class IdentityHolding implements PersonHolding {

    private final LeavingMapper rows;
    private final Clock clock;

    IdentityHolding(LeavingMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "IDENTITY";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.IDENTITY;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return Kept.sinceLeaving(rows.kept(leaver.personId()), leaver);
    }

    /** The rows of the worker and the business stay without anything in them: lines and records point to them. */
    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        if (leaver.leftOn().isAfter(upTo)) {
            return;
        }
        long id = leaver.personId();
        rows.forgetAlarms(id);
        rows.forgetWill(id);
        rows.forgetApplications(id);
        rows.forgetSignUps(id);
        rows.forgetCommitments(id);
        rows.forgetConsents(id);
        rows.forgetCards(id);
        rows.forgetCardChanges(id);
        rows.emptyEvidence(id);
        rows.emptyRestorations(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.emptyBusinesses(id);
        rows.emptyWorker(id);
    }

    /** Who left works here no longer; what was signed or delivered up to that day keeps its capacity. */
    @Override
    public void left(Leaver leaver) {
        rows.dropCapacitiesAfter(leaver.personId(), leaver.leftOn());
        rows.endCapacities(leaver.personId(), leaver.leftOn());
    }

    /** An application that the authority has not decided on. */
    @Override
    public int underWay(long personId) {
        return rows.openApplications(personId);
    }
}
