package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be told apart is said to be equal, with what fits and what does not, and a person chooses in one step. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TiedPapersTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;

    TiedPapersTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = FlowEnterprise.open(port, test, 7596, EngagementModel.AGENCY, 942, 944, 946);
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @Test
    void equalPapersGoToOneRecordEachInOneStep() {
        Line one = enterprise.line(942, "410.00");
        Line other = enterprise.line(942, "410.00");
        enterprise.settle("TIE-1", one, other);
        String first = handIn("TIE-1", one, "410.00", 1);
        String second = handIn("TIE-1", one, "410.00", 2);

        assertThat(clerk.get("/open-papers?cause=SEVERAL_FIT").body())
                .contains("这 2 条记录同样对得上", "对得上：当事人、金额、日期", "把握大", "归到这里")
                .doesNotContain("??");
        assertThat(post("act", "ONE_EACH", "paper", first, "paper", second, "why", "示例：两笔一样，各归一条"))
                .contains("记下了 2 件");

        assertThat(edges(first, second))
                .containsExactlyInAnyOrder(enterprise.recordOf(one) + " 41000", enterprise.recordOf(other) + " 41000");
    }

    @Test
    void morePapersThanFreeRecordsAreNotSharedOut() {
        Line one = enterprise.line(946, "430.00");
        Line other = enterprise.line(946, "430.00");
        enterprise.settle("TIE-3", one, other);
        String first = handIn("TIE-3", one, "430.00", 1);
        String second = handIn("TIE-3", one, "430.00", 2);
        String third = handIn("TIE-3", one, "430.00", 3);

        assertThat(post("act", "ONE_EACH", "paper", first, "paper", second, "paper", third, "why", "示例：三笔两条"))
                .contains("请逐件选")
                .doesNotContain("??");
        assertThat(edges(first, second, third)).isEmpty();
    }

    @Test
    void aPersonChoosesOneOfTheSuggestedRecordsWithOneButton() {
        Line line = enterprise.line(944, "420.00");
        enterprise.settle("TIE-2", line);
        String paper = handIn("TIE-2", line, "419.00", 1);
        String places = "/documents/" + text("SELECT document_id FROM paper WHERE id = ?", paper) + "/places";

        assertThat(clerk.get(places).body())
                .contains("对得上：当事人、日期；对不上：金额", "把握一般")
                .doesNotContain("??");
        assertThat(clerk.post(places, places, "paper", paper, "act", "RECORD", "pick", enterprise.recordOf(line))
                        .body())
                .contains("记下了 1 件");
        workers.drain("fourflow.matching");

        assertThat(edges(paper)).containsExactly(enterprise.recordOf(line) + " 41900");
        assertThat(text("SELECT why FROM paper_decision WHERE paper_id = ?", paper))
                .isEqualTo("从提示的记录中选定。");
        assertThat(post("pick", "nonsense")).as("a button that no page has").contains("404");
    }

    private String handIn(String batch, Line line, String amount, int number) {
        byte[] receipt = enterprise
                .papers(batch)
                .receiptWithoutTask(new Line(line.worker(), line.task(), Money.of(amount)), number);
        String document = enterprise.handIn("receipt-" + number + ".pdf", receipt);
        workers.drain("document.reading", "fourflow.matching");
        return text("SELECT id FROM paper WHERE document_id = ?", document);
    }

    private String post(String... fields) {
        String page = clerk.post("/open-papers", "/open-papers", fields).body();
        workers.drain("fourflow.matching");
        return page;
    }

    private List<String> edges(String... papers) {
        return database.sql("""
                        SELECT CONCAT(r.number, ' ', a.amount_cents) FROM allocation a
                        JOIN four_flow_record r ON r.line_id = a.line_id
                        WHERE a.paper_id IN (:papers) AND a.method = 'BY_PERSON'
                        """)
                .param("papers", List.of(papers))
                .query(String.class)
                .list();
    }

    private String text(String query, String parameter) {
        return database.sql(query).param(parameter).query(String.class).single();
    }
}
