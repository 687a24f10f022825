package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A person overrules the matching: moves a paper, splits it, puts it beside another or takes it away, and says why. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedPapersTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;
    private Line first;
    private Line second;
    private String document;

    MovedPapersTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void twoLinesAndAReceiptForTheFirst() {
        enterprise = FlowEnterprise.open(port, test, 7543, EngagementModel.AGENCY, 774, 776);
        first = enterprise.line(774, "500.00");
        second = enterprise.line(776, "300.00");
        enterprise.settle("MV-1", first, second);
        document = enterprise.handIn("receipt.pdf", enterprise.papers("MV-1").receipt(first));
        solved();
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @Test
    void aPaperIsSplitTakenAwayAndPutBackAndEveryReasonIsKept() {
        assertThat(edges()).containsExactly(enterprise.recordOf(first) + " 50000 TASK_NUMBER");

        place("RECORD", "示例：一笔付了两个人", "300.00", "200.00");
        assertThat(edges())
                .containsExactlyInAnyOrder(
                        enterprise.recordOf(first) + " 30000 BY_PERSON",
                        enterprise.recordOf(second) + " 20000 BY_PERSON");
        place("RECORD", "示例：还有一百没有说清", "300.00", "100.00");
        assertThat(clerk.get(places()).body())
                .contains("已归入 400.00 元，凭证共 500.00 元", "未归入 100.00 元", "由人归入", "class=\"other\"")
                .doesNotContain("??");

        clerk.post(places(), places(), "paper", paper(), "act", "NOWHERE", "why", "示例：这笔不是工钱");
        solved();
        assertThat(edges()).isEmpty();

        clerk.post(
                places(),
                places(),
                "paper",
                paper(),
                "act",
                "RECORD",
                "record",
                enterprise.recordOf(first),
                "amount",
                "",
                "why",
                "示例：查清楚了，就是这一笔");
        solved();
        assertThat(edges()).containsExactly(enterprise.recordOf(first) + " 50000 BY_PERSON");
        assertThat(clerk.get(places()).body())
                .contains("示例：一笔付了两个人", "示例：这笔不是工钱", "示例：查清楚了，就是这一笔", "<span lang=\"zh\">示例人</span>")
                .doesNotContain("??");
    }

    @Test
    void sharesBeyondThePaperAreRefusedWithTheRemedy() {
        assertThat(place("RECORD", "示例：多写了", "300.00", "900.00"))
                .contains("各份合计 1,200.00 元，凭证只有 500.00 元，多出 700.00 元；最后一份还剩 200.00 元可分");
        assertThat(clerk.post(places(), places(), "paper", paper(), "act", "NOWHERE", "why", "")
                        .body())
                .contains("请写明原因");
    }

    @Test
    void theMonthOfTheEnterpriseSaysWhatItsRecordsLack() {
        String page = clerk.get("/completeness").body();

        assertThat(page).contains("2026-09", "missing=INVOICE").doesNotContain("??");
        assertThat(clerk.get("/records?missing=INVOICE&period=2026-09").body())
                .contains(enterprise.recordOf(first), enterprise.recordOf(second));
        assertThat(clerk.get("/records?missing=FUNDS&complete=true").body())
                .doesNotContain(enterprise.recordOf(first), enterprise.recordOf(second));
    }

    private String place(String act, String why, String one, String other) {
        String page = clerk.post(
                        places(),
                        places(),
                        "paper",
                        paper(),
                        "act",
                        act,
                        "record",
                        enterprise.recordOf(first),
                        "record",
                        enterprise.recordOf(second),
                        "amount",
                        one,
                        "amount",
                        other,
                        "why",
                        why)
                .body();
        solved();
        return page;
    }

    private String places() {
        return "/documents/" + document + "/places";
    }

    private String paper() {
        return database.sql("SELECT id FROM paper WHERE document_id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    private List<String> edges() {
        return database.sql("""
                        SELECT CONCAT(r.number, ' ', a.amount_cents, ' ', a.method) FROM allocation a
                        JOIN four_flow_record r ON r.line_id = a.line_id
                        JOIN paper p ON p.id = a.paper_id
                        WHERE p.document_id = ? ORDER BY 1
                        """).param(document).query(String.class).list();
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }
}
