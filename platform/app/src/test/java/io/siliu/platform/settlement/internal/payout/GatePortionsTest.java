package io.siliu.platform.settlement.internal.payout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.AtOnce;
import io.siliu.platform.Invented;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.SettlementDrafts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Lines that are screened together are judged as one by one, and one that cannot be judged holds up no other. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "siliu.settlement.payout.screened-at-once=100")
class GatePortionsTest {

    private static final int FIRM = 7_661;
    private static final int OTHER_FIRM = 7_662;
    private static final int BOSS = 722;
    private static final int FIRST = 724;
    private static final int WORKERS = 10;
    private static final int LEFT = FIRST + 9;
    private static final int MANY = 200;
    private static final Actor CONNECTOR =
            new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());

    private final Town town;
    private final Access access;
    private final SettlementDrafts drafts;
    private final OutsideStatements statements;
    private final PersonalData personal;
    private final WorkClaims claims;
    private final PayoutMapper payouts;
    private final PayoutGate gate;
    private final JdbcClient database;
    private final Clock clock;

    GatePortionsTest(
            Town town,
            Access access,
            SettlementDrafts drafts,
            OutsideStatements statements,
            PersonalData personal,
            WorkClaims claims,
            PayoutMapper payouts,
            PayoutGate gate,
            JdbcClient database,
            Clock clock) {
        this.town = town;
        this.access = access;
        this.drafts = drafts;
        this.statements = statements;
        this.personal = personal;
        this.claims = claims;
        this.payouts = payouts;
        this.gate = gate;
        this.database = database;
        this.clock = clock;
    }

    /** Clean lines and flawed ones, of two enterprises and two days, some workers several times; one of a worker who is erased. */
    @BeforeAll
    void twoEnterprisesWantToPay() {
        town.worker(BOSS);
        for (int worker = FIRST; worker < LEFT; worker++) {
            town.worker(worker);
        }
        long left = town.worker(LEFT);
        long firm = town.enterprise(FIRM, EngagementModel.SUBCONTRACT);
        long other = town.enterprise(OTHER_FIRM, EngagementModel.SUBCONTRACT);
        for (int worker = FIRST + 5; worker < LEFT; worker++) {
            SignedAgreements.sign(database, firm, town.worker(worker));
        }
        words(firm);
        StringBuilder rows = new StringBuilder();
        for (int worker = FIRST; worker < FIRST + WORKERS; worker++) {
            String task = worker % 3 == 0 ? "" : task(firm, worker, "480.00");
            rows.append(Town.line("GATE-A", task, worker, "480.00"));
        }
        for (int again = 0; again < 4; again++) {
            rows.append(Town.line("GATE-A", task(firm, FIRST, "780.00"), FIRST, "780.00"));
        }
        rows.append(toTheCardOf(FIRST + 1, "GATE-A", FIRST + 2, "300.00"));
        confirmed(firm, rows.toString(), new BigDecimal("8220.00"));
        long day = confirmed(
                other,
                Town.line("GATE-B", "", FIRST, "900.00") + Town.line("GATE-B", "", FIRST + 3, "900.00"),
                new BigDecimal("1800.00"));
        database.sql("UPDATE settlement_line SET settled_on = settled_on - INTERVAL 40 DAY WHERE batch_id = ?")
                .param(day)
                .update();
        database.sql("UPDATE settlement_batch SET settled_on = settled_on - INTERVAL 40 DAY WHERE id = ?")
                .param(day)
                .update();
        personal.destroyKey(DataSubject.PERSON, left);
    }

    private void words(long enterprise) {
        String firm = Invented.enterpriseCode(FIRM);
        say(CONNECTOR, """
                {"kind":"CLIENT_ACCOUNT","enterprise":"%s","account":"%s","since":"2026-01-01"}""".formatted(firm, Invented.card(BOSS)));
        say(Town.person(enterprise), """
                {"kind":"OFFICE","enterprise":"%s","person":"%s","otherPlatforms":4,"since":"2026-01-01",
                 "consentedOn":"2026-01-02"}""".formatted(firm, Invented.idNumber(FIRST + 4)));
        for (int worker = FIRST; worker < FIRST + 4; worker++) {
            say(CONNECTOR, """
                    {"kind":"REGISTERED","worker":"%s","at":"2026-08-03T10:00:00","device":"gate-phone","network":"10.9.7",
                     "bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker)));
        }
    }

    @BeforeEach
    void nothingIsScreenedYet() {
        database.sql("DELETE FROM gate_alert").update();
        database.sql("DELETE FROM gate_assessment").update();
        database.sql("DELETE FROM ledger_entry WHERE kind = 'ASSESSMENT' AND subject_id LIKE 'GATE-%'")
                .update();
        database.sql("""
                UPDATE payout SET stage = 'NEW', next_at = opened_at, screened_at = NULL, doubt = NULL, held_by = NULL,
                    held_zh = NULL, held_en = NULL
                """).update();
    }

    @Test
    void togetherTheyAreJudgedAsOneByOne() {
        drain(stage(gate, 1));
        List<String> orders = orders();
        List<String> screenings = screenings();
        List<String> alerts = alerts();
        assertThat(orders).anyMatch(order -> order.contains(" READY "));
        assertThat(orders).anyMatch(order -> order.contains(" HELD "));
        assertThat(orders).filteredOn(order -> order.contains(" NEW ")).hasSize(1);
        assertThat(alerts).hasSizeGreaterThan(3);
        assertThat(entries()).isEqualTo(committed()).hasSameSizeAs(screenings);

        for (int portion : List.of(MANY, 3)) {
            nothingIsScreenedYet();
            drain(stage(gate, portion));

            assertThat(screenings()).as("portions of %s", portion).containsExactlyElementsOf(screenings);
            assertThat(orders()).as("portions of %s", portion).containsExactlyElementsOf(orders);
            assertThat(alerts()).as("portions of %s", portion).containsExactlyElementsOf(alerts);
            assertThat(entries())
                    .as("portions of %s", portion)
                    .isEqualTo(committed())
                    .hasSameSizeAs(screenings);
        }
    }

    @Test
    void theOneThatCannotBeJudgedIsPutOffAndTakenAloneFromThenOn() {
        List<Long> lines = waiting();
        long bad = lines.get(lines.size() - 2);
        List<List<Long>> asked = new ArrayList<>();

        drain(stage(failingOn(bad, asked), MANY));

        assertThat(waiting()).containsExactly(bad);
        assertThat(doubt(bad)).isEqualTo("failed here: IllegalStateException");
        assertThat(asked.get(0)).as("all at once").hasSize(lines.size());
        assertThat(asked).as("halves, down to the one").hasSizeLessThan(12);
        assertThat(asked).filteredOn(some -> some.equals(List.of(bad))).hasSize(1);

        database.sql("UPDATE payout SET stage = 'NEW', next_at = opened_at").update();
        asked.clear();
        drain(stage(failingOn(bad, asked), MANY));

        assertThat(asked).as("those before it, itself, and those behind it").hasSize(3);
        assertThat(asked.get(1)).containsExactly(bad);
        assertThat(waiting()).containsExactly(bad);
    }

    @Test
    void portionsGrowAgain() {
        long bad = waiting().get(0);
        List<List<Long>> asked = new ArrayList<>();
        GateStage stage = stage(failingOn(bad, asked), MANY);
        drain(stage);
        asked.clear();
        database.sql("UPDATE payout SET stage = 'NEW', doubt = NULL, next_at = opened_at WHERE line_id <> ?")
                .param(bad)
                .update();
        drain(stage);
        drain(stage);

        database.sql("UPDATE payout SET stage = 'NEW', next_at = opened_at WHERE line_id <> ?")
                .param(bad)
                .update();
        asked.clear();
        drain(stage);
        assertThat(asked).hasSize(1);
    }

    /** What was written down before the process died is gone with its transaction, and is written once by whoever goes on. */
    @Test
    void aProcessThatDiesWithinAPortionLeavesNothingOfIt() {
        int portion = 4;
        int[] portions = {0};
        GateOfTests dying = lines -> {
            Map<Long, PayoutGate.Decision> decided = gate.decide(lines);
            if (++portions[0] == 2) {
                throw new ProcessDied();
            }
            return decided;
        };
        GateStage dead = stage(dying, portion);
        dead.pass();
        dead.pass();
        assertThat(screenings()).hasSize(portion);
        assertThat(entries()).isEqualTo(committed()).hasSize(portion);
        assertThat(orders()).filteredOn(order -> !order.contains(" NEW ")).hasSize(portion);

        drain(stage(gate, MANY));

        assertThat(waiting()).as("only whose key is gone").hasSize(1);
        assertThat(database.sql("SELECT COUNT(*) FROM gate_assessment GROUP BY line_id")
                        .query(Integer.class)
                        .list())
                .hasSize(orders().size() - 1)
                .containsOnly(1);
    }

    @Test
    void twoReplicasTakeDifferentOrders() throws Exception {
        GateStage one = stage(gate, 2);
        GateStage other = stage(gate, 3);
        AtOnce.run(() -> drain(one), () -> drain(other));
        drain(one);

        assertThat(waiting()).hasSize(1);
        assertThat(database.sql("SELECT COUNT(*) FROM gate_assessment GROUP BY line_id")
                        .query(Integer.class)
                        .list())
                .hasSize(orders().size() - 1)
                .containsOnly(1);
    }

    /** A line of which the gate says nothing is not paid. */
    @Test
    void silenceLetsNoMoneyGo() {
        GateOfTests silent = lines -> Map.of();
        stage(silent, 1).pass();
        assertThat(orders()).allMatch(order -> order.contains(" NEW "));
    }

    /** How a process that is killed ends, to whoever looks from outside: nothing is committed. */
    private static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1;
    }

    private GateOfTests failingOn(long bad, List<List<Long>> asked) {
        return lines -> {
            asked.add(lines.stream().map(PayoutGate.Asked::lineId).toList());
            if (lines.stream().anyMatch(line -> line.lineId() == bad)) {
                throw new IllegalStateException("示例");
            }
            return lines.stream().collect(toMap(PayoutGate.Asked::lineId, line -> new PayoutGate.Decision.Released()));
        };
    }

    private GateStage stage(PayoutGate asked, int portion) {
        return new GateStage(
                claims,
                payouts,
                asked,
                new PayoutProperties(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        portion,
                        Duration.ofHours(1)),
                clock);
    }

    private static void drain(GateStage stage) {
        while (stage.pass() > 0) {
            // Until nothing is ready.
        }
    }

    /** Lines whose orders are new, in the order of the queue. */
    private List<Long> waiting() {
        return database.sql("SELECT line_id FROM payout WHERE stage = 'NEW' ORDER BY next_at, id")
                .query(Long.class)
                .list();
    }

    private String doubt(long line) {
        return database.sql("SELECT doubt FROM payout WHERE line_id = ?")
                .param(line)
                .query(String.class)
                .single();
    }

    private List<String> orders() {
        return database.sql(
                        "SELECT CONCAT_WS(' ', line_id, stage, '', held_by, held_zh, held_en, doubt) FROM payout ORDER BY line_id")
                .query(String.class)
                .list();
    }

    /** With all that the rules were told. */
    private List<String> screenings() {
        return database.sql("""
                        SELECT g.*, l.worker_id FROM gate_assessment g JOIN settlement_line l ON l.id = g.line_id
                        ORDER BY g.line_id, g.id
                        """)
                .query((row, place) -> {
                    long worker = row.getLong("worker_id");
                    return String.join(
                            " ",
                            row.getString("line_id"),
                            row.getString("decision"),
                            row.getString("hits"),
                            row.getString("not_applicable"),
                            row.getString("errors"),
                            personal.decryptText(worker, row.getBytes("screening")),
                            personal.decryptText(worker, row.getBytes("facts")));
                })
                .list();
    }

    /** What the log has of the gate: under which line and for which time it was screened. */
    private List<String> entries() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', subject_id, revision, commitment) FROM ledger_entry
                        WHERE kind = 'ASSESSMENT' AND subject_id LIKE 'GATE-%' ORDER BY subject_id, revision
                        """).query(String.class).list();
    }

    private List<String> committed() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', CONCAT('GATE-', line_id), round, commitment) FROM gate_assessment
                        ORDER BY CONCAT('GATE-', line_id), round
                        """).query(String.class).list();
    }

    private List<String> alerts() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', a.enterprise_id, a.line_id, a.batch_id, a.worker_id, a.city, a.indicator,
                                         a.severity, a.severity_rank, a.six_true, a.opening, a.outcome, g.line_id)
                        FROM gate_alert a JOIN gate_assessment g ON g.id = a.gate_id
                        ORDER BY a.line_id, a.indicator
                        """).query(String.class).list();
    }

    private String task(long enterprise, int worker, String amount) {
        return town.acceptedTask(enterprise, worker, amount, ChinaTime.today(clock));
    }

    private static String toTheCardOf(int other, String batch, int worker, String amount) {
        return Town.line(batch, "", worker, amount).replace(Invented.card(worker), Invented.card(other));
    }

    private long confirmed(long enterprise, String rows, BigDecimal gross) {
        return access.actingAs(Town.person(enterprise), () -> {
            long draft = drafts.preview((Town.header() + rows).getBytes(UTF_8)).draftId();
            DraftSheet sheet = drafts.open(draft);
            return drafts.confirm(
                            draft,
                            Money.of(gross.multiply(new BigDecimal("1.06")).setScale(2)),
                            sheet.lines().size(),
                            sheet.code())
                    .batchId();
        });
    }

    private void say(Actor actor, String word) {
        Set<OutsideStatements.State> states =
                access.actingAs(actor, () -> statements.take("示例", List.of(Json.MAPPER.readTree(word)))).stream()
                        .map(OutsideStatements.Outcome::state)
                        .collect(toSet());
        assertThat(states).containsExactly(OutsideStatements.State.TAKEN);
    }
}
