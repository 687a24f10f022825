package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.KnownNames;
import io.siliu.sandbox.paper.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers go on bearing the name of their day, and those of a branch its own; both are of the enterprise. */
@RipeAtOnce
class EnterpriseNamesOnPapersTest {

    private static final String RENAMED = "示例更名后配送有限公司";
    private static final String UNKNOWN_TASK = "RW0000000000000000";

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private final KnownNames known;

    EnterpriseNamesOnPapersTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            JdbcClient database,
            KnownNames known) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
        this.known = known;
    }

    @Test
    void anOldPaperInTheOldNameAgreesAfterTheChange() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7577, EngagementModel.AGENCY, 830);
        Line line = settled(enterprise, 830, "NAME-1");
        FlowPapers old = enterprise.papers("NAME-1");
        enterprise.handIn("receipt.pdf", old.receipt(line));
        named(enterprise, "RENAMED", RENAMED, "", "2026-10-01", "");
        solved();

        assertThat(differences(enterprise, line)).doesNotContain("PARTY_NAME");
        assertThat(enterprise.record(line).at("/sheet/parties").toString())
                .as("as it was called on the day of settlement")
                .contains(enterprise.party().name())
                .doesNotContain(RENAMED);
    }

    @Test
    void aPaperInTheOldNameFromAfterTheChangeIsADifference() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7562, EngagementModel.AGENCY, 832);
        Line line = settled(enterprise, 832, "NAME-2");
        FlowPapers old = enterprise.papers("NAME-2");
        named(enterprise, "RENAMED", RENAMED + "二", "", "2026-09-01", "");
        enterprise.handIn("receipt.pdf", old.receipt(line));
        solved();

        assertThat(differences(enterprise, line)).contains("PARTY_NAME");
    }

    @Test
    void aReceiptInTheOldNameFindsTheEnterpriseOnceTheNameIsRecorded() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7563, EngagementModel.AGENCY, 834);
        Party before = new Party("示例旧时名配送有限公司", Invented.enterpriseCode(7563));
        String paper = broughtByTheBank(before, 834);
        assertThat(owner(paper)).isZero();

        named(enterprise, "FORMER", before.name(), "", "", "2026-09-30");
        solved();

        assertThat(owner(paper)).isEqualTo(enterprise.id());
    }

    @Test
    void aReceiptOfABranchIsOfTheEnterpriseAndAgrees() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7564, EngagementModel.AGENCY, 836);
        Line line = settled(enterprise, 836, "NAME-4");
        Party branch = new Party(enterprise.party().name() + "示例分公司", Invented.enterpriseCode(7564));
        named(enterprise, "BRANCH", branch.name(), "", "", "");
        enterprise.handIn("receipt.pdf", new FlowPapers(branch, "NAME-4").receipt(line));
        solved();

        assertThat(owner(broughtByTheBank(branch, 836))).isEqualTo(enterprise.id());
        assertThat(differences(enterprise, line)).doesNotContain("PARTY_NAME");
    }

    @Test
    void whoConfirmsAMisreadNameIsOfferedTheOldOne() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7568, EngagementModel.AGENCY, 835);
        named(enterprise, "FORMER", "示例近旁旧名配送有限公司", "", "", "2026-01-31");

        assertThat(known.near(enterprise.id(), "示例近旁旧名配迗有限公司", null, 9))
                .extracting(KnownNames.Proposal::name)
                .containsExactly("示例近旁旧名配送有限公司");
    }

    @Test
    void aWithdrawnNameFindsNothing() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7565, EngagementModel.AGENCY, 838);
        Party wrong = new Party("示例记错了配送有限公司", Invented.enterpriseCode(7565));
        named(enterprise, "BRANCH", wrong.name(), "", "", "");
        String recorded = database.sql("SELECT id FROM enterprise_name WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(String.class)
                .single();
        PageClient desk = desk();
        Page page = desk.post(page(enterprise), page(enterprise) + "/names/withdrawn", "name", recorded);

        assertThat(page.body()).contains("已撤回。", wrong.name());
        assertThat(owner(broughtByTheBank(wrong, 838))).isZero();
    }

    @Test
    void aChangeOfNameThatWasAMistakeIsWithdrawnWithTheNewName() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7569, EngagementModel.AGENCY, 853);
        named(enterprise, "RENAMED", RENAMED, "", "2026-10-01", "");
        assertThat(presentName(enterprise)).isEqualTo(RENAMED);

        withdrawNewest(enterprise);

        assertThat(presentName(enterprise)).isEqualTo(enterprise.party().name());
    }

    @Test
    void aChangeOfNameThatAnotherFollowedLeavesThePresentName() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7570, EngagementModel.AGENCY, 854);
        named(enterprise, "RENAMED", RENAMED, "", "2026-10-01", "");
        String first = newest(enterprise);
        named(enterprise, "RENAMED", "示例再更名配送有限公司", "", "2026-11-01", "");

        withdraw(enterprise, first);

        assertThat(presentName(enterprise)).isEqualTo("示例再更名配送有限公司");
    }

    private void withdrawNewest(FlowEnterprise enterprise) {
        withdraw(enterprise, newest(enterprise));
    }

    private String newest(FlowEnterprise enterprise) {
        return database.sql("SELECT MAX(id) FROM enterprise_name WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(String.class)
                .single();
    }

    private void withdraw(FlowEnterprise enterprise, String name) {
        desk().post(page(enterprise), page(enterprise) + "/names/withdrawn", "name", name);
    }

    private String presentName(FlowEnterprise enterprise) {
        return database.sql("SELECT name FROM enterprise WHERE id = ?")
                .param(enterprise.id())
                .query(String.class)
                .single();
    }

    @Test
    void whatCannotBeANameIsAnsweredAtItsField() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7566, EngagementModel.AGENCY, 839);
        String now = enterprise.party().name();
        String code = Invented.enterpriseCode(7577);

        assertRefused(enterprise, "name", "RENAMED", now, "", "2026-10-01", "");
        assertRefused(enterprise, "name", "BRANCH", " ", "", "", "");
        assertRefused(enterprise, "validFrom", "RENAMED", RENAMED, "", "", "");
        assertRefused(enterprise, "validFrom", "RENAMED", RENAMED, "", "2999-01-01", "");
        assertRefused(enterprise, "validTo", "FORMER", RENAMED, "", "", "");
        assertRefused(enterprise, "validTo", "FORMER", RENAMED, "", "2026-02-01", "2026-01-01");
        assertRefused(enterprise, "creditCode", "FORMER", RENAMED, code, "", "2026-01-01");
        assertRefused(
                enterprise, "creditCode", "BRANCH", RENAMED, enterprise.party().code(), "", "");
    }

    @Test
    void nobodyButTheDeskComesThere() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7567, EngagementModel.AGENCY, 837);
        PageClient own = new PageClient(port);
        own.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);

        assertThat(own.get(page(enterprise)).status()).isIn(403, 404);
        assertThat(desk().get("/enterprises/1").status()).isEqualTo(404);
    }

    private void assertRefused(FlowEnterprise enterprise, String field, String act, String... values) {
        Page page = sent(enterprise, act, values);

        assertThat(page.status()).as(field).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"");
    }

    private void named(FlowEnterprise enterprise, String act, String... values) {
        Page page = sent(enterprise, act, values);

        assertThat(page.path()).isEqualTo(page(enterprise));
        assertThat(page.body()).contains("已登记。这家企业的凭证会重新比对一遍。", values[0]);
    }

    /** @param values name, code, first day, last day */
    private Page sent(FlowEnterprise enterprise, String act, String... values) {
        return desk().post(
                        page(enterprise),
                        page(enterprise) + "/names",
                        "act",
                        act,
                        "name",
                        values[0],
                        "creditCode",
                        values[1],
                        "validFrom",
                        values[2],
                        "validTo",
                        values[3],
                        "source",
                        "变更登记通知书");
    }

    private static String page(FlowEnterprise enterprise) {
        return "/enterprises/" + enterprise.id();
    }

    private PageClient desk() {
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        return desk;
    }

    private static Line settled(FlowEnterprise enterprise, int worker, String batch) {
        Line line = enterprise.line(worker, "640.00");
        enterprise.settle(batch, line);
        return line;
    }

    /** A receipt that names no task and comes without the name of an enterprise. */
    private String broughtByTheBank(Party payer, int worker) {
        Line nowhere = new Line(worker, UNKNOWN_TASK, Money.of("120.00"));
        TradeClient bank = new TradeClient(port, test.token(Role.CONNECTOR, null));
        TradeClient.Answer answer =
                bank.paper("receipt.pdf", new FlowPapers(payer, "BANK").receiptWithoutTask(nowhere, 1));
        assertThat(answer.status()).isEqualTo(202);
        solved();
        return answer.body().at("/id").asString();
    }

    private long owner(String document) {
        return database.sql("SELECT enterprise_id FROM paper WHERE document_id = ?")
                .param(document)
                .query(Long.class)
                .single();
    }

    private static List<String> differences(FlowEnterprise enterprise, Line line) {
        return enterprise
                .record(line)
                .at("/sheet/differences")
                .valueStream()
                .map(each -> each.at("/kind").asString())
                .toList();
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }
}
