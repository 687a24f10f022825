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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers that no record holds are narrowed in their address: by kind, worker, amount, day, enterprise and number. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenPaperFiltersTest {

    private static final Pattern PAPER = Pattern.compile("id=\"paper-(\\d+)\"");
    private static final String UNKNOWN_TASK = "RW0000000000000000";

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private PageClient clerk;
    private Line small;
    private Line large;
    private String ofSmall;
    private String ofLarge;
    private String slip;

    OpenPaperFiltersTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void threePapersThatAreOpen() {
        enterprise = FlowEnterprise.open(port, test, 7685, EngagementModel.AGENCY, 352, 354);
        small = enterprise.line(352, "310.00");
        large = enterprise.line(354, "9000.00");
        enterprise.settle("OF-20260907-01", small, large);
        ofSmall = handIn(enterprise
                .papers("OF-20260907-01")
                .receiptWithoutTask(new Line(352, UNKNOWN_TASK, Money.of("309.00")), 1));
        ofLarge = handIn(enterprise
                .papers("OF-20260907-01")
                .receiptWithoutTask(new Line(354, UNKNOWN_TASK, Money.of("8999.00")), 1));
        slip = handIn(enterprise.papers("OF-20260907-01").slip(new Line(352, UNKNOWN_TASK, Money.of("77.00"))));
        clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
    }

    @Test
    void byKindAmountAndDay() {
        assertThat(listed("")).containsExactlyInAnyOrder(ofSmall, ofLarge, slip);
        assertThat(listed("?kind=PAYMENT_SLIP")).containsExactly(slip);
        assertThat(listed("?kind=BANK_RECEIPT&least=8000")).containsExactly(ofLarge);
        assertThat(listed("?most=309.00")).containsExactlyInAnyOrder(ofSmall, slip);
        assertThat(listed("?from=2026-09-07&to=2026-09-07")).hasSize(3);
        assertThat(clerk.get("/open-papers?from=2026-09-08").body())
                .contains("没有符合这些条件的", "凭证日期：2026-09-08 –", "去掉全部筛选")
                .doesNotContain("??");
        assertThat(clerk.get("/open-papers?kind=PAYMENT_SLIP").body())
                .contains("付款单</span> ✕")
                .doesNotContain("??");
    }

    @Test
    void byTheWorkerWhoseRecordAPaperIsLikestToBelongTo() {
        String worker = database.sql("SELECT worker_id FROM four_flow_record WHERE number = ?")
                .param(enterprise.recordOf(large))
                .query(String.class)
                .single();

        assertThat(listed("?worker=" + worker)).containsExactly(ofLarge);
        assertThat(clerk.get("/open-papers?worker=" + worker).body())
                .contains("可能属于：", "去掉全部筛选")
                .doesNotContain("??");
    }

    @Test
    void byTheNumberOfAPaperABatchOrARecord() {
        assertThat(listed("?text=HD0000000000001352")).containsExactly(ofSmall);
        assertThat(listed("?text=OF-")).as("the slip names its batch").containsExactly(slip);
        assertThat(listed("?text=" + enterprise.recordOf(large)))
                .contains(ofLarge)
                .doesNotContain(ofSmall);
        assertThat(listed("?text=RW%25")).as("taken literally").isEmpty();
    }

    @Test
    void whoeverSeesSeveralEnterprisesChoosesOne() {
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);

        assertThat(PAPER.matcher(desk.get("/open-papers?enterprise=" + enterprise.id())
                                .body())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrder(ofSmall, ofLarge, slip);
        assertThat(desk.get("/open-papers?enterprise=" + enterprise.id()).body())
                .contains("企业：" + enterprise.party().name())
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "least=1E9", "worker=me", "text=%E5%BC%A0%E4%B8%89"})
    void whatCannotBeReadIsRefusedByItsField(String filter) {
        PageClient.Page wrong = clerk.get("/open-papers?" + filter);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("FILTER_NOT_VALID");
    }

    @Test
    void aProgramNarrowsThemAsWell() {
        TradeClient.Answer found = enterprise.client().get("/api/v1/open-papers?kind=BANK_RECEIPT&least=8000");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().at("/total").asInt()).isEqualTo(1);
        assertThat(found.body().at("/papers/0/id").asString()).isEqualTo(ofLarge);
        assertThat(enterprise
                        .client()
                        .get("/api/v1/open-papers?enterprise=1")
                        .body()
                        .at("/total")
                        .asInt())
                .as("another enterprise is not looked into")
                .isEqualTo(3);
    }

    private List<String> listed(String query) {
        return PAPER.matcher(clerk.get("/open-papers" + query).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The id of its paper. */
    private String handIn(byte[] paper) {
        String document = enterprise.handIn("paper.pdf", paper);
        workers.drain("document.reading", "fourflow.matching");
        return database.sql("SELECT id FROM paper WHERE document_id = ?")
                .param(document)
                .query(String.class)
                .single();
    }
}
