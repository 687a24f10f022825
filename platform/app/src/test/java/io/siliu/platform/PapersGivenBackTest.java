package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.sandbox.paper.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A paper of nobody that was given to the wrong enterprise goes back, as long as no record was sealed with it. */
@SiliuTest
@TestPropertySource(properties = "siliu.fourflow.pause=PT0S")
class PapersGivenBackTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;

    PapersGivenBackTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @Test
    void whoMistypedTheRecordTakesThePaperFromTheWrongEnterprise() {
        FlowEnterprise wrong = FlowEnterprise.open(port, test, 7588, EngagementModel.AGENCY, 852);
        Line line = wrong.line(852, "150.00");
        wrong.settle("GIVEN-1", line);
        String paper = broughtByTheBank();
        PageClient desk = in(test.person(Role.RISK_DESK, null));
        PageClient own = in(test.person(Role.ENTERPRISE, wrong.id()));

        assertThat(decide(desk, paper, "RECORD", wrong.recordOf(line), ""))
                .as("whose it would be is shown before it is given")
                .contains("这件凭证是示例第7588配送有限公司的吗", "name=\"givenTo\" value=\"" + wrong.id() + "\"")
                .doesNotContain("??");
        assertThat(statuses(own, paper)).as("not given yet").containsExactly(404, 404);
        assertThat(decide(desk, paper, "RECORD", wrong.recordOf(line), "7588000000000"))
                .as("another enterprise was confirmed than the record is of")
                .contains("这件凭证是示例第7588配送有限公司的吗");
        decide(desk, paper, "RECORD", wrong.recordOf(line), Long.toString(wrong.id()));
        assertThat(statuses(own, paper)).as("given").containsExactly(200, 200);
        decide(desk, paper, "TAKEN_BACK", "", "");

        assertThat(statuses(own, paper)).as("taken back").containsExactly(404, 404);
        assertThat(desk.get("/open-papers?cause=NO_ENTERPRISE").body()).contains(places(paper));
        assertThat(text("SELECT enterprise_id FROM document WHERE id = ?", paper))
                .isEqualTo("0");
        assertThat(database.sql("SELECT COUNT(*) FROM allocation WHERE paper_id = ?")
                        .param(id(paper))
                        .query(Integer.class)
                        .single())
                .as("it stands on no record")
                .isZero();
        assertThat(deeds(id(paper))).containsOnlyOnce("PAPER_GIVEN_TO_ENTERPRISE", "PAPER_TAKEN_FROM_ENTERPRISE");
        assertThat(deeds(Long.toString(wrong.id())))
                .contains("PAPER_GIVEN_TO_ENTERPRISE", "PAPER_TAKEN_FROM_ENTERPRISE");
    }

    private String broughtByTheBank() {
        FlowPapers papers = new FlowPapers(new Party("示例无主五付款有限公司", Invented.enterpriseCode(852)), "BANK");
        TradeClient.Answer answer = new TradeClient(port, test.token(Role.CONNECTOR, null))
                .paper(
                        "receipt.pdf",
                        papers.receiptWithoutTask(new Line(852, "RW0000000000000000", Money.of("150.00")), 1));
        assertThat(answer.status()).isEqualTo(202);
        workers.drain("document.reading", "fourflow.matching");
        return answer.body().at("/id").asString();
    }

    private String decide(PageClient desk, String document, String act, String record, String givenTo) {
        String page = places(document);
        String[] fields = {"paper", id(document), "act", act, "record", record, "why", "示例：编号看错一位", "givenTo", givenTo};
        String answer = desk.post(page, page, fields).body();
        workers.drain("fourflow.matching");
        return answer;
    }

    private static List<Integer> statuses(PageClient client, String document) {
        return List.of(
                client.get("/documents/" + document).status(),
                client.get(places(document)).status());
    }

    private static String places(String document) {
        return "/documents/" + document + "/places";
    }

    private String id(String document) {
        return text("SELECT id FROM paper WHERE document_id = ?", document);
    }

    private PageClient in(TestAccounts.Person person) {
        PageClient client = new PageClient(port);
        client.signIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }

    private List<String> deeds(String subject) {
        return database.sql("SELECT deed FROM audit_event WHERE subject_id = ?")
                .param(subject)
                .query(String.class)
                .list();
    }

    private String text(String query, String document) {
        return database.sql(query).param(document).query(String.class).single();
    }
}
