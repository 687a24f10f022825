package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.PayoutGate;
import io.siliu.platform.settlement.SettlementDrafts;
import io.siliu.rules.Decision;
import io.siliu.rules.GateOutcome;
import io.siliu.rules.Replay;
import io.siliu.rules.ReplayReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What held or let go a payment is handed out with its proof, and judged again where nothing of the product is. */
@SiliuTest
@Import(Town.class)
@TestPropertySource(properties = "siliu.anchoring.witnesses=target/siliu-test/gate-replay/witnesses.json")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GateReplayTest {

    private static final int ENTERPRISE = 7_860;
    private static final int HELD = 960;
    private static final int LET_GO = 1_866;
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Town town;
    private final Access access;
    private final TestAccounts test;
    private final SettlementDrafts drafts;
    private final PayoutGate gate;
    private final PersonalData personal;
    private final TransactionTemplate transaction;
    private final Workers stages;
    private final JdbcClient database;
    private final Clock clock;
    private final FlowWitnesses witnesses;
    private final TradeClient officer;
    private final int port;

    private long enterprise;
    private long batch;
    private long held;
    private long letGo;

    GateReplayTest(
            Town town,
            Access access,
            Accounts accounts,
            SettlementDrafts drafts,
            PayoutGate gate,
            PersonalData personal,
            TransactionTemplate transaction,
            Workers stages,
            JdbcClient database,
            Home home,
            Clock clock,
            @LocalServerPort int port)
            throws IOException {
        this.town = town;
        this.access = access;
        this.test = new TestAccounts(access, accounts);
        this.drafts = drafts;
        this.gate = gate;
        this.personal = personal;
        this.transaction = transaction;
        this.stages = stages;
        this.database = database;
        this.clock = clock;
        this.port = port;
        this.officer = new TradeClient(port, test.token(Role.TAX_OFFICER, null));
        this.witnesses =
                FlowWitnesses.start(Path.of("target/siliu-test/gate-replay"), home.at("keys/public.keys"), clock);
    }

    @BeforeAll
    void oneLineIsHeldAndOneLetGo() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        town.worker(HELD);
        SignedAgreements.sign(database, enterprise, town.worker(LET_GO));
        String task = town.acceptedTask(enterprise, LET_GO, "120.00", ChinaTime.today(clock));
        String file = Town.header()
                + Town.line("REPLAY-1", "", HELD, "180.00")
                + Town.line("REPLAY-1", task, LET_GO, "120.00");
        batch = access.actingAs(Town.person(enterprise), () -> {
            long draft = drafts.preview(file.getBytes(UTF_8)).draftId();
            DraftSheet sheet = drafts.open(draft);
            return drafts.confirm(draft, Money.of("318.00"), 2, sheet.code()).batchId();
        });
        held = line("180.00");
        letGo = line("120.00");
        stages.drain("settlement.payout.gate");
    }

    @AfterAll
    void witnessesGoHome() {
        witnesses.close();
    }

    private long line(String gross) {
        return database.sql("SELECT id FROM settlement_line WHERE batch_id = ? AND gross = ?")
                .params(batch, gross)
                .query(Long.class)
                .single();
    }

    @Test
    @Order(1)
    void untilItIsWitnessedThereIsNoProof() {
        TradeClient.Answer answer = officer.get(address(held));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().toString()).contains("PROOF_NOT_READY");
        stages.drain("anchoring.sequencing", "anchoring.witnessing");
        assertThat(officer.download(address(held))).isNotEmpty();
    }

    @Test
    @Order(2)
    void aStrangerJudgesAHeldPaymentAgain() {
        byte[] bundle = officer.download(address(held));
        ReplayReport report = new Replay().run(bundle);

        assertThat(report.isEqual()).as(report.toString()).isTrue();
        assertThat(report.verdict().decision()).isEqualTo(Decision.HOLD);
        assertThat(report.gate())
                .isEqualTo(GateOutcome.heldBy(database.sql("SELECT held_by FROM payout WHERE line_id = ?")
                        .param(held)
                        .query(String.class)
                        .single()));
        JsonNode proof = Json.MAPPER.readTree(bundle).at("/proof");
        assertThat(proof.at("/leaf/id").asString()).isEqualTo("GATE-" + held);
        assertThat(proof.at("/leaf/revision").asInt()).isEqualTo(1);
        assertThat(verifier().verify(Json.text(proof).getBytes(UTF_8)).holds()).isTrue();
        assertThat(new String(bundle, UTF_8)).doesNotContain(Invented.idNumber(HELD), Invented.card(HELD));
    }

    @Test
    @Order(2)
    void andOneThatWasLetGo() {
        ReplayReport report = new Replay().run(officer.download(address(letGo)));

        assertThat(report.isEqual()).as(report.toString()).isTrue();
        assertThat(report.gate()).isEqualTo(GateOutcome.letGo());
        assertThat(report.verdict().decision()).isLessThan(Decision.HOLD);
    }

    @Test
    @Order(3)
    void whoeverAuditsFindsItOnThePageAndInTheListOfAlerts() {
        PageClient auditor = browser(test.officer(Role.TAX_OFFICER, "990100"));
        String link = page(held) + "/replay?round=1";

        assertThat(auditor.get(page(held)).body()).contains(link);
        assertThat(auditor.get("/alerts").body()).contains(link);
        assertThat(auditor.get(link).status()).isEqualTo(200);
        assertThat(database.sql("SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'BATCH' AND subject_id = ?"
                                + " AND purpose LIKE '%REPLAY%' AND role = 'TAX_OFFICER'")
                        .param(Long.toString(batch))
                        .query(Integer.class)
                        .single())
                .as("each look is recorded, that of the program too")
                .isGreaterThan(1);
        assertThat(browser(test.officer(Role.TAX_OFFICER, "990200")).get(link).status())
                .isEqualTo(404);
        PageClient own = browser(test.person(Role.ENTERPRISE, enterprise));
        assertThat(own.get(page(held)).body()).doesNotContain("/replay");
        assertThat(own.get(link).status()).isEqualTo(403);
    }

    /** The same facts are no other assessment; on others a person has let it go by then. */
    @Test
    @Order(4)
    void eachTimeALineIsScreenedOnOtherFactsIsAnEntryOfItsOwn() {
        screenAgain(null);
        assertThat(officer.get(address(held) + "?round=2").status()).isEqualTo(404);

        database.sql("UPDATE settlement_line SET settled_on = settled_on - INTERVAL 1 DAY WHERE id = ?")
                .param(held)
                .update();
        screenAgain(clock.instant());
        stages.drain("anchoring.sequencing", "anchoring.witnessing");

        assertThat(revision(address(held) + "?round=1")).isEqualTo(1);
        assertThat(revision(address(held) + "?round=2")).isEqualTo(2);
        assertThat(revision(address(held))).as("the last one").isEqualTo(2);
        assertThat(officer.get(address(held) + "?round=3").status()).isEqualTo(404);
        assertThat(officer.get(address(held) + "?round=first").status()).isEqualTo(400);
    }

    @Test
    @Order(5)
    void aPaymentThatAPersonLetGoSaysSoAndIsNotAgainstTheRuleSet() {
        ReplayReport report = new Replay().run(officer.download(address(held)));

        assertThat(report.isEqual()).as(report.toString()).isTrue();
        assertThat(report.verdict().decision()).isEqualTo(Decision.HOLD);
        assertThat(report.gate().held()).isFalse();
        assertThat(report.gate().released()).isTrue();
        assertThat(report.gate().by()).isNotBlank();
        assertThat(report.sentence().zh()).contains("已有人看过同样的理由并放行");
    }

    private void screenAgain(Instant releasedAt) {
        PayoutGate.Asked asked = new PayoutGate.Asked(enterprise, held, false, releasedAt);
        transaction.executeWithoutResult(status -> access.actingAs(RISK_DESK, () -> gate.decide(List.of(asked))));
    }

    @Test
    @Order(6)
    void whatWasScreenedBeforeIsCountedInItsOrder() {
        database.sql("UPDATE gate_assessment SET round = 100 - round").update();

        Migrations.run(database, "V615__assessment_gate_commitment.sql", "UPDATE");

        assertThat(database.sql("SELECT round FROM gate_assessment WHERE line_id = ? ORDER BY id")
                        .param(held)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    @Order(7)
    void whatTheLogNeverHeardOfHasNoBundle() {
        database.sql("UPDATE gate_assessment SET salts = NULL, commitment = NULL WHERE line_id = ?")
                .param(letGo)
                .update();

        TradeClient.Answer answer = officer.get(address(letGo));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().toString()).contains("SCREENING_NOT_COMMITTED");
        assertThat(browser(test.person(Role.TAX_OFFICER, null)).get(page(letGo)).body())
                .contains("付款前筛查")
                .doesNotContain("/replay");
    }

    @Test
    @Order(8)
    void withThePersonWhatWasKnownGoesAndItsEntryStays() {
        personal.destroyKey(
                DataSubject.PERSON,
                database.sql("SELECT worker_id FROM settlement_line WHERE id = ?")
                        .param(held)
                        .query(Long.class)
                        .single());

        assertThat(officer.get(address(held)).status()).isEqualTo(404);
        assertThat(browser(test.person(Role.TAX_OFFICER, null)).get(page(held)).body())
                .doesNotContain("/replay");
        assertThat(database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'ASSESSMENT' AND subject_id = ?")
                        .param("GATE-" + held)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private int revision(String address) {
        byte[] bundle = officer.download(address);
        assertThat(new Replay().run(bundle).isEqual()).as(address).isTrue();
        return Json.MAPPER.readTree(bundle).at("/proof/leaf/revision").asInt();
    }

    private String address(long line) {
        return "/api/v1/settlements/" + batch + "/lines/" + line + "/replay";
    }

    private String page(long line) {
        return "/batches/" + batch + "/lines/" + line;
    }

    private RecordProofVerifier verifier() {
        return new RecordProofVerifier(PublicKeys.parse(new String(officer.download("/log/keys"), UTF_8)));
    }

    private PageClient browser(TestAccounts.Person person) {
        PageClient browser = new PageClient(port);
        browser.signIn(person.name(), TestAccounts.PASSWORD);
        return browser;
    }
}
