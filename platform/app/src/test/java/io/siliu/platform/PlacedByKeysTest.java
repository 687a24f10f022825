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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Placing papers by hand reads their lines by keys and once, not all that the enterprise has for each of them. */
@RipeAtOnce
@Import(CountedStatements.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacedByKeysTest {

    private static final int WORKER = 342;
    private static final int LINES = 21;
    private static final String[] WHOLE_BLOCK = {
        "settlement.internal.LineMapper.of",
        "settlement.internal.LineMapper.otherCards",
        "work.internal.TaskOrderMapper.of",
        "fourflow.internal.PaperMapper.of"
    };

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final CountedStatements counted;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private List<String> records;

    PlacedByKeysTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            CountedStatements counted,
            JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.counted = counted;
        this.database = database;
    }

    @BeforeAll
    void aBatchOfManyLines() {
        enterprise = FlowEnterprise.open(port, test, 7683, EngagementModel.AGENCY, WORKER);
        enterprise.settle(
                "PBK-1",
                IntStream.range(0, LINES)
                        .mapToObj(number -> enterprise.line(WORKER, 100 + number + ".00"))
                        .toArray(Line[]::new));
        workers.drain("fourflow.matching");
        records = database.sql("SELECT number FROM four_flow_record WHERE enterprise_id = ? ORDER BY id")
                .param(enterprise.id())
                .query(String.class)
                .list();
    }

    @Test
    void manySharesOfAPaperAskAsOftenAsOne() {
        String paper = paperOver("5000.00", 1);
        place(paper, records.subList(0, 1));

        Map<String, Long> one = counted.during(() -> place(paper, records.subList(0, 1)));
        Map<String, Long> many = counted.during(() -> place(paper, records.subList(1, LINES)));

        assertThat(many)
                .isEqualTo(one)
                .containsEntry("settlement.internal.LineMapper.findAll", 1L)
                .containsEntry("fourflow.internal.PaperMapper.parties", 1L)
                .doesNotContainKeys(WHOLE_BLOCK);
        assertThat(stepsOf(paper))
                .as("each of them is a share of the step that it proves")
                .hasSize(LINES - 1)
                .containsOnly("BANK_RECEIPT");
    }

    @Test
    void whatManyPapersInOneAnswerNeedIsReadOnceForAllOfThem() {
        List<String> papers = IntStream.range(0, 6)
                .mapToObj(number -> paperOver(7_000 + number + ".00", 10 + number))
                .toList();
        PageClient clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);

        assertThat(counted.during(() -> answer(clerk, papers)))
                .containsEntry("fourflow.internal.OpenPaperMapper.present", 2L)
                .containsEntry("fourflow.internal.OpenPaperMapper.lines", 1L)
                .containsEntry("fourflow.internal.PaperMapper.parties", 1L)
                .containsEntry("settlement.internal.LineMapper.findAll", 1L)
                .containsEntry("fourflow.internal.DecisionMapper.insert", 1L)
                .doesNotContainKeys(WHOLE_BLOCK);
    }

    private void place(String paper, List<String> some) {
        String shares = some.stream()
                .map(record -> "{\"record\": \"" + record + "\", \"amount\": \"100.00\"}")
                .collect(Collectors.joining(", "));
        TradeClient.Answer answer =
                enterprise.client().post("/api/v1/open-papers/" + paper + "/placings", """
                        {"shares": [%s], "why": "示例：一次付了几笔"}""".formatted(shares));
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(204);
    }

    private void answer(PageClient clerk, List<String> papers) {
        List<String> fields = new ArrayList<>(List.of("act", "RECORD", "record", records.get(0), "why", "示例：一笔分几次付"));
        papers.forEach(paper -> fields.addAll(List.of("paper", paper)));
        assertThat(clerk.post("/open-papers", "/open-papers", fields.toArray(String[]::new))
                        .body())
                .contains("记下了 " + papers.size() + " 件");
    }

    /** A receipt that names no task and comes to no line. */
    private String paperOver(String amount, int number) {
        String document = enterprise.handIn(
                "receipt-" + number + ".pdf",
                enterprise
                        .papers("PBK-1")
                        .receiptWithoutTask(new Line(WORKER, "RW0000000000000000", Money.of(amount)), number));
        workers.drain("document.reading", "fourflow.matching");
        return database.sql("SELECT id FROM paper WHERE document_id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    private List<String> stepsOf(String paper) {
        return database.sql("""
                        SELECT step FROM paper_decision
                        WHERE paper_id = ? AND id = (SELECT MAX(n.id) FROM paper_decision n WHERE n.paper_id = ?)
                        """).params(paper, paper).query(String.class).list();
    }
}
