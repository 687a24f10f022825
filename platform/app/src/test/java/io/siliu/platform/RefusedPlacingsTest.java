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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An answer that cannot be kept comes back as it was filled in, with the paper that is at fault; the best is taken where there is one. */
@SiliuTest
@TestPropertySource(properties = "siliu.fourflow.pause=PT0S")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedPlacingsTest {

    private static final String REASON = "示例：逐笔核对过了";
    private static final Pattern TICKED =
            Pattern.compile("name=\"paper\"\\s+value=\"(\\d+)\"\\s+id=\"paper-\\d+\"[^>]*checked=\"checked\"");

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;
    private Line line;
    private String withBest;
    private String withoutAny;

    RefusedPlacingsTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    /** One names the worker of the line; the other names somebody who has no line. */
    @BeforeAll
    void twoPapers() {
        enterprise = FlowEnterprise.open(port, test, 7686, EngagementModel.AGENCY, 356, 358);
        line = enterprise.line(356, "410.00");
        enterprise.settle("RP-1", line);
        withBest = paperOf(356, "409.00", 1);
        withoutAny = paperOf(358, "55.00", 2);
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @Test
    void aMistypedRecordKeepsTicksAndWordsAndNamesThePaper() {
        PageClient.Page page = answer("RECORD", "FF-202609-9999999", withBest, withoutAny);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("没有这个编号的记录", "href=\"#paper-" + firstOf(withBest, withoutAny) + "\"", "at-fault")
                .contains("value=\"" + REASON + "\"", "value=\"FF-202609-9999999\"")
                .doesNotContain("??");
        assertThat(ticked(page)).containsExactlyInAnyOrder(withBest, withoutAny);
        assertThat(decisions()).isZero();
    }

    @Test
    void aRefusedAnswerComesBackToThePageOnWhichItWasFilledIn() {
        assertThat(answer("RECORD", "", withBest).body())
                .contains("请填记录编号", "银行回单</span> ✕", "name=\"kind\" value=\"BANK_RECEIPT\"")
                .doesNotContain("??");
    }

    /** Last, for it places a paper. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theBestIsTakenWhereThereIsOneAndTheRestStaysTicked() {
        PageClient.Page page = answer("BEST", "", withBest, withoutAny);

        assertThat(page.body())
                .contains("记下了 1 件", "另有 1 件没有唯一最像的记录", "value=\"" + REASON + "\"", "撤回这 1 件")
                .doesNotContain("??");
        assertThat(ticked(page)).containsExactly(withoutAny);
        workers.drain("fourflow.matching");
        assertThat(database.sql("SELECT paper_id FROM allocation WHERE enterprise_id = ? AND method = 'BY_PERSON'")
                        .param(enterprise.id())
                        .query(String.class)
                        .list())
                .containsExactly(withBest);
        assertThat(answer("BEST", "", withoutAny).body())
                .as("where none has one, the remedy is told")
                .contains("没有唯一最像的记录，请填记录编号", "at-fault");

        clerk.post("/open-papers", "/open-papers", "act", "TAKEN_BACK", "paper", withBest, "why", REASON);
        workers.drain("fourflow.matching");
        database.sql("DELETE FROM paper_decision WHERE enterprise_id = ?")
                .param(enterprise.id())
                .update();
    }

    private static String firstOf(String one, String other) {
        return Long.toString(Math.min(Long.parseLong(one), Long.parseLong(other)));
    }

    /** As the page of bank receipts sends it, with the best record of the paper that has one. */
    private PageClient.Page answer(String act, String record, String... papers) {
        List<String> fields = new ArrayList<>(List.of(
                "kind",
                "BANK_RECEIPT",
                "act",
                act,
                "record",
                record,
                "why",
                REASON,
                "best",
                withBest + ":" + enterprise.recordOf(line)));
        for (String paper : papers) {
            fields.addAll(List.of("paper", paper));
        }
        return clerk.post("/open-papers", "/open-papers", fields.toArray(String[]::new));
    }

    private static List<String> ticked(PageClient.Page page) {
        return TICKED.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private int decisions() {
        return database.sql("SELECT COUNT(*) FROM paper_decision WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(Integer.class)
                .single();
    }

    private String paperOf(int worker, String amount, int number) {
        String document = enterprise.handIn(
                "receipt-" + number + ".pdf",
                enterprise
                        .papers("RP-1")
                        .receiptWithoutTask(new Line(worker, "RW0000000000000000", Money.of(amount)), number));
        workers.drain("document.reading", "fourflow.matching");
        return database.sql("SELECT id FROM paper WHERE document_id = ?")
                .param(document)
                .query(String.class)
                .single();
    }
}
