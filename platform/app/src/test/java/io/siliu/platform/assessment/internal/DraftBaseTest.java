package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.AtOnce;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.DraftBases;
import io.siliu.platform.assessment.DraftBases.Base;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.RuleSetDrafts.Skipped;
import io.siliu.platform.assessment.RuleSetDrafts.State;
import io.siliu.platform.assessment.RuleSetDrafts.Step;
import io.siliu.platform.assessment.RuleSetVersions;
import io.siliu.platform.assessment.RuleSetVersions.Named;
import io.siliu.platform.assessment.RuleSetVersions.Version;
import io.siliu.rules.RuleSetDifference.Change;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft takes back nothing that was published since it was begun: it is brought onto that first, and everybody sees how. */
@SiliuTest
@Import(ScreenedFacts.class)
class DraftBaseTest {

    private static final long ENTERPRISE = 4_823;

    private final RuleSetDrafts drafts;
    private final DraftBases bases;
    private final Backtests backtests;
    private final BacktestStage stage;
    private final ScreenedFacts screened;
    private final PublishedRuleSet ruleSet;
    private final RuleSetMapper ruleSets;
    private final JdbcClient database;
    private final Clock clock;
    private final RuleSetDesk desk;
    private final LocalDate today;

    DraftBaseTest(
            RuleSetDrafts drafts,
            DraftBases bases,
            RuleSetVersions versions,
            Backtests backtests,
            BacktestStage stage,
            ScreenedFacts screened,
            PublishedRuleSet ruleSet,
            RuleSetMapper ruleSets,
            Access access,
            JdbcClient database,
            Clock clock) {
        this.drafts = drafts;
        this.bases = bases;
        this.backtests = backtests;
        this.stage = stage;
        this.screened = screened;
        this.ruleSet = ruleSet;
        this.ruleSets = ruleSets;
        this.database = database;
        this.clock = clock;
        this.desk = new RuleSetDesk(drafts, versions, access);
        this.today = ChinaTime.today(clock);
    }

    @AfterEach
    void beginAnew() {
        desk.retireAll();
    }

    @Test
    void ofTwoDraftsFromOneVersionTheSecondTakesBackNothingOfTheFirst() {
        long first = desk.checked(today, RuleSetDesk.orders("11.1"));
        long second = desk.checked(today, RuleSetDesk.shorterRings());
        Named begun = base(second).stands();
        assertThat(base(second).isUpToDate()).isTrue();

        Version published = desk.version(desk.approve(first).version());
        assertThat(base(second).isUpToDate()).isFalse();
        assertThat(base(second).replaces()).isEqualTo(new Named(published.version(), today));
        refused(AssessmentError.RULE_SET_BASE_OLD, () -> desk.approve(second));
        refused(AssessmentError.RULE_SET_BASE_OLD, () -> desk.author(() -> drafts.shadow(second)));
        refused(AssessmentError.RULE_SET_NOT_OWN_DRAFT, () -> desk.other(() -> bases.bringOver(second)));

        DraftView brought = bringOver(second);
        assertThat(brought.state()).as("to be checked again").isEqualTo(State.DRAFT);
        assertThat(brought.changes()).extracting(Change::place).containsOnly("catalogue", "F04");
        assertThat(base(second).isUpToDate()).isTrue();
        assertThat(base(second).begun()).isEqualTo(begun);
        assertThat(base(second).changedInBoth()).isEmpty();

        desk.author(() -> drafts.check(second));
        desk.approve(second);
        assertThat(ruleSet.files().texts())
                .containsAllEntriesOf(RuleSetDesk.orders("11.1"))
                .containsAllEntriesOf(RuleSetDesk.shorterRings());
        assertThat(trail("RULE_SET_DRAFT_BROUGHT_OVER", second)).isEqualTo(1);
    }

    @Test
    void ofTwoThatAreApprovedAtOnceOneIsRefused() throws InterruptedException, ExecutionException {
        long first = desk.checked(today, RuleSetDesk.orders("11.1"));
        long second = desk.checked(today, RuleSetDesk.shorterRings());
        Queue<ErrorCode> refusals = new ConcurrentLinkedQueue<>();

        AtOnce.run(() -> approve(first, refusals), () -> approve(second, refusals));

        assertThat(refusals).containsExactly(AssessmentError.RULE_SET_BASE_OLD);
    }

    private void approve(long draft, Queue<ErrorCode> refusals) {
        try {
            desk.approve(draft);
        } catch (PlatformException refused) {
            refusals.add(refused.code());
        }
    }

