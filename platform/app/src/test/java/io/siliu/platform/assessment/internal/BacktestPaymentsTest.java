package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.Migrations;
import io.siliu.platform.PageClient;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.Ask;
import io.siliu.platform.assessment.Backtests.State;
import io.siliu.platform.assessment.Backtests.View;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.SettlementDrafts;
import io.siliu.rules.BacktestPayments;
import io.siliu.rules.BacktestPayments.Sum;
import io.siliu.rules.RuleSets;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a changed rule set would have done to money is counted before anybody approves it. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BacktestPaymentsTest {

    private static final int ENTERPRISE = 7_862;
    private static final int WITHOUT_TASK = 1_862;
    private static final int WITH_TASK = 1_864;
    private static final Actor DESK =
            new Actor(7_102, "desk", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Town town;
    private final Access access;
    private final SettlementDrafts settlements;
    private final PayoutGate gate;
    private final Backtests backtests;
    private final BacktestStage stage;
    private final BacktestMapper runs;
    private final BacktestGateMapper snapshots;
    private final Shadows shadows;
    private final RuleSetDrafts drafts;
    private final PersonalData keys;
    private final TransactionTemplate transaction;
    private final Workers stages;
    private final JdbcClient database;
    private final LocalDate today;
    private final TestAccounts test;
    private final int port;

    private long enterprise;
    private long held;
    private Money net;

    BacktestPaymentsTest(
            Town town,
            Access access,
            SettlementDrafts settlements,
            PayoutGate gate,
            Backtests backtests,
            BacktestStage stage,
            BacktestMapper runs,
            BacktestGateMapper snapshots,
            Shadows shadows,
            RuleSetDrafts drafts,
            PersonalData keys,
            TransactionTemplate transaction,
            Workers stages,
            JdbcClient database,
            Accounts accounts,
            Clock clock,
            @LocalServerPort int port) {
        this.town = town;
        this.access = access;
        this.test = new TestAccounts(access, accounts);
        this.port = port;
        this.settlements = settlements;
        this.gate = gate;
        this.backtests = backtests;
        this.stage = stage;
        this.runs = runs;
        this.snapshots = snapshots;
        this.shadows = shadows;
        this.drafts = drafts;
        this.keys = keys;
        this.transaction = transaction;
        this.stages = stages;
        this.database = database;
        this.today = ChinaTime.today(clock);
    }

    @BeforeAll
    void onePaymentWaitsAndOneWent() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        SignedAgreements.sign(database, enterprise, town.worker(WITHOUT_TASK));
        SignedAgreements.sign(database, enterprise, town.worker(WITH_TASK));
        String task = town.acceptedTask(enterprise, WITH_TASK, "120.00", today);
        String file = Town.header()
                + Town.line("PAID-1", "", WITHOUT_TASK, "180.00")
                + Town.line("PAID-1", task, WITH_TASK, "120.00");
        access.actingAs(Town.person(enterprise), () -> {
            long draft = settlements.preview(file.getBytes(UTF_8)).draftId();
            DraftSheet sheet = settlements.open(draft);
            return settlements.confirm(draft, Money.of("318.00"), 2, sheet.code());
        });
        stages.drain("settlement.payout.gate");
        held = database.sql("SELECT id FROM settlement_line WHERE enterprise_id = ? AND gross = 180.00")
                .param(enterprise)
                .query(Long.class)
                .single();
        net = Money.of(database.sql("SELECT net FROM settlement_line WHERE id = ?")
                .param(held)
                .query(BigDecimal.class)
                .single());
    }

    @Test
    @Order(1)
    void itSaysWhoseMoneyWouldGoAndHowMuch() {
        View view = run(ask(null));

        assertThat(view.state()).isEqualTo(State.DONE);
        assertThat(view.lines()).isEqualTo(new Backtests.Lines(2, 2, 0));
        assertThat(view.result().records().all())
                .as("records are counted apart")
                .isZero();
        BacktestPayments payments = view.result().payments();
        assertThat(payments.all()).isEqualTo(2);
        assertThat(payments.heldBefore()).isEqualTo(new Sum(1, net));
        assertThat(payments.held()).isEqualTo(new Sum(0, Money.ZERO));
        assertThat(payments.newlyLetGo()).isEqualTo(new Sum(1, net));
        assertThat(payments.newlyHeld().lines()).isZero();
        assertThat(payments.letGo().lines()).isEqualTo(2);
        PageClient browser = new PageClient(port);
        browser.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        assertThat(browser.get("/rules/backtests/" + view.id()).body())
                .contains("付款会怎样", "原来停下，现在放行", net.toString(), "付款前的快照：2 / 2")
                .doesNotContain("??");
    }

    @Test
    @Order(2)
    void theLastScreeningOfALineCountsAlone() {
        screenAgain(today.minusDays(1), null);

        assertThat(run(ask(null)).lines()).isEqualTo(new Backtests.Lines(2, 2, 0));
    }

    @Test
    @Order(3)
    void thePlaceAndTheDayChooseWhatIsTried() {
        assertThat(run(ask("9901")).result().payments().all()).isEqualTo(2);
        assertThat(run(ask("9902")).result().payments()).isNull();

        database.sql("UPDATE gate_assessment SET as_of = '1970-01-01' WHERE enterprise_id = ?")
                .param(enterprise)
                .update();
        assertThat(run(ask(null)).result().payments()).isNull();
        Migrations.run(database, "V616__assessment_backtest_gate.sql", "UPDATE");
        assertThat(run(ask(null)).result().payments().all())
                .as("what was screened before has the day of its line")
                .isEqualTo(2);
    }

    @Test
    @Order(4)
    void aShadowFollowsThePaymentsThatCome() {
        long draft = withoutTasksNothingWaits();
        RuleSetFiles files = RuleSetFiles.read(database.sql("SELECT files FROM rule_set_draft WHERE id = ?")
                .param(draft)
                .query(String.class)
                .single());
        access.actingAs(DESK, () -> transaction.executeWithoutResult(status -> shadows.begin(draft, files, DESK)));
        long shadow = database.sql("SELECT id FROM backtest WHERE draft_id = ? AND kind = 'SHADOW'")
                .param(draft)
                .query(Long.class)
                .single();
        work();
        assertThat(view(shadow).result().payments()).as("nothing came yet").isNull();

        screenAgain(today, null);
        database.sql("UPDATE gate_assessment SET assessed_at = assessed_at - INTERVAL 1 MINUTE WHERE line_id = ?")
                .param(held)
                .update();
        database.sql("UPDATE backtest SET not_before = asked_at WHERE id = ?")
                .param(shadow)
                .update();
        work();

        assertThat(view(shadow).result().payments().newlyLetGo()).isEqualTo(new Sum(1, net));
        assertThat(view(shadow).lines()).isEqualTo(new Backtests.Lines(null, 1, 0));
        access.actingAs(DESK, () -> transaction.executeWithoutResult(status -> shadows.end(draft)));
    }

    /** It was not held, so that the draft lets nothing go that waited. */
    @Test
    @Order(5)
    void whatAPersonHadLetGoWasNotHeldBefore() {
        screenAgain(today.minusDays(1), Instant.now());

        BacktestPayments payments = run(ask(null)).result().payments();

        assertThat(payments.all()).isEqualTo(2);
        assertThat(payments.heldBefore().lines()).isZero();
        assertThat(payments.letGoBefore().lines()).isEqualTo(2);
        assertThat(payments.newlyLetGo().lines()).isZero();
    }

    /** What they saw is the screening that held it, and not the one in which it was let go. */
    @Test
    @Order(6)
    void whatAPersonHadSeenIsTheScreeningBeforeTheRelease() {
        BacktestMapper.Row row = runs.find(run(ask(null)).id()).orElseThrow();
        byte[] shown = database.sql("""
                        SELECT before_it.screening FROM gate_assessment g
                        JOIN gate_assessment before_it ON before_it.line_id = g.line_id AND before_it.round = g.round - 1
                        WHERE g.line_id = ? AND g.released_before ORDER BY g.round DESC LIMIT 1
                        """).param(held).query(byte[].class).single();

        assertThat(snapshots.snapshots(row, 0, Long.MAX_VALUE, 200))
                .filteredOn(each -> each.lineId() == held)
                .singleElement()
                .satisfies(each -> assertThat(each.released()).isEqualTo(shown));
    }

    @Test
    @Order(7)
    void whatIsErasedWithAPersonIsCountedAsGone() {
        keys.destroyKey(
                DataSubject.PERSON,
                database.sql("SELECT worker_id FROM settlement_line WHERE id = ?")
                        .param(held)
                        .query(Long.class)
                        .single());

        View view = run(ask(null));

        assertThat(view.lines()).isEqualTo(new Backtests.Lines(2, 2, 1));
        assertThat(view.result().payments().all()).isEqualTo(1);
    }

    /** On another day, and so on other facts: the same ones are no other assessment. */
    private void screenAgain(LocalDate settledOn, Instant releasedAt) {
        database.sql("UPDATE settlement_line SET settled_on = ? WHERE id = ?")
                .params(settledOn, held)
                .update();
        PayoutGate.Asked asked = new PayoutGate.Asked(enterprise, held, false, releasedAt);
        transaction.executeWithoutResult(status -> access.actingAs(DESK, () -> gate.decide(List.of(asked))));
    }

    private Ask ask(String region) {
        return new Ask(
                withoutTasksNothingWaits(),
                null,
                today.minusDays(1),
                today.plusDays(1),
                enterprise,
                region,
                null,
                1,
                null);
    }

    /** A draft in which a payment without a task order is of little weight. */
    private long withoutTasksNothingWaits() {
        String light = new String(RuleSets.shippedFiles().get("B03.json"), UTF_8)
                .replaceFirst("\"severity\": \"CRITICAL\"", "\"severity\": \"LOW\"");
        String version = "test-" + UUID.randomUUID().toString().substring(0, 8);
        return as(() -> drafts.begin(version, today, Map.of("B03.json", light)));
    }

    private View run(Ask ask) {
        long id = as(() -> backtests.start(ask));
        work();
        return view(id);
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
}
