package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.sandbox.paper.Party;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A paper that came without the name of an enterprise opens for the enterprise it turns out to belong to, and for no other. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateOwnersTest {

    private static final int ENTERPRISE = 7511;
    private static final int OTHER = 7512;
    private static final String NAME = "示例晚到配送有限公司";
    private static final String OTHER_NAME = "示例另外配送有限公司";
    private static final int WORKER = 720;
    private static final Money GROSS = Money.of("640.00");

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private TradeClient connector;
    private TradeClient enterprise;
    private TradeClient other;

    LateOwnersTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void twoEnterprisesAndABank() {
        TradeClient riskDesk = client(Role.RISK_DESK, null);
        enterprise = client(Role.ENTERPRISE, imported(riskDesk, ENTERPRISE, NAME));
        other = client(Role.ENTERPRISE, imported(riskDesk, OTHER, OTHER_NAME));
        assertThat(riskDesk.post("/api/v1/master-agreements", FlowRequests.agreement(ENTERPRISE))
                        .status())
                .isEqualTo(201);
        connector = client(Role.CONNECTOR, null);
    }

    @Test
    void whatTheReadingSaysOpensItForTheEnterpriseAndItsRegion() {
        String paper = handedIn(connector, papers(NAME, ENTERPRISE).receipt(new Line(721, task(), GROSS)));

        assertThat(statuses(paper)).containsExactly(200, 404, 200, 404);
        assertThat(listed(enterprise)).contains(paper);
        assertThat(listed(other)).doesNotContain(paper);
        assertThat(view(paper).at("/enterprise").asString()).isEqualTo(NAME);
    }

    @Test
    void whatTheRecordSaysLaterOpensIt() {
        String task = task();
        String paper = handedIn(connector, papers("示例代付专户管理有限公司", ENTERPRISE).receipt(new Line(WORKER, task, GROSS)));
        assertThat(statuses(paper)).containsExactly(404, 404, 404, 404);

        enterprise.upload(
                "/api/v1/settlements?settledOn=" + FlowPapers.SETTLED,
                FlowRequests.settlement("LATE-1", List.of(new Line(WORKER, task, GROSS))));
        workers.drain("fourflow.matching");

        assertThat(statuses(paper)).containsExactly(200, 404, 200, 404);
        JsonNode record = record(task);
        assertThat(record.at("/sheet/lanes").toString()).contains(paper);
    }

    @Test
    void bytesThatTheEnterpriseHoldsAlreadyAreShownOnceInItsListAndOpenAtBothNumbers() {
        byte[] receipt = papers(NAME, ENTERPRISE).receipt(new Line(722, task(), GROSS));
        String own = handedIn(enterprise, receipt);
        String late = handedIn(connector, receipt);

        assertThat(late).isNotEqualTo(own);
        assertThat(statuses(late)).containsExactly(200, 404, 200, 404);
        assertThat(listed(enterprise)).contains(own).doesNotContain(late);
    }

    @Test
    void onePaperOfTwoEnterprisesIsShownToNeither() throws IOException {
        byte[] both = FlowPapers.together(
                papers(NAME, ENTERPRISE).receipt(new Line(723, task(), GROSS)),
                papers(OTHER_NAME, OTHER).receipt(new Line(724, "RW0000000000000000", GROSS)));
        String paper = handedIn(connector, both);

        assertThat(statuses(paper)).containsExactly(404, 404, 404, 404);
        JsonNode readings = client(Role.RISK_DESK, null)
                .get("/api/v1/documents/" + paper)
                .body()
                .at("/readings");
        assertThat(readings).hasSize(2);
    }

    @Test
    void onePaperBesideAnotherThatNobodyIsKnownForIsShownToNobody() throws IOException {
        String task = task();
        FlowPapers unnamed = papers("示例代付专户管理有限公司", ENTERPRISE);
        String paper = handedIn(
                connector,
                FlowPapers.together(
                        unnamed.receipt(new Line(WORKER, task, GROSS)),
                        unnamed.receipt(new Line(727, "RW0000000000000000", GROSS))));
        // As with an identity card or a licence: it was read, and no flow took it.
        assertThat(database.sql("DELETE FROM paper WHERE document_id = ? AND part = 1")
                        .param(paper)
                        .update())
                .isEqualTo(1);

        enterprise.upload(
                "/api/v1/settlements?settledOn=" + FlowPapers.SETTLED,
                FlowRequests.settlement("LATE-2", List.of(new Line(WORKER, task, GROSS))));
        workers.drain("fourflow.matching");

        assertThat(database.sql("SELECT enterprise_id FROM paper WHERE document_id = ?")
                        .param(paper)
                        .query(Long.class)
                        .single())
                .as("the receipt itself found its enterprise")
                .isPositive();
        assertThat(statuses(paper)).containsExactly(404, 404, 404, 404);
        assertThat(listed(enterprise)).doesNotContain(paper);
    }

    @Test
    void whatWasFoundBeforeIsOpenedByTheMigration() {
        byte[] receipt = papers(NAME, ENTERPRISE).receipt(new Line(725, task(), GROSS));
        String moved = handedIn(connector, receipt);
        String twin = handedIn(connector, receipt);
        database.sql("UPDATE document SET same_as = NULL").update();
        database.sql("UPDATE document SET enterprise_id = 0 WHERE id = ?")
                .param(handedIn(connector, papers(NAME, ENTERPRISE).receipt(new Line(726, task(), GROSS))))
                .update();

        Migrations.run(database, "V180__document_late_owner.sql", "UPDATE");

        assertThat(statuses(moved)).containsExactly(200, 404, 200, 404);
        assertThat(statuses(twin)).containsExactly(200, 404, 200, 404);
        assertThat(database.sql("SELECT COUNT(*) FROM document d JOIN paper p ON p.document_id = d.id"
                                + " WHERE d.enterprise_id = 0 AND d.same_as IS NULL GROUP BY d.id"
                                + " HAVING COUNT(DISTINCT p.enterprise_id) = 1 AND MIN(p.enterprise_id) > 0")
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }

    /** Of the enterprise, of the other one, of an officer of its region, of an officer of another region. */
    private List<Integer> statuses(String paper) {
        String path = "/api/v1/documents/" + paper;
        return List.of(
                enterprise.get(path).status(),
                other.get(path).status(),
                page(test.officer(Role.TAX_OFFICER, "990100"), paper),
                page(test.officer(Role.TAX_OFFICER, "990200"), paper));
    }

    private int page(TestAccounts.Person person, String paper) {
        PageClient visitor = new PageClient(port);
        visitor.signIn(person.name(), TestAccounts.PASSWORD);
        return visitor.get("/documents/" + paper).status();
    }

    private List<String> listed(TradeClient client) {
        return client.get("/api/v1/documents")
                .body()
                .at("/rows")
                .valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    private JsonNode view(String paper) {
        return enterprise.get("/api/v1/documents/" + paper).body();
    }

    private JsonNode record(String task) {
        String number = enterprise
                .get("/api/v1/records")
                .body()
                .at("/records")
                .valueStream()
                .filter(record -> record.at("/taskNumber").asString().equals(task))
                .map(record -> record.at("/number").asString())
                .findFirst()
                .orElseThrow();
        return enterprise.get("/api/v1/records/" + number).body();
    }

    private String handedIn(TradeClient client, byte[] paper) {
        TradeClient.Answer answer = client.paper("paper.pdf", paper);
        assertThat(answer.status()).isEqualTo(202);
        workers.drain("document.reading", "fourflow.matching");
        return answer.body().at("/id").asString();
    }

    private String task() {
        return enterprise
                .post("/api/v1/task-orders", FlowRequests.taskOrder(WORKER, GROSS))
                .body()
                .at("/taskNumber")
                .asString();
    }

    private static FlowPapers papers(String name, int enterprise) {
        return new FlowPapers(new Party(name, Invented.enterpriseCode(enterprise)), "LATE-1");
    }

    private static long imported(TradeClient riskDesk, int enterprise, String name) {
        return riskDesk.post("/api/v1/imports/parties", FlowRequests.parties(enterprise, name, WORKER))
                .body()
                .at("/enterprises/0/id")
                .asLong();
    }

    private TradeClient client(Role role, Long enterpriseId) {
        return new TradeClient(port, test.token(role, enterpriseId));
    }
}
