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
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Why not matched?" has an answer for any paper, also for one of which nobody knows whose it is. */
@RipeAtOnce
class PapersOfNobodyTest {

    private static final String UNKNOWN_TASK = "RW0000000000000000";

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;

    PapersOfNobodyTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @Test
    void theDeskIsToldThatNoEnterpriseIsKnownAndNobodyElseSeesThePaper() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7581, EngagementModel.AGENCY, 840);
        String paper = broughtByTheBank("示例无主付款有限公司", 840);
        PageClient desk = desk();

        assertThat(desk.get("/open-papers?cause=NO_ENTERPRISE").body())
                .contains("不知道是哪家企业的", "/documents/" + paper + "/places")
                .doesNotContain("??");
        assertThat(desk.get(places(paper)).body())
                .contains("都不是已登记企业的", "去登记企业名称")
                .doesNotContain("??", "value=\"NOWHERE\"");
        assertThat(own(enterprise).get(places(paper)).status()).isEqualTo(404);
        assertThat(own(enterprise).get("/open-papers").body()).doesNotContain(paper);
        assertThat(officer("990100").get(places(paper)).status()).isEqualTo(404);
        assertThat(officer(null).get(places(paper)).body())
                .contains("都不是已登记企业的")
                .doesNotContain("name=\"why\"", "去登记企业名称");
    }

    @Test
    void aNameOfTwoEnterprisesPointsAtNeitherAndSaysSo() {
        String shared = "示例两家共用示例分公司";
        branch(FlowEnterprise.open(port, test, 7582, EngagementModel.AGENCY, 842), shared);
        branch(FlowEnterprise.open(port, test, 7583, EngagementModel.AGENCY, 843), shared);
        String paper = broughtByTheBank(shared, 842);

        assertThat(desk().get(places(paper)).body()).contains("凭证上的线索指向 2 家企业").doesNotContain("??");
    }

    @Test
    void theDeskPlacesItOnARecordAndItIsOfThatEnterprise() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7584, EngagementModel.AGENCY, 844);
        Line line = enterprise.line(844, "120.00");
        enterprise.settle("NOBODY-1", line);
        String paper = broughtByTheBank("示例无主二付款有限公司", 844);
        String id = text("SELECT id FROM paper WHERE document_id = ?", paper);
        PageClient desk = desk();

        assertThat(desk.post("/open-papers", "/open-papers", "act", "NOWHERE", "paper", id, "why", "示例：不是我们的")
                        .body())
                .contains("这件凭证还不知道是哪家企业的")
                .doesNotContain("??");
        assertThat(desk.post("/open-papers", "/open-papers", "act", "BEST", "paper", id, "why", "示例：最像的")
                        .body())
                .contains("这件凭证还不知道是哪家企业的");
        desk.post(
                places(paper),
                places(paper),
                "paper",
                id,
                "act",
                "RECORD",
                "record",
                enterprise.recordOf(line),
                "amount",
                "",
                "why",
                "示例：代付专户付的",
                "givenTo",
                Long.toString(enterprise.id()));
        workers.drain("fourflow.matching");

        assertThat(text("SELECT enterprise_id FROM paper WHERE document_id = ?", paper))
                .isEqualTo(Long.toString(enterprise.id()));
        assertThat(own(enterprise).get(places(paper)).body())
                .contains(enterprise.recordOf(line), "示例：代付专户付的")
                .doesNotContain("??");
        assertThat(desk.get("/open-papers?cause=NO_ENTERPRISE").body()).doesNotContain(places(paper));
        desk.post(places(paper), places(paper), "paper", id, "act", "TAKEN_BACK", "why", "示例：又说不是");
        assertThat(own(enterprise).get(places(paper)).status())
                .as("the record was sealed with it")
                .isEqualTo(200);
    }

    @Test
    void anOfficerOfItsRegionReadsWhyItStandsWhereItStandsWithoutTheForm() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7585, EngagementModel.AGENCY, 846);
        Line line = enterprise.line(846, "130.00");
        enterprise.settle("NOBODY-2", line);
        String paper =
                enterprise.handIn("receipt.pdf", enterprise.papers("NOBODY-2").receipt(line));
        workers.drain("document.reading", "fourflow.matching");
        PageClient officer = officer("990100");

        assertThat(officer.get("/documents/" + paper).body()).contains("href=\"" + places(paper) + "\"");
        assertThat(officer.get(places(paper)).body())
                .contains(enterprise.recordOf(line))
                .doesNotContain("??", "name=\"why\"", "href=\"/open-papers\"");
        assertThat(officer("990200").get(places(paper)).status()).isEqualTo(404);
        assertThat(own(enterprise).get(places(paper)).body()).contains("name=\"why\"", "value=\"NOWHERE\"");
    }

    @Test
    void aFileWithoutAPaperForARecordSaysSo() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7586, EngagementModel.AGENCY, 848);
        Line line = enterprise.line(848, "140.00");
        String paper =
                enterprise.handIn("receipt.pdf", enterprise.papers("NOBODY-3").receipt(line));
        assertThat(own(enterprise).get(places(paper)).body()).contains("还在读取").doesNotContain("??");
        workers.drain("document.reading", "fourflow.matching");
        // As with a licence: it was read, and no flow took it.
        database.sql("DELETE FROM paper WHERE document_id = ?").param(paper).update();

        assertThat(own(enterprise).get(places(paper)).body())
                .contains("没有可以归到记录的凭证")
                .doesNotContain("??");
        assertThat(officer("990200").get(places(paper)).status()).isEqualTo(404);
    }

    @Test
    void whereNoRecordFitsBestAPersonIsAskedToNameOne() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7587, EngagementModel.AGENCY, 851);
        String paper = enterprise.handIn(
                "receipt.pdf",
                enterprise.papers("NOBODY-4").receiptWithoutTask(new Line(851, UNKNOWN_TASK, Money.of("77.00")), 1));
        workers.drain("document.reading", "fourflow.matching");
        String id = text("SELECT id FROM paper WHERE document_id = ?", paper);

        assertThat(own(enterprise)
                        .post("/open-papers", "/open-papers", "act", "BEST", "paper", id, "why", "示例：最像的")
                        .body())
                .contains("这件凭证没有唯一最像的记录，请填记录编号。");
    }

    @Test
    void whatWaitedBeforeReasonsWereToldIsAskedOnceMore() {
        String paper = broughtByTheBank("示例无主三付款有限公司", 849);
        database.sql("DELETE FROM open_paper WHERE enterprise_id = 0").update();

        Migrations.run(database, "V436__fourflow_papers_of_nobody.sql", "UPDATE");
        workers.drain("fourflow.matching");

        assertThat(desk().get(places(paper)).body()).contains("都不是已登记企业的");
    }

    private void branch(FlowEnterprise enterprise, String name) {
        String page = "/enterprises/" + enterprise.id();
        desk().post(page, page + "/names", "act", "BRANCH", "name", name, "source", "示例：营业执照");
    }

    /** A receipt that names no task and comes without the name of an enterprise. */
    private String broughtByTheBank(String payer, int worker) {
        FlowPapers papers = new FlowPapers(new Party(payer, Invented.enterpriseCode(worker)), "BANK");
        TradeClient bank = new TradeClient(port, test.token(Role.CONNECTOR, null));
        TradeClient.Answer answer = bank.paper(
                "receipt.pdf", papers.receiptWithoutTask(new Line(worker, UNKNOWN_TASK, Money.of("120.00")), 1));
        assertThat(answer.status()).isEqualTo(202);
        workers.drain("document.reading", "fourflow.matching");
        return answer.body().at("/id").asString();
    }

    private static String places(String document) {
        return "/documents/" + document + "/places";
    }

    private PageClient desk() {
        return in(test.person(Role.RISK_DESK, null));
    }

    private PageClient own(FlowEnterprise enterprise) {
        return in(test.person(Role.ENTERPRISE, enterprise.id()));
    }

    private PageClient officer(String region) {
        return in(test.officer(Role.TAX_OFFICER, region));
    }

    private PageClient in(TestAccounts.Person person) {
        PageClient client = new PageClient(port);
        client.signIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }

    private String text(String query, String document) {
        return database.sql(query).param(document).query(String.class).single();
    }
}
