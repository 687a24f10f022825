package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.sandbox.paper.Party;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A paper that no record holds is explained to a person, who says where it belongs, and that stands. */
@SiliuTest
@Import(Town.class)
@TestPropertySource(properties = {"siliu.fourflow.rest=PT0S", "siliu.fourflow.pause=PT0S"})
class OpenPapersTest {

    private static final int ENTERPRISE = 7621;
    private static final int WORKER = 621;

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private final Access access;
    private final ReceiveDocuments receiving;
    private final BookSettlement booking;
    private final JdbcClient sql;
    private final LocalDate today;

    OpenPapersTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers workers,
            ReceiveDocuments receiving,
            BookSettlement booking,
            JdbcClient sql,
            Clock clock) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
        this.access = access;
        this.receiving = receiving;
        this.booking = booking;
        this.sql = sql;
        this.today = ChinaTime.today(clock);
    }

    @Test
    void whatAPersonDecidesStandsUntilAPersonDecidesAgain() {
        long enterprise = town.enterprise(ENTERPRISE, EngagementModel.SUBCONTRACT);
        town.worker(WORKER);
        String task = town.acceptedTask(enterprise, WORKER, "300.00", today);
        byte[] file = (Town.header() + Town.line("OP-1", task, WORKER, "300.00")).getBytes(UTF_8);
        access.actingAs(Town.person(enterprise), () -> booking.book(file, today, null));
        FlowPapers papers =
                new FlowPapers(new Party(Town.name(ENTERPRISE), Invented.enterpriseCode(ENTERPRISE)), "OP-1");
        byte[] receipt = papers.receipt(new Line(WORKER, "RW0000000000000000", Money.of("299.00")));
        access.actingAs(
                Town.person(enterprise),
                () -> receiving.receive(new NewDocument(Channel.WEB, "receipt.pdf", receipt, null)));
        workers.drain("document.reading");
        workers.drain("fourflow.matching");
        String record = text("SELECT number FROM four_flow_record WHERE enterprise_id = ?", enterprise);
        String paper = text("SELECT paper_id FROM open_paper WHERE enterprise_id = ?", enterprise);
        PageClient clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise).name(), TestAccounts.PASSWORD);

        assertThat(clerk.get("/open-papers").body())
                .contains("没有对得上的行", record, "299.00", "paper-" + paper)
                .doesNotContain("??");

        assertThat(answer(clerk, paper, "NOWHERE", "", "不")).contains("请写明原因");
        assertThat(answer(clerk, paper, "RECORD", record, "示例：少付一元，已说明")).contains("记下了 1 件", "撤回这 1 件");
        workers.drain("fourflow.matching");
        assertThat(text("SELECT method FROM allocation WHERE enterprise_id = ? AND step = 'BANK_RECEIPT'", enterprise))
                .isEqualTo("BY_PERSON");
        assertThat(clerk.get("/records/" + record).body()).contains("由人归到本记录").doesNotContain("??");

        answer(clerk, paper, "NOWHERE", "", "示例：弄错了，不是这一笔");
        workers.drain("fourflow.matching");
        assertThat(text("SELECT reason_code FROM open_paper WHERE enterprise_id = ?", enterprise))
                .isEqualTo("TAKEN_AWAY");

        String later = town.acceptedTask(enterprise, WORKER, "299.00", FlowPapers.SETTLED);
        byte[] another = (Town.header() + Town.line("OP-2", later, WORKER, "299.00")).getBytes(UTF_8);
        access.actingAs(Town.person(enterprise), () -> booking.book(another, FlowPapers.SETTLED, null));
        workers.drain("fourflow.matching");
        assertThat(text("SELECT reason_code FROM open_paper WHERE enterprise_id = ?", enterprise))
                .as("a line that came later would take it; the person's word stands and is questioned")
                .isEqualTo("DECISION_QUESTIONED");
        assertThat(clerk.get("/open-papers").body()).contains("请再看一眼").doesNotContain("??");

        assertThat(takeBack(clerk, paper)).contains("撤回了 1 件的决定").doesNotContain("??");
        workers.drain("fourflow.matching");
        assertThat(text("SELECT COUNT(*) FROM open_paper WHERE enterprise_id = ?", enterprise))
                .as("nobody decides any more: the line that came later takes it")
                .isEqualTo("0");
        assertThat(takeBack(clerk, paper)).contains("没有可以撤回的决定");
        String document =
                text("SELECT document_id FROM paper WHERE enterprise_id = ? ORDER BY id DESC LIMIT 1", enterprise);
        assertThat(clerk.get("/documents/" + document + "/places").body())
                .contains("撤回，交回匹配")
                .doesNotContain("??", "value=\"TAKEN_BACK\"");
    }

    private static String takeBack(PageClient clerk, String paper) {
        return clerk.post("/open-papers", "/open-papers", "act", "TAKEN_BACK", "paper", paper, "why", "示例：交回匹配")
                .body();
    }

    private static String answer(PageClient clerk, String paper, String act, String record, String why) {
        return clerk.post("/open-papers", "/open-papers", "paper", paper, "act", act, "record", record, "why", why)
                .body();
    }

    private String text(String query, long enterprise) {
        return sql.sql(query).param(enterprise).query(String.class).single();
    }
}