    @Test
    void whereBothChangedTheSameTheDraftCountsAndItIsTold() {
        long first = desk.checked(today, RuleSetDesk.orders("11.1"));
        long second = desk.checked(today, RuleSetDesk.orders("11.2"));
        desk.approve(first);
        Change both = new Change("B10", "parameters.orders.rows[*/*/2019-01-01].value", "11.1", "11.2");
        assertThat(base(second).changedInBoth()).as("what it will come to").containsExactly(both);

        bringOver(second);
        assertThat(base(second).changedInBoth()).containsExactly(both);
        assertThat(desk.author(() -> drafts.file(second, "B10.json")))
                .contains(RuleSetDesk.orders("11.2").get("B10.json"));

        desk.author(() -> drafts.change(second, RuleSetDesk.orders("11.1")));
        assertThat(base(second).changedInBoth()).isEmpty();
    }

    @Test
    void oneThatIsUpToDateStaysAsItIs() {
        long draft = desk.checked(today, RuleSetDesk.orders("11.1"));

        assertThat(bringOver(draft).state()).isEqualTo(State.CHECKED);
        assertThat(trail("RULE_SET_DRAFT_BROUGHT_OVER", draft)).isZero();
    }

    /** Of two versions prepared early, the one for the later day is written first and approved last. */
    @Test
    void whatComesIntoForceBeforeTheFirstDayOfADraftIsNotLostOnThatDay() {
        LocalDate law = today.plusDays(30);
        LocalDate sooner = today.plusDays(10);
        long ofTheLaw = desk.checked(law, RuleSetDesk.orders("11.1"));
        Version correction = desk.publish(sooner, RuleSetDesk.shorterRings());
        assertThat(base(ofTheLaw).replaces()).isEqualTo(new Named(correction.version(), sooner));
        refused(AssessmentError.RULE_SET_BASE_OLD, () -> desk.approve(ofTheLaw));

        bringOver(ofTheLaw);
        desk.author(() -> drafts.check(ofTheLaw));
        Version published = desk.version(desk.approve(ofTheLaw).version());

        assertThat(ruleSets.inForce(law)).contains(published.digest());
        assertThat(ruleSet.files(published.digest()).orElseThrow().texts())
                .containsAllEntriesOf(RuleSetDesk.orders("11.1"))
                .containsAllEntriesOf(RuleSetDesk.shorterRings());
    }

    @Test
    void whoeverBeginsADraftIsToldWhatWaits() {
        LocalDate law = today.plusDays(30);
        Version waiting = desk.publish(law, RuleSetDesk.orders("11.1"));
        Named named = new Named(waiting.version(), law);

        Base sooner = base(desk.begin(today, RuleSetDesk.shorterRings()));
        assertThat(sooner.waiting()).containsExactly(named);
        assertThat(sooner.stands()).isNotEqualTo(named);
        Base later = base(desk.begin(law.plusDays(1), RuleSetDesk.shorterRings()));
        assertThat(later.stands()).as("what holds on its first day").isEqualTo(named);
    }

    @Test
    void whatWasTriedAgainstAnotherVersionDoesNotCount() {
        long draft = desk.checked(today, RuleSetDesk.shorterRings());
        desk.author(() -> drafts.shadow(draft));
        triedEnough(draft);
        assertThat(view(draft).tried()).isTrue();

        Version other = desk.publish(today, RuleSetDesk.orders("11.1"));
        assertThat(view(draft).skipped()).extracting(Skipped::step).containsExactly(Step.BACKTEST, Step.SHADOW);
        assertThat(view(draft).state()).as("the shadow ended").isEqualTo(State.CHECKED);
        assertThat(desk.author(() -> backtests.latest(draft)))
                .allSatisfy(run -> assertThat(run.state()).isEqualTo(Backtests.State.DONE));

        desk.retire(other.version());
        assertThat(base(draft).isUpToDate()).isTrue();
        assertThat(view(draft).tried()).as("against what is in force again").isTrue();
    }

    @Test
    void aShadowEndsWhenTheFirstDayOfAnotherVersionHasCome() {
        long draft = desk.checked(today, RuleSetDesk.shorterRings());
        Version waiting = desk.publish(today.plusDays(30), RuleSetDesk.orders("11.1"));
        desk.author(() -> drafts.shadow(draft));
        stage.pass();
        assertThat(view(draft).state()).isEqualTo(State.SHADOW);

        database.sql("UPDATE rule_set SET valid_from = ? WHERE version = ?")
                .params(today, waiting.version())
                .update();
        stage.pass();

        assertThat(view(draft).state()).isEqualTo(State.CHECKED);
        assertThat(desk.author(() -> backtests.latest(draft)))
                .allSatisfy(run -> assertThat(run.state()).isEqualTo(Backtests.State.DONE));
    }

