package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.PageClient;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.BankOfTests.Manner;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** An order that waits is screened again before it is sent; what a person let go is held again on other grounds alone. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenedAgainBeforeSendingTest {

    private static final BankOfTests BANK = new BankOfTests();
    private static final String GATE = "settlement.payout.gate";
    private static final String SENDING = "settlement.payout.sending";
    private static final int ENTERPRISE = 7_691;
    private static final int FIRST_WORKER = 2_200;
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final int port;
    private final TestAccounts test;
    private final Access access;
    private final Town town;
    private final SettlementDrafts drafts;
    private final Payouts payouts;
    private final AgreementPapers papers;
    private final PayoutGate gate;
    private final Workers stages;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final LocalDate today;

    private long enterprise;
    private int workers;

    ScreenedAgainBeforeSendingTest(
            @LocalServerPort int port,
            Accounts accounts,
            Access access,
            Town town,
            SettlementDrafts drafts,
            Payouts payouts,
            AgreementPapers papers,
            PayoutGate gate,
            Workers stages,
            TransactionTemplate transaction,
            JdbcClient database,
            Clock clock) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.access = access;
        this.town = town;
        this.drafts = drafts;
        this.payouts = payouts;
        this.papers = papers;
        this.gate = gate;
        this.stages = stages;
        this.transaction = transaction;
        this.database = database;
        this.today = ChinaTime.today(clock);
    }

    @DynamicPropertySource
    static void theBank(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.bank", BANK::address);
    }

    @AfterAll
    void closeTheBank() {
        BANK.close();
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
    }

    @Test
    void whatCameUpWhileTheBankWasAwayHoldsAnOrderThatMightHaveBeenSent() {
        Payout waiting = waiting(signed());
        agreementGone(waiting);
        hoursPass(waiting);

        stages.drain(SENDING);
        assertThat(again(waiting).stage()).as("screened first").isEqualTo(PayoutStage.NEW);
        stages.drain(GATE, SENDING);

        assertThat(again(waiting).stage()).isEqualTo(PayoutStage.HELD);
        assertThat(again(waiting).hold().indicator()).isEqualTo("C01");
        assertThat(BANK.executions()).doesNotContain(key(waiting));

        SignedAgreements.sign(database, enterprise, waiting.workerId());
        transaction.executeWithoutResult(status -> papers.read(enterprise));
        stages.drain(GATE, SENDING);
        assertThat(again(waiting).stage())
                .as("judged again, though it was worded")
                .isEqualTo(PayoutStage.PAID);
        assertThat(BANK.bodies(key(waiting)))
                .as("with the same words under its key")
                .hasSize(2);
        assertThat(BANK.bodies(key(waiting)).get(1))
                .isEqualTo(BANK.bodies(key(waiting)).get(0));
    }

    @Test
    void whatWasScreenedJustNowIsSentAsItIs() {
        Payout waiting = waiting(signed());
        agreementGone(waiting);
        ready(waiting);

        stages.drain(SENDING);

        assertThat(again(waiting).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(assessments(waiting)).isEqualTo(1);
    }

    @Test
    void whatIsFoundTheSameIsOneAssessmentThatSaysSo() {
        Payout waiting = waiting(signed());
        hoursPass(waiting);

        stages.drain(GATE, SENDING);

        assertThat(again(waiting).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(assessments(waiting)).isEqualTo(1);
        assertThat(database.sql(
                                "SELECT renewed_at > assessed_at + INTERVAL 1 HOUR FROM gate_assessment WHERE line_id = ?")
                        .param(waiting.lineId())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(page(waiting)).contains("又查过一次").doesNotContain("??");
    }

    @Test
    void anotherRuleSetScreensItAgainHoweverFreshItIs() {
        Payout waiting = waiting(signed());
        database.sql("UPDATE gate_assessment SET rule_set_digest = 'sm3:another' WHERE line_id = ?")
                .param(waiting.lineId())
                .update();
        ready(waiting);

        stages.drain(SENDING);
        assertThat(again(waiting).stage()).isEqualTo(PayoutStage.NEW);
        stages.drain(GATE, SENDING);

        assertThat(again(waiting).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(assessments(waiting)).isEqualTo(2);
    }

    @Test
    void whatAPersonLetGoIsNotHeldAgainOnTheSameGrounds() {
        Payout held = held(signed());
        release(held, "已核对线下任务单，补录中");
        hoursPass(held);

        stages.drain(SENDING);
        assertThat(again(held).stage()).as("screened first").isEqualTo(PayoutStage.NEW);
        stages.drain(GATE, SENDING);

        assertThat(again(held).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(again(held).hold().releaseReason()).isEqualTo("已核对线下任务单，补录中");
        assertThat(outcomes(held))
                .as("that a person let it go is found on the same facts, and is told apart")
                .containsExactly("1 B03 0", "2 B03 1");
        assertThat(entries(held)).isEqualTo(2);
    }

    /** The bank refused it, and the new order of the line was let go by nobody. */
    @Test
    void whatIsHeldAgainOnTheSameFactsDoesNotSayThatAPersonLetItGo() {
        Payout held = held(signed());
        List<String> alert = alerts(held, "B03");
        decide(held, Instant.now());
        decide(held, Instant.now());
        assertThat(outcomes(held)).containsExactly("1 B03 0", "2 B03 1");

        decide(held, null);
        decide(held, null);

        assertThat(outcomes(held)).containsExactly("1 B03 0", "2 B03 1", "3 B03 0");
        assertThat(entries(held))
                .as("what was found the same is in the log already")
                .isEqualTo(3);
        assertThat(alerts(held, "B03")).isEqualTo(alert);
    }

    /** @param sawAt when the screening was that a person saw who let it go, or null */
    private void decide(Payout payout, Instant sawAt) {
        PayoutGate.Asked asked = new PayoutGate.Asked(enterprise, payout.lineId(), false, sawAt);
        transaction.executeWithoutResult(status -> access.actingAs(RISK_DESK, () -> gate.decide(List.of(asked))));
    }

    /** Another day, and so other facts: still the grounds that the person saw. */
    @Test
    void norWhereItsFactsAreOthersByThen() {
        Payout held = held(signed());
        List<String> alert = alerts(held, "B03");
        assertThat(alert).hasSize(1);
        release(held, "已核对线下任务单，补录中");
        hoursPass(held);
        database.sql("UPDATE settlement_line SET settled_on = settled_on - INTERVAL 1 DAY WHERE id = ?")
                .param(held.lineId())
                .update();

        stages.drain(SENDING, GATE, SENDING);

        assertThat(again(held).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(assessments(held)).isEqualTo(2);
        assertThat(outcomes(held)).as("held, and then released by a person").containsExactly("1 B03 0", "2 B03 1");
        assertThat(entries(held)).isEqualTo(2);
        assertThat(alerts(held, "B03"))
                .as("its alert is the same one, and no one has to look at it again")
                .isEqualTo(alert);
        assertThat(page(held)).contains("理由与放行时相同，没有再停", "停下，等人看过");
    }

    @Test
    void onOtherGroundsItIsHeldUntilAPersonHasLookedAtThoseToo() {
        Payout held = held(signed());
        release(held, "已核对线下任务单，补录中");
        hoursPass(held);
        agreementGone(held);

        stages.drain(SENDING, GATE, SENDING);

        assertThat(again(held).stage()).isEqualTo(PayoutStage.HELD);
        assertThat(again(held).hold().indicator()).as("what was not seen yet").isEqualTo("C01");
        assertThat(again(held).hold().releasedAt()).isNull();
        assertThat(page(held)).contains("此前放行过", "已核对线下任务单，补录中", "C01").doesNotContain("??");

        release(held, "合同已补签，原件在路上");
        hoursPass(held);
        stages.drain(SENDING, GATE, SENDING);

        assertThat(again(held).stage()).as("both were seen").isEqualTo(PayoutStage.PAID);
        assertThat(payouts.releases(enterprise, held.lineId()))
                .extracting(Payout.Release::indicator, Payout.Release::reason)
                .containsExactly(tuple("C01", "合同已补签，原件在路上"), tuple("B03", "已核对线下任务单，补录中"));
        assertThat(page(held)).contains("已核对线下任务单，补录中", "合同已补签，原件在路上");
    }

    /** The page was open while it was screened again, and held on what that person never saw. */
    @Test
    void whatWasScreenedSinceAPersonLookedIsNotLetGo() {
        Payout held = held(signed());
        Instant seen = again(held).screenedAt();
        release(held, "已核对线下任务单，补录中");
        hoursPass(held);
        agreementGone(held);
        stages.drain(SENDING, GATE, SENDING);
        assertThat(again(held).hold().indicator()).isEqualTo("C01");

        for (Instant stale : new Instant[] {seen, null}) {
            assertThatThrownBy(() -> release(held, stale, "已核对线下任务单，补录中"))
                    .isInstanceOfSatisfying(
                            PlatformException.class,
                            no -> assertThat(no.code()).isEqualTo(SettlementError.PAYOUT_HELD_ANEW));
        }
        assertThat(again(held).stage()).isEqualTo(PayoutStage.HELD);
        assertThat(payouts.releases(enterprise, held.lineId())).hasSize(1);
    }

    /** What the gate found after the person looked, they did not see, though they let it go later. */
    @Test
    void whatWasFoundAfterItWasHeldIsNotSeenByWhoLetsItGo() {
        Payout held = held(signed());
        agreementGone(held);
        decide(held, null);
        release(held, "已核对线下任务单，补录中");
        hoursPass(held);

        stages.drain(SENDING, GATE, SENDING);

        assertThat(again(held).stage()).isEqualTo(PayoutStage.HELD);
        assertThat(again(held).hold().indicator()).isEqualTo("C01");
    }

    /** Before, it was found when the money was gone. */
    @Test
    void aCardThatWasChangedTodayIsFoundBeforeThePayment() {
        int worker = signed();
        long id = town.worker(worker);
        Instant now = Instant.now();
        database.sql("UPDATE worker_card SET recorded_at = ? WHERE worker_id = ?")
                .params(now.minus(Duration.ofDays(30)), id)
                .update();
        database.sql("""
                        INSERT INTO worker_card (worker_id, card_key, card, card_masked, recorded_at, retention_class)
                        SELECT worker_id, UNHEX(REPEAT('5a', 32)), card, card_masked, ?, retention_class
                        FROM worker_card WHERE worker_id = ?
                        """).params(now.minus(Duration.ofHours(3)), id).update();

        Payout waiting = waiting(worker);

        assertThat(alerts(waiting, "F18")).hasSize(1);
    }

    /** A worker who signed with the enterprise. */
    private int signed() {
        int worker = FIRST_WORKER + 2 * workers++;
        SignedAgreements.sign(database, enterprise, town.worker(worker));
        return worker;
    }

    /** Let go by the gate, to a bank that took nothing. */
    private Payout waiting(int worker) {
        BANK.behaves(Manner.BUSY);
        Payout waiting = ordered(worker, town.acceptedTask(enterprise, worker, "180.00", today));
        stages.drain(GATE, SENDING);
        BANK.behaves(Manner.GOOD);
        assertThat(again(waiting).stage()).isEqualTo(PayoutStage.READY);
        assertThat(again(waiting).sendings()).isZero();
        return waiting;
    }

    /** Without a task, and so held. */
    private Payout held(int worker) {
        Payout held = ordered(worker, "");
        stages.drain(GATE);
        assertThat(again(held).hold().indicator()).isEqualTo("B03");
        return held;
    }

    private Payout ordered(int worker, String task) {
        long batch = access.actingAs(Town.person(enterprise), () -> {
            String file = Town.header() + Town.line("W-" + worker, task, worker, "180.00");
            long draft = drafts.preview(file.getBytes(UTF_8)).draftId();
            DraftSheet sheet = drafts.open(draft);
            Money debit = Money.of("180.00").plus(Money.of("180.00").times(new BigDecimal("0.06")));
            return drafts.confirm(draft, debit, 1, sheet.code()).batchId();
        });
        return payouts.ofBatch(enterprise, batch).values().iterator().next();
    }

    private void release(Payout held, String reason) {
        release(held, again(held).screenedAt(), reason);
    }

    /** @param seen when what the person saw was screened */
    private void release(Payout held, Instant seen, String reason) {
        access.actingAs(RISK_DESK, () -> payouts.release(enterprise, held.batchId(), held.lineId(), seen, reason));
    }

    /** Two hours since it was screened and let go, and nothing keeps it from being sent. */
    private void hoursPass(Payout payout) {
        database.sql("UPDATE gate_assessment SET assessed_at = assessed_at - INTERVAL 2 HOUR,"
                        + " renewed_at = renewed_at - INTERVAL 2 HOUR WHERE line_id = ?")
                .param(payout.lineId())
                .update();
        database.sql("UPDATE payout SET released_at = released_at - INTERVAL 2 HOUR,"
                        + " release_saw_at = release_saw_at - INTERVAL 2 HOUR WHERE id = ?")
                .param(payout.id())
                .update();
        ready(payout);
    }

    private void ready(Payout payout) {
        database.sql("UPDATE payout SET next_at = opened_at WHERE id = ?")
                .param(payout.id())
                .update();
    }

    private void agreementGone(Payout payout) {
        assertThat(database.sql("DELETE FROM contracting_agreement WHERE enterprise_id = ? AND worker_id = ?")
                        .params(enterprise, payout.workerId())
                        .update())
                .isEqualTo(1);
    }

    private Payout again(Payout payout) {
        return payouts.ofBatch(enterprise, payout.batchId()).get(payout.lineId());
    }

    private int assessments(Payout payout) {
        return database.sql("SELECT COUNT(*) FROM gate_assessment WHERE line_id = ?")
                .param(payout.lineId())
                .query(Integer.class)
                .single();
    }

    /** For which time it was screened, what held it or would have, and whether a person had let it go. */
    private List<String> outcomes(Payout payout) {
        return database.sql("""
                        SELECT CONCAT_WS(' ', round, held_by, released_before) FROM gate_assessment
                        WHERE line_id = ? ORDER BY round
                        """).param(payout.lineId()).query(String.class).list();
    }

    /** What the log has of it. */
    private int entries(Payout payout) {
        return database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'ASSESSMENT' AND subject_id = ?")
                .param("GATE-" + payout.lineId())
                .query(Integer.class)
                .single();
    }

    private List<String> alerts(Payout payout, String indicator) {
        return database.sql(
                        "SELECT CONCAT_WS(' ', opening, outcome, id) FROM gate_alert WHERE line_id = ? AND indicator = ?")
                .params(payout.lineId(), indicator)
                .query(String.class)
                .list();
    }

    private String page(Payout payout) {
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        return desk.get("/batches/" + payout.batchId() + "/lines/" + payout.lineId())
                .body();
    }

    private static String key(Payout payout) {
        return Long.toString(payout.id());
    }
}
