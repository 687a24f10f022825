package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.RuleSetDrafts.Skipped;
import io.siliu.platform.assessment.RuleSetDrafts.State;
import io.siliu.platform.assessment.RuleSetDrafts.Step;
import io.siliu.platform.assessment.RuleSetVersions;
import io.siliu.platform.assessment.RuleSetVersions.Standing;
import io.siliu.platform.assessment.RuleSetVersions.Version;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.DraftFault;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A threshold is changed by one person, checked, approved by another, and then in force. */
@SiliuTest
@Import(ScreenedFacts.class)
class RuleSetLifeTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final Actor AUTHOR = desk(7_001);
    private static final Actor OTHER = desk(7_002);

    private static final String UNTRIED = "nothing was screened yet that it could be tried on";

    private final RuleSetDrafts drafts;
    private final RuleSetVersions versions;
    private final Backtests backtests;
    private final BacktestStage stage;
    private final ScreenedFacts screened;
    private final PublishedRuleSet published;
    private final Access access;
    private final Clock clock;
    private final JdbcClient database;

    RuleSetLifeTest(
            RuleSetDrafts drafts,
            RuleSetVersions versions,
            Backtests backtests,
            BacktestStage stage,
            ScreenedFacts screened,
            PublishedRuleSet published,
            Access access,
            Clock clock,
            JdbcClient database) {
        this.drafts = drafts;
        this.versions = versions;
        this.backtests = backtests;
        this.stage = stage;
        this.screened = screened;
        this.published = published;
        this.access = access;
        this.clock = clock;
        this.database = database;
    }

    private static Actor desk(long account) {
        return new Actor(account, "desk", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    }

    @Test
    void aChangedThresholdGoesTheWholeWay() {
        String version = version();
        long id = begin(version, "B10.json", orders("11.0"));

        DraftView checked = as(AUTHOR, () -> drafts.check(id));
        assertThat(checked.state()).isEqualTo(State.CHECKED);
        assertThat(checked.changes()).anySatisfy(change -> {
            assertThat(change.place()).isEqualTo("B10");
            assertThat(change.before()).isEqualTo("12.0");
            assertThat(change.after()).isEqualTo("11.0");
        });
        refused(AssessmentError.RULE_SET_OWN_DRAFT, () -> as(AUTHOR, () -> approve(id, UNTRIED)));

        assertThat(checked.tried()).isFalse();
        refused(AssessmentError.RULE_SET_NOT_TRIED, () -> as(OTHER, () -> approve(id, null)));
        refused(AssessmentError.RULE_SET_NOT_TRIED, () -> as(OTHER, () -> approve(id, "no")));

        DraftView decided = as(OTHER, () -> approve(id, UNTRIED));
        assertThat(decided.state()).isEqualTo(State.PUBLISHED);
        assertThat(decided.reason()).isEqualTo(UNTRIED);
        assertThat(decided.skipped()).extracting(Skipped::step).containsExactly(Step.BACKTEST, Step.SHADOW);
        assertThat(published(version).untriedBecause()).isEqualTo(UNTRIED);
        assertThat(published(version).skipped()).isEqualTo(decided.skipped());

        RuleSet inForce = published.engine().ruleSet();
        assertThat(inForce.reference().version()).isEqualTo(version);
        assertThat(entries("siliu-base:" + version)).isEqualTo(1);
        assertThat(trail("RULE_SET_APPROVED_UNTRIED", id)).isEqualTo(1);
        refused(AssessmentError.RULE_SET_DECIDED, () -> as(OTHER, () -> approve(id, UNTRIED)));
        refused(AssessmentError.RULE_SET_VERSION_TAKEN, () -> begin(version, "B10.json", shipped("B10.json")));
    }

    @Test
    void anAccountThatTheAuthorOpenedDoesNotApproveOrRetire() {
        String version = version();
        long id = begin(version, "B10.json", orders("10.7"));
        as(AUTHOR, () -> drafts.check(id));
        Actor second = desk(AUTHOR.accountId() + 1_000_000);
        database.sql("""
                INSERT INTO account (id, sign_in_name, display_name, role, created_at, opened_by, retention_class)
                VALUES (?, 'second-of-author', '示例人', 'RISK_DESK', NOW(6), ?, 'IDENTITY')
                """).params(second.accountId(), AUTHOR.accountId()).update();

        refused(AccessError.PAIR_OPENED, () -> as(second, () -> approve(id, UNTRIED)));
        as(OTHER, () -> approve(id, UNTRIED));
        refused(AccessError.PAIR_OPENED, () -> as(second, () -> versions.retire(version, "too many alerts")));
        as(OTHER, () -> versions.retire(version, "the tests after this one begin anew"));
    }

    @Test
    void whatWasTriedEnoughAsItStandsIsApprovedWithoutAReason() {
        String version = version();
        long id = begin(version, "B10.json", orders("11.2"));
        tryIt(id);
        as(AUTHOR, () -> drafts.change(id, Map.of("B10.json", orders("11.3"))));
        assertThat(as(AUTHOR, () -> drafts.check(id)).skipped())
                .extracting(Skipped::step)
                .containsExactly(Step.BACKTEST, Step.SHADOW);

        tryIt(id);
        as(AUTHOR, () -> drafts.shadow(id));

        assertThat(as(OTHER, () -> drafts.view(id)).skipped())
                .as("two records alone, though over a month, and nothing came in since")
                .containsExactly(new Skipped(Step.BACKTEST_RECORDS, 2, 100), new Skipped(Step.SHADOW, 0, 100));
        refused(AssessmentError.RULE_SET_NOT_TRIED, () -> as(OTHER, () -> approve(id, "")));

        grown(id, 100, 6);
        assertThat(as(OTHER, () -> drafts.view(id)).skipped()).containsExactly(new Skipped(Step.SHADOW_DAYS, 6, 7));
        grown(id, 99, 8);
        assertThat(as(OTHER, () -> drafts.view(id)).skipped())
                .containsExactly(
                        new Skipped(Step.BACKTEST_RECORDS, 99, 100), new Skipped(Step.SHADOW_RECORDS, 99, 100));
        refused(AssessmentError.RULE_SET_NOT_TRIED, () -> as(OTHER, () -> approve(id, "")));

        grown(id, 100, 8);
        assertThat(as(OTHER, () -> drafts.view(id)).tried()).isTrue();
        assertThat(as(OTHER, () -> approve(id, "")).reason()).isNull();
        assertThat(published(version).skipped()).isEmpty();
        grown(id, 1, 1);
        assertThat(as(OTHER, () -> drafts.view(id)).skipped())
                .as("what was wanting when it was approved")
                .isEmpty();
        assertThat(trail("RULE_SET_APPROVED", id)).isEqualTo(1);
        as(OTHER, () -> versions.retire(version, "the tests after this one begin anew"));
    }

    /** Its runs over what it is now, as if they had gone on. */
    private void grown(long draft, int records, int shadowDays) {
        database.sql("""
                        UPDATE backtest SET done = ?,
                            asked_at = IF(kind = 'SHADOW', ? - INTERVAL ? DAY - INTERVAL 1 HOUR, asked_at)
                        WHERE draft_id = ? AND tried_digest = (SELECT digest FROM rule_set_draft WHERE id = ?)
                        """)
                .params(records, clock.instant(), shadowDays, draft, draft)
                .update();
    }

    @Test
    void aDraftIsHeldToItsOwnExamples() {
        long id = begin(version(), "F04.json", changed("F04.json", "\"value\": \"4\"", "\"value\": \"3\""));

        DraftView checked = as(AUTHOR, () -> drafts.check(id));

        assertThat(checked.state()).isEqualTo(State.DRAFT);
        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(DraftFault.Kind.EXAMPLE_FAILED);
            assertThat(fault.place()).isEqualTo("F04");
            assertThat(fault.message().en()).contains("signals.transfers.ringLength.value = 4");
        });
        refused(AssessmentError.RULE_SET_NOT_CHECKED, () -> as(OTHER, () -> approve(id, UNTRIED)));
    }

    /** The author changes the draft, and checks and tries it again, while the approver reads what it was. */
    @Test
    void whatIsApprovedIsWhatWasShown() {
        long id = begin(version(), "B10.json", orders("11.7"));
        as(AUTHOR, () -> drafts.check(id));
        String read = as(OTHER, () -> drafts.view(id)).digest();
        as(AUTHOR, () -> drafts.change(id, Map.of("B10.json", orders("99.0"))));
        as(AUTHOR, () -> drafts.check(id));

        refused(AssessmentError.RULE_SET_NOT_THE_SHOWN, () -> as(OTHER, () -> drafts.approve(id, read, UNTRIED)));
        refused(AssessmentError.RULE_SET_NOT_THE_SHOWN, () -> as(OTHER, () -> drafts.approve(id, "", UNTRIED)));
        assertThat(as(OTHER, () -> drafts.view(id)).state()).isEqualTo(State.CHECKED);
        as(OTHER, () -> drafts.refuse(id, "99 orders an hour let everything through"));
    }

    /** What the draft is at that moment, as if it had been read in the same moment. */
    private DraftView approve(long id, String untriedBecause) {
        return drafts.approve(id, drafts.view(id).digest(), untriedBecause);
    }

    private void tryIt(long draft) {
        screened.put(4_813, screened.ring(4, ScreenedFacts.number(1), "2026-09-01"));
        as(
                AUTHOR,
                () -> backtests.start(new Backtests.Ask(
                        draft,
                        null,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 30),
                        4_813L,
                        null,
                        null,
                        1,
                        null)));
        while (stage.pass() > 0) {
            // Until there is nothing to do.
        }
    }

    @Test
    void aDraftWithAFaultIsNotApproved() {
        long id = begin(version(), "B10.json", changed("B10.json", "ordersPerHour.value", "ordersPerDay.value"));

        refused(AssessmentError.RULE_SET_NOT_CHECKED, () -> as(OTHER, () -> approve(id, UNTRIED)));
        DraftView checked = as(AUTHOR, () -> drafts.check(id));

        assertThat(checked.state()).isEqualTo(State.DRAFT);
        assertThat(checked.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("B10.json"));
        refused(AssessmentError.RULE_SET_NOT_CHECKED, () -> as(OTHER, () -> approve(id, UNTRIED)));
    }

    @Test
    void aRefusalSaysWhy() {
        long id = begin(version(), "B21.json", "");

        refused(AssessmentError.RULE_SET_REASON_WANTING, () -> as(OTHER, () -> drafts.refuse(id, "no")));
        DraftView refused = as(OTHER, () -> drafts.refuse(id, "B21 is still needed"));

        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.changes()).anySatisfy(change -> {
            assertThat(change.place()).isEqualTo("B21");
            assertThat(change.after()).isNull();
        });
        refused(AssessmentError.RULE_SET_DECIDED, () -> as(AUTHOR, () -> drafts.check(id)));
    }

    @Test
    void aDraftThatHitsEveryRecordIsRefusedWithTheShare() {
        for (int position = 0; position < 200; position++) {
            screened.put(4_811, screened.ring(3, ScreenedFacts.number(position), "2026-09-01"));
        }
        long id = begin(version(), "F04.json", changed("F04.json", "\"number\": \"2\"", "\"number\": \"3\""));

        DraftView checked = as(AUTHOR, () -> drafts.check(id));

        assertThat(checked.state()).isEqualTo(State.DRAFT);
        assertThat(checked.faults()).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(DraftFault.Kind.MATCHES_EVERYTHING);
            assertThat(fault.place()).isEqualTo("F04");
            assertThat(fault.message().en()).contains("100.0% of the 200");
        });
        database.sql("DELETE FROM assessment WHERE enterprise_id = 4811").update();
    }

    @Test
    void aFileIsChangedOnlyWhereItIsStillAsItWasSeen() {
        long id = begin(version(), "B10.json", orders("11.5"));
        Map<String, String> seen = Map.of("B10.json", orders("11.5"));
        Map<String, String> first = Map.of("B10.json", orders("11.6"));
        Map<String, String> second = Map.of("B10.json", orders("11.7"));

        as(AUTHOR, () -> drafts.change(id, seen, first));
        refused(AssessmentError.RULE_SET_PAGE_OLD, () -> as(AUTHOR, () -> drafts.change(id, seen, second)));

        assertThat(as(AUTHOR, () -> drafts.file(id, "B10.json"))).contains(orders("11.6"));
        as(AUTHOR, () -> drafts.change(id, first, second));
        refused(
                AssessmentError.RULE_SET_PAGE_OLD,
                () -> as(AUTHOR, () -> drafts.change(id, Map.of("B99.json", "gone"), first)));
    }

    @Test
    void theAuthorAloneChangesADraftAndItIsToBeCheckedAgain() {
        long id = begin(version(), "B10.json", orders("11.5"));
        as(AUTHOR, () -> drafts.check(id));
        Map<String, String> again = Map.of("B10.json", orders("11.6"));

        refused(AssessmentError.RULE_SET_NOT_OWN_DRAFT, () -> as(OTHER, () -> drafts.change(id, again)));
        DraftView changed = as(AUTHOR, () -> drafts.change(id, again));

        assertThat(changed.state()).isEqualTo(State.DRAFT);
        assertThat(changed.changes())
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("11.6"));
        refused(AssessmentError.RULE_SET_NOT_CHECKED, () -> as(OTHER, () -> approve(id, UNTRIED)));
    }

    @Test
    void aShadowAnswersBesideTheOneInForceOnWhatComesInAndHasNoEffect() {
        long id = begin(version(), "F04.json", shorterRings());
        refused(AssessmentError.RULE_SET_NOT_CHECKED, () -> as(AUTHOR, () -> drafts.shadow(id)));
        as(AUTHOR, () -> drafts.check(id));
        screened.put(4_812, screened.ring(4, ScreenedFacts.number(1), "2026-09-01"));
        String before = published.engine().ruleSet().reference().version();

        assertThat(as(AUTHOR, () -> drafts.shadow(id)).state()).isEqualTo(State.SHADOW);
        screened.put(4_812, screened.ring(4, ScreenedFacts.number(2), "2026-09-01"));
        screened.put(4_812, screened.ring(3, ScreenedFacts.number(3), "2026-09-01"));
        stage.pass();

        Backtests.View shadow = as(AUTHOR, () -> backtests.latest(id)).get(0);
        BacktestResult result = as(AUTHOR, () -> backtests.view(shadow.id())).result();
        assertThat(shadow.kind()).isEqualTo(Backtests.Kind.SHADOW);
        assertThat(result.records().all()).isEqualTo(2);
        assertThat(result.base().all()).isEqualTo(2);
        assertThat(result.tried().all()).isEqualTo(1);
        assertThat(published.engine().ruleSet().reference().version()).isEqualTo(before);
        assertThat(count("SELECT COUNT(*) FROM alert WHERE enterprise_id = 4812"))
                .isZero();

        as(OTHER, () -> drafts.refuse(id, "rings of 4 are real"));
        assertThat(as(AUTHOR, () -> backtests.view(shadow.id())).state()).isEqualTo(Backtests.State.DONE);
    }

    @Test
    void aRetiredRuleSetGivesWayToTheOneBeforeIt() {
        String before = published.engine().ruleSet().reference().version();
        String version = version();
        long id = begin(version, "B10.json", orders("10.5"));
        as(AUTHOR, () -> drafts.check(id));
        as(OTHER, () -> approve(id, UNTRIED));
        assertThat(published.engine().ruleSet().reference().version()).isEqualTo(version);

        refused(
                AssessmentError.RULE_SET_OWN_DRAFT,
                () -> as(AUTHOR, () -> versions.retire(version, "too many alerts")));
        refused(AssessmentError.RULE_SET_REASON_WANTING, () -> as(OTHER, () -> versions.retire(version, "no")));
        Version retired = as(OTHER, () -> versions.retire(version, "too many alerts"));

        assertThat(retired.standing()).isEqualTo(Standing.RETIRED);
        assertThat(published.engine().ruleSet().reference().version()).isEqualTo(before);
        assertThat(entries("siliu-base:" + version)).isEqualTo(2);
        refused(AssessmentError.RULE_SET_DECIDED, () -> as(OTHER, () -> versions.retire(version, "once more")));
        String shipped = RuleSets.current().reference().version();
        refused(AssessmentError.RULE_SET_SHIPPED, () -> as(OTHER, () -> versions.retire(shipped, "try the floor")));
        assertThat(as(OTHER, () -> versions.difference(shipped, version)))
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("10.5"));
    }

    @Test
    void otherFilesAreNotTaken() {
        refused(AssessmentError.RULE_SET_FILE_REFUSED, () -> begin(version(), "catalogue.json", "{}"));
        refused(AssessmentError.RULE_SET_FILE_REFUSED, () -> begin(version(), "../B10.json", "{}"));
        refused(AssessmentError.RULE_SET_FILE_REFUSED, () -> begin(version(), "conclusions.drl", ""));
        refused(
                AssessmentError.RULE_SET_FILE_TOO_LARGE,
                () -> begin(version(), "B10.json", "示".repeat(200_000 / 3 + 1)));
    }

    @Test
    void aLookAtADraftIsRecorded() {
        long id = begin(version(), "B21.json", "");

        as(OTHER, () -> drafts.view(id));

        assertThat(database.sql("SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'RULE_SET_DRAFT'"
                                + " AND subject_id = ? AND account_id = ?")
                        .params(Long.toString(id), OTHER.accountId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private long begin(String version, String file, String text) {
        return as(AUTHOR, () -> drafts.begin(version, LONG_AGO, Map.of(file, text)));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return access.actingAs(actor, work);
    }

    private Version published(String version) {
        return as(OTHER, versions::all).stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ErrorCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private int entries(String id) {
        return database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'RULE_SET' AND subject_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int trail(String deed, long id) {
        return database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = ? AND subject_id = ?")
                .params(deed, Long.toString(id))
                .query(Integer.class)
                .single();
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }

    private static String version() {
        return "test-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String shipped(String file) {
        return new String(RuleSets.shippedFiles().get(file), UTF_8);
    }

    /** Rings of up to three transfers, with the example that goes with them. */
    private static String shorterRings() {
        return changed("F04.json", "\"value\": \"4\"", "\"value\": \"3\"")
                .replace("ringLength.value\": \"4\"", "ringLength.value\": \"3\"");
    }

    /** That many orders an hour at most, with the examples that go with them. */
    private static String orders(String most) {
        return changed("B10.json", "\"value\": \"12.0\"", "\"value\": \"" + most + "\"")
                .replace("ordersPerHour.value\": \"13\"", "ordersPerHour.value\": \"100\"")
                .replace("ordersPerHour.value\": \"12\"", "ordersPerHour.value\": \"10\"");
    }

    private static String changed(String file, String from, String to) {
        return shipped(file).replaceFirst(Pattern.quote(from), to);
    }
}
