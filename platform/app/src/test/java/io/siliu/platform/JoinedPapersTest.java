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

/** A person says on the page of a paper that it is the same as another one, and takes that back; and shares one out by a list. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoinedPapersTest {

    private static final String WHY = "示例：同一张验收单重新导出";

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;

    JoinedPapersTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = FlowEnterprise.open(port, test, 7123, EngagementModel.AGENCY, 991, 993, 995);
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @Test
    void theTwoCountOnceUntilItIsTakenBack() {
        Line line = enterprise.line(991, "510.00");
        enterprise.settle("JP-1", line);
        String first = enterprise.handIn("first.pdf", enterprise.papers("JP-1").acceptance(line));
        String again = enterprise.handIn("again.pdf", enterprise.papers("JP-1").acceptanceOf(line, 13));
        solved();
        assertThat(counted(first, again)).as("no rule joins them").noneMatch(each -> each.endsWith("/COPY"));

        String page = clerk.get(places(again)).body();
        assertThat(page).contains("和另一件是同一件凭证", "/documents/" + first).doesNotContain("??");
        assertThat(say(again, "same", paper(first), "why", WHY)).contains("两件是同一件凭证");
        solved();

        assertThat(counted(first, again)).containsExactlyInAnyOrder("1/TASK_NUMBER", "0/COPY");
        assertThat(clerk.get(places(again)).body()).contains(WHY, "和这份原件里的凭证是同一件");

        say(again, "act", "TAKEN_BACK", "why", "示例：看错了，是两张");
        solved();

        assertThat(enterprise
                        .record(line)
                        .at("/sheet/differences")
                        .valueStream()
                        .map(each -> each.at("/kind").asString()))
                .as("what is sealed stands, and says that the two claim one step again")
                .isNotEmpty()
                .containsOnly("CONTESTED");
    }

    @Test
    void aPaperOfAnotherKindOrTheOtherWayRoundIsRefusedWithTheRemedy() {
        Line line = enterprise.line(993, "520.00");
        enterprise.settle("JP-2", line);
        String first = enterprise.handIn("first.pdf", enterprise.papers("JP-2").acceptance(line));
        String again = enterprise.handIn("again.pdf", enterprise.papers("JP-2").acceptanceOf(line, 13));
        String receipt =
                enterprise.handIn("receipt.pdf", enterprise.papers("JP-2").receipt(line));
        solved();

        assertThat(say(again, "same", paper(receipt), "why", WHY)).contains("同一种凭证");
        assertThat(join(again, first)).isEqualTo(204);
        assertThat(join(first, again)).isEqualTo(422);
        assertThat(join(first, first)).isEqualTo(422);
    }

    @Test
    void aReceiptIsSharedOutToMoreRecordsThanTheFormHasRowsByAList() {
        List<Line> lines = new ArrayList<>();
        for (int count = 0; count < 8; count++) {
            lines.add(enterprise.line(995, "10" + count + ".00"));
        }
        enterprise.settle("JP-3", lines.toArray(Line[]::new));
        Line any = new Line(995, lines.get(0).task(), Money.of("900.00"));
        String receipt =
                enterprise.handIn("receipt.pdf", enterprise.papers("JP-3").receiptWithoutTask(any, 7));
        solved();
        StringBuilder list = new StringBuilder();
        lines.forEach(line -> list.append(enterprise.recordOf(line))
                .append('\t')
                .append(line.gross())
                .append('\n'));

        assertThat(say(receipt, "act", "RECORD", "why", WHY, "list", list.toString()))
                .contains("记下了 1 件");
        solved();

        assertThat(edges(receipt)).hasSize(8).contains("10700");
        assertThat(say(receipt, "act", "RECORD", "why", WHY, "list", enterprise.recordOf(lines.get(0)) + " 9 0 1"))
                .as("the line that is wrong is named, and what was typed is still there")
                .contains("粘贴的第 1 行金额读不出", " 9 0 1</textarea>")
                .doesNotContain("??");
        assertThat(say(
                        receipt,
                        "act",
                        "RECORD",
                        "why",
                        WHY,
                        "list",
                        enterprise.recordOf(lines.get(0)) + " 9.00\n" + enterprise.recordOf(lines.get(0)) + " 8.00"))
                .as("a record that is named twice")
                .contains("一条记录写一次，最多 200 条");
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }

    private static String places(String document) {
        return "/documents/" + document + "/places";
    }

    private String say(String document, String... fields) {
        List<String> all = new ArrayList<>(List.of("paper", paper(document)));
        all.addAll(List.of(fields));
        return clerk.post(places(document), places(document), all.toArray(String[]::new))
                .body();
    }

    private int join(String document, String other) {
        return enterprise
                .client()
                .post(
                        "/api/v1/open-papers/" + paper(document) + "/same-as",
                        "{\"paper\": " + paper(other) + ", \"why\": \"" + WHY + "\"}")
                .status();
    }

    private String paper(String document) {
        return database.sql("SELECT id FROM paper WHERE document_id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    private List<String> edges(String document) {
        return database.sql("SELECT amount_cents FROM allocation WHERE paper_id = ? ORDER BY amount_cents")
                .param(paper(document))
                .query(String.class)
                .list();
    }

    private List<String> counted(String one, String other) {
        return database.sql("SELECT CONCAT(counted, '/', method) FROM allocation WHERE paper_id IN (?, ?)")
                .param(paper(one))
                .param(paper(other))
                .query(String.class)
                .list();
    }
}
