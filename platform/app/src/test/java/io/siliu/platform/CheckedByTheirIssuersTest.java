package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.SignalFacts;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a bank says of its receipt (F20) and a registry of a trade name (S24) reaches the record of the paper. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckedByTheirIssuersTest {

    private static final int FORGED = 272;
    private static final int GENUINE = 274;
    private static final int NOT_ASKED = 276;
    private static final int ASKED_LATE = 278;
    private static final int RENAMED = 424;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private Line forged;
    private Line genuine;
    private Line notAsked;
    private Line askedLate;
    private Line renamed;

    CheckedByTheirIssuersTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void fourReceiptsAreHandedInAndThreeAreChecked() {
        enterprise = FlowEnterprise.open(
                port, test, 7_591, EngagementModel.AGENCY, FORGED, GENUINE, NOT_ASKED, ASKED_LATE, RENAMED);
        forged = enterprise.line(FORGED, "500.00");
        genuine = enterprise.line(GENUINE, "600.00");
        notAsked = enterprise.line(NOT_ASKED, "700.00");
        askedLate = enterprise.line(ASKED_LATE, "800.00");
        renamed = enterprise.line(RENAMED, "900.00");
        enterprise.settle("ISSUER", forged, genuine, notAsked, askedLate, renamed);
        for (Line line : List.of(forged, genuine, notAsked, askedLate, renamed)) {
            enterprise.handIn(
                    "receipt-" + line.worker() + ".pdf",
                    enterprise.papers("ISSUER").receipt(line));
        }
        checked(FORGED, true, "2026-09-09");
        checked(FORGED, false, "2026-09-10");
        checked(GENUINE, true, "2026-09-10");
        registered(FORGED, "示例工二百七十二货运经营部", "2026-07-01");
        registered(RENAMED, "示例工" + RENAMED + "新名号商行", "2026-11-01");
        registered(GENUINE, "示例工 " + GENUINE + " 配送服务部（个体工商户）");
        registered(GENUINE, "示例工" + GENUINE + "新名号商行");
        workers.drain("document.reading", "fourflow.matching", "assessment.screening");
        checked(ASKED_LATE, false, "2026-11-20");
        database.sql("UPDATE outside_statement SET taken_at = taken_at - INTERVAL 1 MINUTE")
                .update();
        workers.drain("assessment.statements", "assessment.screening");
    }

    @Test
    void aReceiptWhoseCodeTheBankDoesNotKnowIsAHit() {
        assertThat(hits(forged)).contains("F20");
        assertThat(signals(forged).payout().receiptCodeFails().evidence()).hasSize(1);
    }

    /** More than two months after the settlement, when the record had been screened. */
    @Test
    void theBankMayBeAskedAtAnyTime() {
        assertThat(hits(askedLate)).contains("F20");
        assertThat(signals(askedLate).payout().receiptCodeFails().value()).isTrue();
    }

    @Test
    void oneThatItKnowsIsNoneAndOneThatItWasNotAskedForIsUnknown() {
        assertThat(hits(genuine)).doesNotContain("F20");
        assertThat(signals(genuine).payout().receiptCodeFails().value()).isFalse();
        assertThat(signals(notAsked).payout().receiptCodeFails()).isNull();
    }

    @Test
    void aNameThatTheRegistryDoesNotKnowIsAHit() {
        assertThat(hits(forged)).contains("S24");
    }

    /** Spaces and the form of business that registries put behind a name are no difference. */
    @Test
    void theSameNameInTheRegistrysSpellingIsNone() {
        assertThat(hits(genuine)).doesNotContain("S24");
        assertThat(signals(genuine).identity().registryDiffers().value()).isFalse();
        assertThat(signals(notAsked).identity().registryDiffers()).isNull();
    }

    /** The registry told the new name with the same day of registration, after the record was sealed under the old one. */
    @Test
    void aRecordUnderTheNameBeforeAChangeIsNoHit() {
        assertThat(hits(genuine)).doesNotContain("S24");
        assertThat(signals(genuine).identity().registryDiffers().evidence()).hasSize(1);
    }

    /** The registry was asked first when the business had its new name, and tells since when. */
    @Test
    void aNameOfLaterSaysNothingOfARecordBeforeIt() {
        assertThat(hits(renamed)).doesNotContain("S24");
        assertThat(signals(renamed).identity().registryDiffers()).isNull();
        assertThat(hits(forged)).as("borne since before the record").contains("S24");
    }

    private void checked(int worker, boolean valid, String on) {
        said("{'kind':'RECEIPT','worker':'%s','number':'HD%016d','on':'%s','codeValid':%s}"
                .formatted(Invented.idNumber(worker), worker, on, valid));
    }

    private void registered(int worker, String name) {
        registered(worker, name, "");
    }

    private void registered(int worker, String name, String since) {
        said("""
                {'kind':'LICENCE','worker':'%s','business':'%s','tradeName':'%s','registeredOn':'2026-06-01','address':'示例路%d号',\
                'cluster':false%s}""".formatted(
                        Invented.idNumber(worker),
                        Invented.proprietorCode(worker),
                        name,
                        worker,
                        since.isEmpty() ? "" : ",'namedOn':'" + since + "'"));
    }

    private void said(String statement) {
        TradeClient.Answer answer = new TradeClient(port, test.token(Role.CONNECTOR, null))
                .post(
                        "/api/v1/outside-statements",
                        "{\"source\":\"示例机构\",\"statements\":[" + statement.replace('\'', '"') + "]}");
        assertThat(answer.body().at("/outcomes/0/state").asString())
                .as(answer.body().toString())
                .isEqualTo("TAKEN");
    }

    private List<String> hits(Line line) {
        return database.sql("SELECT indicator FROM alert WHERE record_number = ?")
                .param(enterprise.recordOf(line))
                .query(String.class)
                .list();
    }

    private SignalFacts signals(Line line) {
        byte[] facts = new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                .download("/api/v1/records/" + enterprise.recordOf(line) + "/facts");
        return FactsJson.read(new String(facts, UTF_8)).signals();
    }
}
