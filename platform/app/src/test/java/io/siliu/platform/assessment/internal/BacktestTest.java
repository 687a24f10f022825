package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.Ask;
import io.siliu.platform.assessment.Backtests.State;
import io.siliu.platform.assessment.Backtests.View;
import io.siliu.platform.assessment.HitView;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.RuleSets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft is tried on the facts of last month before anybody approves it. */
@SiliuTest
@Import(ScreenedFacts.class)
class BacktestTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Instant FOUND = Instant.parse("2026-10-02T00:00:00Z");
    private static final Actor DESK =
            new Actor(7_101, "desk", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Backtests backtests;
    private final BacktestStage stage;
    private final RuleSetDrafts drafts;
    private final ScreenedFacts screened;
    private final PersonalData keys;
    private final Access access;
    private final JdbcClient database;
    private final long enterprise;

    BacktestTest(
            Backtests backtests,
            BacktestStage stage,
            RuleSetDrafts drafts,
            ScreenedFacts screened,
            PersonalData keys,
            Access access,
            IdGenerator ids,
            JdbcClient database) {
        this.backtests = backtests;
        this.stage = stage;
        this.drafts = drafts;
        this.screened = screened;
        this.keys = keys;
        this.access = access;
        this.database = database;
        this.enterprise = ids.next();
    }

    @Test
    void itSaysWhichRecordsWouldChangeAndHowRightTheAlertsAre() {
        put(4, 1, "2026-09-03");
        put(4, 2, "2026-09-03");
        put(3, 3, "2026-09-04");
        put(0, 4, "2026-09-05");
        put(4, 5, "2026-10-01");

        View view = run(ask(shorterRings(), "FF-202609-0000001,fund return\nFF-202609-0000003,fund return\n"));

        assertThat(view.state()).isEqualTo(State.DONE);
        assertThat(view.total()).isEqualTo(4);
        BacktestResult result = view.result();
        assertThat(result.records()).isEqualTo(new Counts(2, 2, 0));
        assertThat(result.base()).isEqualTo(new Counts(2, 1, 0));
        assertThat(result.tried()).isEqualTo(new Counts(1, 0, 0));
        assertThat(result.tried().precision())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
        assertThat(result.tried().recall(result.records()))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.5"));
        assertThat(result.of("F04").base()).isEqualTo(new Counts(2, 1, 0));
        assertThat(result.of("F04").tried()).isEqualTo(new Counts(1, 0, 0));
        assertThat(result.schemes().get("fund return").found()).isEqualTo(1);
        assertThat(result.days().get(LocalDate.of(2026, 9, 3))).isEqualTo(new BacktestResult.Day(0, 2));
        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.examples())
                .extracting(BacktestResult.Example::record)
                .containsExactly("FF-202609-0000001", "FF-202609-0000002");
        assertThat(result.examples().get(0).lost()).containsExactly("F04");
    }

    @Test
    void allThatWouldChangeCanBeGoneThrough() {
        for (int position = 1; position <= 30; position++) {
            put(position == 7 ? 3 : 4, position, "2026-09-11");
        }

        View view = run(ask(shorterRings(), null));

        assertThat(view.result().changed()).isEqualTo(29);
        String file = new String(as(() -> backtests.changes(view.id())), UTF_8);
        assertThat(file.lines())
                .hasSize(30)
                .contains("FF-202609-0000030,2026-09-11,UNKNOWN,F04,,")
                .noneMatch(line -> line.startsWith("FF-202609-0000007"));
    }

    /** Values of persons are not written down with a run; whoever opens the report looks at the records. */
    @Test
    void anExampleTellsTheValuesThatWereSeen() {
        put(4, 31, "2026-09-12");

        View view = run(ask(shorterRings(), null));

        Map<String, List<Backtests.Seen>> seen = as(() -> backtests.seen(view.id(), Locale.ENGLISH));
        assertThat(seen).containsOnlyKeys(ScreenedFacts.number(31));
        assertThat(seen.get(ScreenedFacts.number(31)))
                .filteredOn(one -> one.hit().indicator().equals("F04"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.tried()).as("the other one alone").isFalse();
                    assertThat(one.hit().observed())
                            .extracting(HitView.Observed::value)
                            .contains("4");
                });
        assertThat(database.sql("SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'RECORD' AND subject_id = ?")
                        .param(ScreenedFacts.number(31))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** What was published stands for itself: no draft need say it again, and neither need be in force. */
    @Test
    void twoPublishedVersionsAreTriedAgainstEachOther() {
        put(4, 32, "2026-09-13");
        put(3, 33, "2026-09-13");
        String shipped = RuleSets.current().reference().version();
        String other = RetiredVersion.of(database, shorterRings());

        View forth = run(
                new Ask(null, new Backtests.Published(shipped, other), FIRST, LAST, enterprise, null, null, 1, null));
        View back = run(
                new Ask(null, new Backtests.Published(other, shipped), FIRST, LAST, enterprise, null, null, 1, null));

        assertThat(forth.baseVersion()).isEqualTo(shipped);
        assertThat(forth.triedVersion()).isEqualTo(other);
        assertThat(forth.result().examples())
                .singleElement()
                .satisfies(one -> assertThat(one.lost()).containsExactly("F04"));
        assertThat(back.result().examples())
                .singleElement()
                .satisfies(one -> assertThat(one.gained()).containsExactly("F04"));
    }

    @Test
    void aVersionIsNotTriedAgainstItselfNorOneThatNobodyPublished() {
        String shipped = RuleSets.current().reference().version();
        refused(
                AssessmentError.BACKTEST_WINDOW,
                "after",
                () -> backtests.start(new Ask(
                        null, new Backtests.Published(shipped, shipped), FIRST, LAST, null, null, null, 1, null)));
        assertThatThrownBy(() -> start(new Ask(
                        null, new Backtests.Published(shipped, "never"), FIRST, LAST, null, null, null, 1, null)))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(AccessError.NOT_FOUND));
    }

    @Test
    void withoutATruthItGoesByWhatPeopleFoundOut() {
        long confirmed = put(4, 1, "2026-09-03");
        long cleared = put(4, 2, "2026-09-03");
        put(4, 3, "2026-09-03");
        found(confirmed, "F04", "CONFIRMED", 1);
        found(cleared, "F04", "CLEARED", 2);

        BacktestResult result = run(ask(shorterRings(), null)).result();

        assertThat(result.records()).isEqualTo(new Counts(1, 1, 1));
        assertThat(result.base()).isEqualTo(new Counts(1, 1, 1));
        assertThat(result.of("F04").base()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void whatWasFoundOutAboutOneAlertSaysNothingOfAnother() {
        long looked = put(4, 1, "2026-09-03");
        found(looked, "B01", "CONFIRMED", 1);

        BacktestResult result = run(ask(shorterRings(), null)).result();

        assertThat(result.records()).isEqualTo(new Counts(1, 0, 0));
        assertThat(result.of("F04").base()).isEqualTo(new Counts(0, 0, 1));
        assertThat(result.recallOf("F04")).isEmpty();
        assertThat(result.recallOf("B01"))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0"));
    }

    @Test
    void askingTwiceStartsOneAndAfterItsEndAnother() {
        long draft = shorterRings();
        long first = start(ask(draft, null));

        assertThat(start(ask(draft, null))).isEqualTo(first);
        work();
        assertThat(start(ask(draft, null))).isNotEqualTo(first);
        work();
    }

    @Test
    void afterARestartItGoesOnWhereItWasAndCountsNothingTwice() {
        for (int position = 1; position <= 203; position++) {
            put(position % 2 == 0 ? 4 : 0, position, "2026-09-10");
        }
        long id = start(ask(shorterRings(), null));
        stage.pass();
        stage.pass();
        View half = view(id);
        assertThat(half.state()).isEqualTo(State.RUNNING);
        assertThat(half.done()).isEqualTo(200);
        assertThat(half.percent()).isEqualTo(98);

        put(4, 204, "2026-09-10");
        work();

        View whole = view(id);
        assertThat(whole.state()).isEqualTo(State.DONE);
        assertThat(whole.done()).isEqualTo(203);
        assertThat(whole.result().records().all()).isEqualTo(203);
        assertThat(whole.result().base().all()).isEqualTo(101);
        assertThat(whole.result().examples()).hasSize(20);
    }

    @Test
    void aWindowOfFiveYearsIsTried() {
        put(4, 1, "2026-09-10");

        View view = run(
                new Ask(shorterRings(), null, LAST.minusYears(5).plusDays(1), LAST, enterprise, null, null, 1, null));

        assertThat(view.state()).isEqualTo(State.DONE);
        assertThat(view.total()).isEqualTo(1);
    }

    /** As runs were asked for before windows had an end: not one statement for each of three million days. */
    @Test
    @Timeout(60)
    void daysOfWhichNothingIsStoredAreNotCounted() {
        put(4, 1, "2026-09-10");
        long id = start(ask(shorterRings(), null));
        database.sql("UPDATE backtest SET window_from = '1000-01-01', window_to = '9999-12-31' WHERE id = ?")
                .param(id)
                .update();

        work();

        assertThat(view(id).state()).isEqualTo(State.DONE);
        assertThat(view(id).total()).isEqualTo(1);
    }

    @Test
    void aCancelledRunStaysCancelled() {
        put(4, 1, "2026-09-10");
        long id = start(ask(shorterRings(), null));
        stage.pass();

        as(() -> backtests.cancel(id));
        work();

        assertThat(view(id).state()).isEqualTo(State.CANCELLED);
        assertThat(view(id).done()).isZero();
    }

    @Test
    void theNewestScreeningOfARecordIsTriedAndWhatWasErasedIsCounted() {
        long twice = put(4, 1, "2026-09-10");
        screened.putAgain(enterprise, twice, screened.ring(0, "FF-202609-0000001", "2026-09-10"));
        long erased = put(4, 2, "2026-09-10");
        keys.destroyKey(DataSubject.RECORD, erased);

        View view = run(ask(shorterRings(), null));

        assertThat(view.erased()).isEqualTo(1);
        assertThat(view.result().records().all()).isEqualTo(1);
        assertThat(view.result().base().all()).isZero();
    }

    @Test
    void whatCannotBeTriedIsRefusedWithTheFieldAndTheRemedy() {
        refused(
                AssessmentError.BACKTEST_WINDOW,
                "to",
                () -> backtests.start(new Ask(null, null, LAST, FIRST, null, null, null, 1, null)));
        refused(
                AssessmentError.BACKTEST_WINDOW,
                "to",
                () -> backtests.start(new Ask(null, null, FIRST, FIRST.plusYears(5), null, null, null, 1, null)));
        refused(
                AssessmentError.BACKTEST_WINDOW,
                "from",
                () -> backtests.start(new Ask(null, null, LocalDate.MIN, LocalDate.MAX, null, null, null, 1, null)));
        refused(
                AssessmentError.BACKTEST_WINDOW,
                "to",
                () -> backtests.start(
                        new Ask(null, null, LocalDate.of(9999, 12, 1), LocalDate.MAX, null, null, null, 1, null)));
        refused(
                AssessmentError.BACKTEST_WINDOW,
                "officers",
                () -> backtests.start(new Ask(null, null, FIRST, LAST, null, null, null, 0, null)));
        refused(
                AssessmentError.BACKTEST_TRUTH,
                "truth",
                () -> backtests.start(new Ask(
                        null, null, FIRST, LAST, null, null, null, 1, "FF-202609-0000001,ring\nwhat is this?\n")));
    }

    private long put(int ring, int position, String day) {
        return screened.put(enterprise, screened.ring(ring, ScreenedFacts.number(position), day));
    }

    private Ask ask(long draft, String truth) {
        return new Ask(draft, null, FIRST, LAST, enterprise, null, null, 1, truth);
    }

    /** A draft that looks at rings of up to 3 transfers instead of 4. */
    private long shorterRings() {
        String ring = new String(RuleSets.shippedFiles().get("F04.json"), UTF_8)
                .replaceFirst("\"value\": \"4\"", "\"value\": \"3\"");
        String version = "test-" + UUID.randomUUID().toString().substring(0, 8);
        return as(() -> drafts.begin(version, FIRST, Map.of("F04.json", ring)));
    }

    private void found(long record, String indicator, String outcome, int order) {
        database.sql("""
                        INSERT INTO alert (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id,
                            city, indicator, severity, severity_rank, six_true, raised_at, renewed_at, outcome,
                            retention_class)
                        VALUES (?, ?, ?, '', 1, '2026-09-03', 1, '990100', ?, 'HIGH', 3, 'FUNDS', ?, ?, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, record + order, record, indicator, FOUND, FOUND, outcome)
                .update();
    }

    private View run(Ask ask) {
        long id = start(ask);
        work();
        return view(id);
    }

    private long start(Ask ask) {
        return as(() -> backtests.start(ask));
    }

    private View view(long id) {
        return as(() -> backtests.view(id));
    }

    private void work() {
        while (stage.pass() > 0) {
            // Until there is nothing to do.
        }
    }

    private <T> T as(Supplier<T> work) {
        return access.actingAs(DESK, work);
    }

    private void refused(AssessmentError code, String field, Supplier<?> work) {
        assertThatThrownBy(() -> as(work)).isInstanceOfSatisfying(PlatformException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
        });
    }
}
