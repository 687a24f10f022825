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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What changed between two revisions of a record is told in words, with what and who led to it. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordChangesTest {

    private static final Pattern PAPER = Pattern.compile("name=\"paper\" value=\"(\\d+)\"");

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private FlowEnterprise stranger;
    private Line invoiced;
    private Line placed;

    RecordChangesTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    /** One record got its invoice late; from the other a person took a receipt over another amount. */
    @BeforeAll
    void twoRecordsWithTwoRevisions() {
        enterprise = FlowEnterprise.open(port, test, 7120, EngagementModel.AGENCY, 780, 782);
        stranger = FlowEnterprise.open(port, test, 7121, EngagementModel.AGENCY, 784);
        invoiced = enterprise.line(780, "500.00");
        placed = enterprise.line(782, "600.00");
        enterprise.settle("CHG-1", invoiced);
        enterprise.settle("CHG-2", placed);
        enterprise.handInAllButInvoices("CHG-1", invoiced);
        String receipt =
                enterprise.handIn("receipt.pdf", enterprise.papers("CHG-2").receipt(placed, Money.of("450.00"), 782));
        sealed();
        enterprise.handIn("invoice.xml", enterprise.papers("CHG-1").invoiceXml(invoiced));
        takenAway(receipt);
        sealed();
    }

    @Test
    void aPaperThatCameIsToldWithTheFlowThatItFills() {
        JsonNode changes = changes(invoiced, "").at("/changes");

        assertThat(changes.at("/from/number").asInt()).isEqualTo(1);
        assertThat(changes.at("/to/number").asInt()).isEqualTo(2);
        JsonNode paper = only(changes.at("/papers"));
        assertThat(paper.at("/kind").asString()).isEqualTo("ADDED");
        assertThat(paper.at("/flow").asString()).isEqualTo("INVOICE");
        assertThat(paper.at("/document").asString()).isNotBlank();
        JsonNode flow = only(changes.at("/flows"));
        assertThat(flow.at("/values").toString()).contains("\"before\":\"0.00\",\"after\":\"500.00\"");
        assertThat(texts(changes.at("/causes"), "words")).containsExactly("发票送到", "封存修订 2：封存后又来了发票，封存新修订。");
        assertThat(changes.at("/figures").isEmpty()).isTrue();
    }

    @Test
    void aPaperThatAPersonTookAwayIsToldWithItsDiscrepancyAndTheReason() {
        JsonNode changes = changes(placed, "").at("/changes");

        JsonNode paper = only(changes.at("/papers"));
        assertThat(paper.at("/kind").asString()).isEqualTo("REMOVED");
        assertThat(paper.at("/values").toString()).contains("450.00");
        assertThat(texts(changes.at("/differences"), "kind")).isNotEmpty().contains("REMOVED");
        JsonNode decided = changes.at("/causes")
                .valueStream()
                .filter(cause -> !cause.at("/by").isNull())
                .findFirst()
                .orElseThrow();
        assertThat(decided.at("/words").asString()).isEqualTo("有人把银行回单取下，不归任何记录");
        assertThat(decided.at("/said").asString()).isEqualTo("这张回单是别的款项");
        assertThat(decided.at("/by").asString()).isEqualTo("示例人");
    }

    @Test
    void anEnterpriseIsToldNoOfficersName() {
        List<Long> deciders = database.sql("SELECT DISTINCT account_id FROM paper_decision WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(Long.class)
                .list();
        decidedBy(test.officer(Role.TAX_OFFICER, null).id());
        try {
            JsonNode causes = changes(placed, "").at("/changes/causes");
            assertThat(texts(causes, "words")).contains("有人把银行回单取下，不归任何记录");
            assertThat(causes.valueStream()).allMatch(cause -> cause.at("/by").isNull());
        } finally {
            decidedBy(deciders.get(0));
        }
    }

    private void decidedBy(long account) {
        database.sql("UPDATE paper_decision SET account_id = ? WHERE enterprise_id = ?")
                .params(account, enterprise.id())
                .update();
    }

    @Test
    void hitsThatCameOrWentStandBesideTheRuleSetsThatGaveThem() {
        JsonNode screenings = changes(placed, "").at("/screenings");

        assertThat(screenings.at("/before/version").asString()).isNotBlank();
        assertThat(texts(screenings.at("/hits"), "kind"))
                .isNotEmpty()
                .containsAnyOf("NEW", "GONE", "OTHER")
                .doesNotContain("ANSWER");
        assertThat(texts(screenings.at("/answers"), "kind")).containsOnly("ANSWER");
    }

    @Test
    void theEarlierRevisionComesFirstWhicheverWayTheyAreNamed() {
        assertThat(changes(invoiced, "?from=2&to=1")).isEqualTo(changes(invoiced, "?from=1&to=2"));
        assertThat(changes(invoiced, "?from=2&to=2").at("/changes/papers").isEmpty())
                .isTrue();
    }

    @Test
    void aRevisionThatIsNoneIsRefusedWithTheFieldAndOthersRecordsAreNotThere() {
        TradeClient.Answer refused =
                enterprise.client().get("/api/v1/records/" + enterprise.recordOf(invoiced) + "/changes?from=1&to=9");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("REVISION_UNKNOWN", "\"to\"", "1 to 2");
        assertThat(stranger.client()
                        .get("/api/v1/records/" + enterprise.recordOf(invoiced) + "/changes")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageSaysTheSameInBothLanguagesShowsNobodyInFullAndLeavesOneLook() {
        PageClient browser = new PageClient(port);
        TestAccounts.Person officer = test.officer(Role.TAX_OFFICER, null);
        browser.signIn(officer.name(), TestAccounts.PASSWORD);
        String record = "/records/" + enterprise.recordOf(placed);
        assertThat(browser.get(record).body()).contains(record + "/changes?from=1&amp;to=2");
        int before = looks(officer.id());

        String chinese = browser.get(record + "/changes").body();
        assertThat(looks(officer.id()) - before).isEqualTo(1);
        browser.get("/language/en?back=/records");
        String english = browser.get(record + "/changes").body();

        assertThat(chinese)
                .contains("两次修订之间改了什么", "拿掉", "450.00", "这张回单是别的款项", "本次查看已留痕")
                .doesNotContain("??", Invented.idNumber(782), "示例工782");
        assertThat(english)
                .contains("What changed between two revisions", "Taken away", "450.00")
                .doesNotContain("??", Invented.idNumber(782));
    }

    private JsonNode changes(Line line, String query) {
        TradeClient.Answer answer =
                enterprise.client().get("/api/v1/records/" + enterprise.recordOf(line) + "/changes" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode only(JsonNode list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.at("/" + field).asString()).toList();
    }

    private int looks(long account) {
        return database.sql("SELECT COUNT(*) FROM audit_event WHERE account_id = ? AND subject_kind = 'RECORD'")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private void takenAway(String document) {
        PageClient browser = new PageClient(port);
        browser.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        String places = "/documents/" + document + "/places";
        Matcher paper = PAPER.matcher(browser.get(places).body());
        assertThat(paper.find()).isTrue();
        browser.post(places, places, "paper", paper.group(1), "act", "NOWHERE", "why", "这张回单是别的款项");
    }

    private void sealed() {
        workers.drain("document.reading");
        workers.drain("fourflow.matching");
        workers.drain("assessment.screening");
    }
}