    @Test
    void whatWasCheckedBeforeTheUpgradeIsCheckedAgainAndStaysTried() {
        long draft = desk.checked(today, RuleSetDesk.shorterRings());
        desk.author(() -> drafts.shadow(draft));
        triedEnough(draft);
        Migrations.run(database, "V634__what_was_begun_before_the_upgrade.sql", "UPDATE backtest");
        Migrations.run(database, "V634__what_was_begun_before_the_upgrade.sql", "UPDATE rule_set_draft");

        assertThat(view(draft).state()).isEqualTo(State.DRAFT);
        assertThat(desk.author(() -> backtests.latest(draft)))
                .as("the shadow too")
                .allSatisfy(run -> assertThat(run.state()).isEqualTo(Backtests.State.DONE));
        refused(AssessmentError.RULE_SET_NOT_CHECKED, () -> desk.approve(draft));

        assertThat(desk.author(() -> drafts.check(draft)).state()).isEqualTo(State.CHECKED);
        assertThat(view(draft).tried()).isTrue();
    }

    /** On so many records and so long a shadow that nobody has to say why not. */
    private void triedEnough(long draft) {
        screened.put(ENTERPRISE, screened.ring(4, ScreenedFacts.number(1), "2026-09-01"));
        LocalDate first = LocalDate.of(2026, 9, 1);
        desk.author(() -> backtests.start(
                new Backtests.Ask(draft, null, first, LocalDate.of(2026, 9, 30), ENTERPRISE, null, null, 1, null)));
        while (stage.pass() > 0) {
            // Until there is nothing to do.
        }
        database.sql("""
                        UPDATE backtest SET done = 100,
                            asked_at = IF(kind = 'SHADOW', ? - INTERVAL 8 DAY - INTERVAL 1 HOUR, asked_at)
                        WHERE draft_id = ?
                        """).params(clock.instant(), draft).update();
    }

    @Test
    void aDraftFromBeforeTheUpgradeIsMadeFromWhatWasInForceWhenItWasBegun() {
        long before = desk.checked(today, RuleSetDesk.shorterRings());
        Named begun = base(before).begun();
        Version later = desk.publish(today, RuleSetDesk.orders("11.1"));
        long after = desk.begin(today, RuleSetDesk.shorterRings());
        forget(before);
        forget(after);

        Migrations.run(database, "V620__assessment_draft_base.sql", "UPDATE");

        assertThat(base(before).begun()).isEqualTo(begun);
        assertThat(base(before).stands()).isEqualTo(begun);
        assertThat(base(after).stands()).isEqualTo(new Named(later.version(), today));
        refused(AssessmentError.RULE_SET_BASE_OLD, () -> desk.approve(before));
        assertThat(bringOver(before).changes()).extracting(Change::place).containsOnly("catalogue", "F04");
    }

    @Test
    void oneOfWhichNothingIsKnownIsBroughtOverAsItIs() {
        long draft = desk.checked(today, RuleSetDesk.shorterRings());
        forget(draft);
        assertThat(base(draft).stands()).isNull();
        assertThat(base(draft).isUpToDate()).isFalse();
        refused(AssessmentError.RULE_SET_BASE_OLD, () -> desk.approve(draft));

        bringOver(draft);
        assertThat(base(draft).isUpToDate()).isTrue();
        assertThat(base(draft).begun()).as("which the page says").isNull();
        assertThat(desk.author(() -> drafts.file(draft, "F04.json")))
                .contains(RuleSetDesk.shorterRings().get("F04.json"));
        desk.author(() -> drafts.check(draft));
        assertThat(desk.approve(draft).state()).isEqualTo(State.PUBLISHED);
    }

    /** As drafts were kept before the upgrade. */
    private void forget(long draft) {
        database.sql("UPDATE rule_set_draft SET base_digest = NULL, begun_from = NULL WHERE id = ?")
                .param(draft)
                .update();
    }

    private Base base(long draft) {
        return desk.other(() -> bases.of(draft));
    }

    private DraftView view(long draft) {
        return desk.other(() -> drafts.view(draft));
    }

    private DraftView bringOver(long draft) {
        return desk.author(() -> bases.bringOver(draft));
    }

    private int trail(String deed, long draft) {
        return database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = ? AND subject_id = ?")
                .params(deed, Long.toString(draft))
                .query(Integer.class)
                .single();
    }

    private static void refused(AssessmentError code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
