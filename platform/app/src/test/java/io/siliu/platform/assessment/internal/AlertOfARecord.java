package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.AlertState;
import io.siliu.platform.assessment.Dispositions;
import io.siliu.platform.assessment.Dispositions.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** A record of an enterprise of its own that hits one indicator, and people who say what they found. */
final class AlertOfARecord {

    /** When the last screening did not find it. */
    static final Instant LATER = Instant.parse("2026-10-03T00:00:00Z");

    private static final Instant DAY = Instant.parse("2026-10-02T00:00:00Z");
    private static final String INDICATOR = "B03";

    /** What may be said of how grave a hit is, by its rank. */
    enum Grave {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    private final AlertMapper alerts;
    private final KeptRowMapper rows;
    private final GoneAlerts gone;
    private final Dispositions dispositions;
    private final AlertStates states;
    private final Access access;
    private final IdGenerator ids;
    private final long enterprise;
    private final long record;

    AlertOfARecord(ApplicationContext context) {
        this.alerts = context.getBean(AlertMapper.class);
        this.rows = context.getBean(KeptRowMapper.class);
        this.gone = context.getBean(GoneAlerts.class);
        this.dispositions = context.getBean(Dispositions.class);
        this.states = context.getBean(AlertStates.class);
        this.access = context.getBean(Access.class);
        this.ids = context.getBean(IdGenerator.class);
        this.enterprise = ids.next();
        this.record = ids.next();
    }

    long record() {
        return record;
    }

    void hit(int revision, Grave grave) {
        hit(record, revision, grave, null);
    }

    /** Of a revision that a later one had overtaken before it was screened. */
    void hitOvertaken(int revision, Grave grave) {
        hit(record, revision, grave, DAY);
    }

    /** A revision was screened and hit these. */
    void screened(int revision, String... hits) {
        gone.mark(List.of(new GoneAlerts.Followed(record, revision, Set.of(hits), Set.of())), LATER);
    }

    /** A revision was screened, and what it was hit by before could not be answered. */
    void couldNotBeAsked(int revision) {
        gone.mark(List.of(new GoneAlerts.Followed(record, revision, Set.of(), Set.of(INDICATOR))), LATER);
    }

    /** The first revision of another record of the enterprise. */
    void hitAnother(Grave grave) {
        hit(ids.next(), 1, grave, null);
    }

    private void hit(long recordId, int revision, Grave grave, Instant goneAt) {
        rows.alert(new AlertMapper.RaisedAlert(
                enterprise,
                ids.next(),
                recordId,
                "FF-O-" + recordId,
                revision,
                LocalDate.of(2026, 10, 1),
                ids.next(),
                "990378",
                INDICATOR,
                grave.name(),
                grave.ordinal() + 1,
                "BUSINESS",
                DAY,
                goneAt));
    }

    /** Of the alert as it is now. */
    void say(int person, Verdict verdict) {
        say(person, verdict, seen(person));
    }

    /** @param opening that the person saw */
    void say(int person, Verdict verdict, int opening) {
        as(person, Role.RISK_DESK, () -> {
            dispositions.decide(
                    "FF-O-" + record, INDICATOR, new Dispositions.Found(opening, verdict, "looked by " + person));
            return null;
        });
    }

    /** The opening that a person sees who looks now. */
    int seen(int person) {
        return state(person, Role.RISK_DESK).opening();
    }

    AlertState state(int person, Role role) {
        return as(person, role, () -> states.ofRecord(record)).get(INDICATOR);
    }

    /** @param outcome null for all */
    List<AlertMapper.ListedAlert> listed(AlertOutcome outcome) {
        return alerts.list(new AlertFilter(enterprise, null, null, null, outcome, null, 10), null, 10);
    }

    /** By whether it stands. */
    List<AlertMapper.ListedAlert> listed(boolean standing) {
        return alerts.list(new AlertFilter(enterprise, null, null, null, null, standing, null, null, 10), null, 10);
    }

    long enterprise() {
        return enterprise;
    }

    private <T> T as(int person, Role role, Supplier<T> act) {
        return access.actingAs(new Actor(person, "test", role, null, null, role.permissions()), act::get);
    }
}
