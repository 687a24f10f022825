package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What came of an alert of a record: on a grave one two persons say the same, and of the hit as it stands. */
@SiliuTest
class OutcomeOfAlertsTest {

    private static final Instant DAY = Instant.parse("2026-10-02T00:00:00Z");
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int MANY = 300;

    /** What may be said of how grave a hit is, by its rank. */
    private enum Grave {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    private final AlertMapper alerts;
    private final KeptRowMapper rows;
    private final Dispositions dispositions;
    private final AlertStates states;
    private final IdGenerator ids;
    private final Access access;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final long enterprise;
    private final long record;

    OutcomeOfAlertsTest(
            AlertMapper alerts,
            KeptRowMapper rows,
            Dispositions dispositions,
            AlertStates states,
            IdGenerator ids,
            Access access,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.alerts = alerts;
        this.rows = rows;
        this.dispositions = dispositions;
        this.states = states;
        this.ids = ids;
        this.access = access;
        this.database = database;
        this.transaction = transaction;
        this.enterprise = ids.next();
        this.record = ids.next();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOW", "MEDIUM"})
    void ofOneThatIsNotGraveWhatOnePersonSaysStandsAndTheLastCounts(Grave grave) {
        hit(1, grave);
        assertOutcome(AlertOutcome.OPEN);
        say(FIRST, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.CONFIRMED);
        say(SECOND, Verdict.CLEARED);
        assertOutcome(AlertOutcome.CLEARED);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIGH", "CRITICAL"})
    void aGraveOneWaitsForASecondPersonWhoSaysTheSame(Grave grave) {
        hit(1, grave);
        say(FIRST, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.WAITING);
        say(FIRST, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.WAITING);
        say(SECOND, Verdict.CLEARED);
        assertOutcome(AlertOutcome.WAITING);
        say(SECOND, Verdict.CONFIRMED);
        assertOutcome(AlertOutcome.CONFIRMED);
    }

    @Test
    void whatSomebodySaidDifferentlySinceDoesNotCount() {
        hit(1, Grave.HIGH);
        say(FIRST, Verdict.CONFIRMED);
        say(FIRST, Verdict.CLEARED);
        say(SECOND, Verdict.CONFIRMED);

        assertOutcome(AlertOutcome.WAITING);
    }

    @Test
    void whatALaterRevisionHitsAgainIsOpenAgainAndWhatWasSaidCountsNoLonger() {
        hit(1, Grave.HIGH);
        say(FIRST, Verdict.CLEARED);
        hit(2, Grave.HIGH);
        assertOutcome(AlertOutcome.OPEN);

        say(SECOND, Verdict.CLEARED);
        assertOutcome(AlertOutcome.WAITING);
        say(FIRST, Verdict.CLEARED);
        assertOutcome(AlertOutcome.CLEARED);
    }

    @Test
    void aGraverHitOfTheSameRevisionIsOpenAgain() {
        hit(1, Grave.MEDIUM);
        say(FIRST, Verdict.CLEARED);
        hit(1, Grave.HIGH);

        assertOutcome(AlertOutcome.OPEN);
    }

    @Test
    void theSameRevisionOrAnEarlierOneScreenedAgainLeavesTheVerdict() {
        hit(2, Grave.MEDIUM);
        say(FIRST, Verdict.CLEARED);
        hit(2, Grave.MEDIUM);
        hit(1, Grave.CRITICAL);

        assertOutcome(AlertOutcome.CLEARED);
    }

    @Test
    void whoeverDecidesSeesWhatWasSaidAndWhetherItCounts() {
        hit(1, Grave.HIGH);
        say(FIRST, Verdict.CLEARED);
        hit(2, Grave.HIGH);
        say(SECOND, Verdict.CONFIRMED);

        AlertState state =
                as(SECOND, Role.RISK_DESK, () -> states.ofRecord(record)).get("B03");
        assertThat(state.said())
                .extracting(AlertState.Said::verdict, AlertState.Said::reason, AlertState.Said::counts)
                .containsExactly(tuple("CONFIRMED", "looked by 2", true), tuple("CLEARED", "looked by 1", false));
        assertThat(as(FIRST, Role.ENTERPRISE, () -> states.ofRecord(record)).get("B03"))
                .isEqualTo(new AlertState(AlertOutcome.WAITING, List.of()));
    }

    @Test
    void theListOfAnOutcomeLooksAtNoAlertsOfOthers() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            hit(1, Grave.LOW);
            say(FIRST, Verdict.CLEARED);
            IntStream.range(0, MANY).forEach(each -> hit(ids.next(), 1, Grave.LOW));
            list(null, AlertOutcome.CLEARED);
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();
            assertThat(list(null, AlertOutcome.CLEARED))
                    .extracting(AlertMapper.ListedAlert::recordId)
                    .contains(record);

            assertThat(rowsRead() - start - idle).isLessThan(MANY);
        });
    }

    private void assertOutcome(AlertOutcome expected) {
        assertThat(list(enterprise, null))
                .extracting(AlertMapper.ListedAlert::outcome)
                .containsExactly(expected);
        assertThat(Stream.of(AlertOutcome.values())
                        .filter(outcome -> !list(enterprise, outcome).isEmpty()))
                .as("the outcomes under which it is listed")
                .containsExactly(expected);
    }

    private List<AlertMapper.ListedAlert> list(Long ofEnterprise, AlertOutcome outcome) {
        return alerts.list(new AlertFilter(ofEnterprise, null, null, null, outcome, null, 10), null, 10);
    }

    private void hit(int revision, Grave grave) {
        hit(record, revision, grave);
    }

    private void hit(long recordId, int revision, Grave grave) {
        rows.alert(new AlertMapper.RaisedAlert(
                enterprise,
                ids.next(),
                recordId,
                "FF-O-" + recordId,
                revision,
                LocalDate.of(2026, 10, 1),
                ids.next(),
                "990378",
                "B03",
                grave.name(),
                grave.ordinal() + 1,
                "BUSINESS",
                DAY));
    }

    private void say(int person, Verdict verdict) {
        as(person, Role.RISK_DESK, () -> {
            dispositions.decide("FF-O-" + record, "B03", verdict, "looked by " + person);
            return null;
        });
    }

    private <T> T as(int person, Role role, Supplier<T> act) {
        return access.actingAs(new Actor(person, "test", role, null, null, role.permissions()), act::get);
    }

    /** Rows that this connection has read in scans so far. */
    private long rowsRead() {
        return database
                .sql("SHOW SESSION STATUS WHERE Variable_name IN"
                        + " ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
