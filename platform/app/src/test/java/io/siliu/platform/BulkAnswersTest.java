package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several open papers get one answer: each its best record, one record for all of them, or none; all of it or nothing. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkAnswersTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;

    BulkAnswersTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = FlowEnterprise.open(port, test, 7115, EngagementModel.AGENCY, 124, 126, 128, 130, 132, 134);
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @Test
    void eachOfTheTickedPapersGoesWhereItFitsBest() {
        Line one = enterprise.line(124, "510.00");
        Line other = enterprise.line(126, "520.00");
        enterprise.settle("BA-1", one, other);
        String first = open("BA-1", one, "509.00", 1);
        String second = open("BA-1", other, "519.00", 1);

        assertThat(answer("BEST", "", "示例：各少付一元，已说明", first, second)).contains("记下了 2 件");

        assertThat(edges(first)).containsExactly(enterprise.recordOf(one) + " 50900 BY_PERSON");
        assertThat(edges(second)).containsExactly(enterprise.recordOf(other) + " 51900 BY_PERSON");
    }

    @Test
    void severalTransfersAreMergedOntoOneRecordAndFillItTogether() {
        Line line = enterprise.line(128, "600.00");
        enterprise.settle("BA-2", line);
        String first = open("BA-2", line, "390.00", 1);
        String second = open("BA-2", line, "190.00", 2);

        answer("RECORD", enterprise.recordOf(line), "示例：一笔分两次付，少付二十元", first, second);

        assertThat(edges(first)).containsExactly(enterprise.recordOf(line) + " 39000 BY_PERSON");
        assertThat(edges(second)).containsExactly(enterprise.recordOf(line) + " 19000 BY_PERSON");
        assertThat(enterprise
                        .record(line)
                        .at("/sheet/differences")
                        .valueStream()
                        .map(each -> each.at("/kind").asString()))
                .as("together they are twenty short, and the record says so")
                .containsExactly("SUM");
    }

    @Test
    void oneAnswerSaysOfSeveralPapersThatTheyBelongNowhere() {
        Line line = enterprise.line(130, "700.00");
        enterprise.settle("BA-3", line);
        String first = open("BA-3", line, "333.00", 1);
        String second = open("BA-3", line, "222.00", 2);

        answer("NOWHERE", "", "示例：都是员工报销，不是这里的", first, second);

        assertThat(causes(first, second)).containsOnly("TAKEN_AWAY");
    }

    @Test
    void aPaperThatCannotBePlacedKeepsTheOthersFromBeingPlaced() {
        Line line = enterprise.line(132, "800.00");
        enterprise.settle("BA-4", line);
        String first = open("BA-4", line, "444.00", 1);

        String page = answer("RECORD", "", "示例：忘了填记录编号", first);

        assertThat(page).contains("请填记录编号").doesNotContain("??");
        assertThat(edges(first)).isEmpty();
        assertThat(answer("BEST", "", "示例：一张也没有勾选")).contains("先勾选").doesNotContain("记下了");
    }

    @Test
    void aShareOfTheOtherSignDoesNotMakeRoomForAnotherOne() {
        Line one = enterprise.line(134, "300.00");
        Line other = enterprise.line(134, "900.00");
        enterprise.settle("BA-5", one, other);
        String paper = open("BA-5", one, "500.00", 1);

        TradeClient.Answer refused = enterprise
                .client()
                .post("/api/v1/open-papers/" + paper + "/placings", """
                        {"shares": [{"record": "%s", "amount": "-400.00"}, {"record": "%s", "amount": "900.00"}],
                         "why": "示例：一正一负凑出原额"}
                        """.formatted(
                                enterprise.recordOf(one), enterprise.recordOf(other)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("amount");
        assertThat(edges(paper)).isEmpty();
    }

    /** A receipt that names no task and comes to no line; the id of its paper. */
    private String open(String batch, Line line, String amount, int number) {
        String document = enterprise.handIn(
                "receipt-" + number + ".pdf",
                enterprise
                        .papers(batch)
                        .receiptWithoutTask(new Line(line.worker(), line.task(), Money.of(amount)), number));
        solved();
        return database.sql(
                        "SELECT paper_id FROM open_paper o JOIN paper p ON p.id = o.paper_id WHERE p.document_id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    /** As the page sends it: what was ticked, and of every paper on it the record that fits best. */
    private String answer(String act, String record, String why, String... papers) {
        List<String> fields = new ArrayList<>();
        for (String paper : papers) {
            fields.addAll(List.of("paper", paper));
        }
        best(papers).forEach(each -> fields.addAll(List.of("best", each)));
        fields.addAll(List.of("act", act, "record", record, "why", why));
        String page = clerk.post("/open-papers", "/open-papers", fields.toArray(String[]::new))
                .body();
        solved();
        return page;
    }

    private List<String> best(String... papers) {
        String page = clerk.get("/open-papers").body();
        List<String> best = new ArrayList<>();
        for (String paper : papers) {
            int at = page.indexOf("value=\"" + paper + ":");
            if (at > 0) {
                best.add(page.substring(at + 7, page.indexOf('"', at + 7)));
            }
        }
        return best;
    }

    private List<String> edges(String paper) {
        return database.sql("""
                        SELECT CONCAT(r.number, ' ', a.amount_cents, ' ', a.method) FROM allocation a
                        JOIN four_flow_record r ON r.line_id = a.line_id
                        WHERE a.paper_id = ? ORDER BY 1
                        """).param(paper).query(String.class).list();
    }

    private List<String> causes(String... papers) {
        return database.sql("SELECT reason_code FROM open_paper WHERE paper_id IN (:papers)")
                .param("papers", List.of(papers))
                .query(String.class)
                .list();
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }
}
