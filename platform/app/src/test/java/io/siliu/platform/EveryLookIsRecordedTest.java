package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.TestAccounts.Person;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whoever opens something of an enterprise or a person leaves exactly one look on the trail, at every address. A new
 * address is a failure here until it is written down what its look is, or why it shows nothing of anybody.
 */
@SiliuTest
@Import({Town.class, Things.class, ReportingDesk.class})
@TestPropertySource(
        properties = {
            "siliu.fourflow.rest=PT0S",
            "siliu.fourflow.quiet=PT0S",
            "siliu.fourflow.pause=PT0S",
            "siliu.anchoring.witnesses=target/siliu-test/every-look/witnesses.json"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLookIsRecordedTest {

    /** What somebody sees there who acts for all enterprises. */
    private static final Map<String, String> OF_THE_DESK = Map.ofEntries(
            Map.entry("/overview", "OVERVIEW"),
            Map.entry("/batches", "BATCH_LIST"),
            Map.entry("/batches/{id:\\d+}", "BATCH"),
            Map.entry("/batches/{id:\\d+}/live", "BATCH"),
            Map.entry("/records", "RECORD_LIST"),
            Map.entry("/records/{number}", "RECORD"),
            Map.entry("/alerts", "ALERT_LIST"),
            Map.entry("/cases", "CASE_LIST"),
            Map.entry("/api/v1/cases", "CASE_LIST"),
            Map.entry("/documents", "DOCUMENT_LIST"),
            Map.entry("/glances", "GLANCE_LIST"),
            Map.entry("/batches/{id:\\d+}/lines/{line:\\d+}", "BATCH"),
            Map.entry("/open-papers", "OPEN_PAPER_LIST"),
            Map.entry("/differences", "DIFFERENCE_LIST"),
            Map.entry("/differences/answers", "DIFFERENCE_ANSWER_LIST"),
            Map.entry("/objections", "OBJECTION_LIST"),
            Map.entry("/api/v1/objections", "OBJECTION_LIST"),
            Map.entry("/completeness", "COMPLETENESS"),
            Map.entry("/documents/{id}/places", "DOCUMENT"),
            Map.entry("/api/v1/open-papers", "OPEN_PAPER_LIST"),
            Map.entry("/api/v1/open-papers/alike", "OPEN_PAPER_LIST"),
            Map.entry("/api/v1/differences", "DIFFERENCE_LIST"),
            Map.entry("/api/v1/differences/answers", "DIFFERENCE_ANSWER_LIST"),
            Map.entry("/api/v1/differences/alike", "DIFFERENCE_LIST"),
            Map.entry("/api/v1/glances", "GLANCE_LIST"),
            Map.entry("/documents/{id}", "DOCUMENT"),
            Map.entry("/documents/{id}/original", "DOCUMENT"),
            Map.entry("/documents/{id}/refused.csv", "DOCUMENT"),
            Map.entry("/documents/{id}/cut", "DOCUMENT"),
            Map.entry("/documents/{id}/view", "DOCUMENT"),
            Map.entry("/documents/{id}/pages/{page}", "DOCUMENT"),
            Map.entry("/registrations", "REGISTRATION_LIST"),
            Map.entry("/registrations/{id}", "REGISTRATION"),
            Map.entry("/registrations/alarms/{id}", "REGISTRATION_ALARM"),
            Map.entry("/audit", "TRAIL"),
            Map.entry("/erasures", "ERASURE_LIST"),
            Map.entry("/reports", "REPORT_LIST"),
            Map.entry("/reports/{id:\\d+}", "REPORT"),
            Map.entry("/reports/{id:\\d+}/file", "REPORT_FILE"),
            Map.entry("/reports/{id:\\d+}/proof", "REPORT"),
            Map.entry("/api/v1/statutory-reports/{id:\\d+}", "REPORT"),
            Map.entry("/api/v1/statutory-reports", "REPORT_LIST"),
            Map.entry("/accounts", "ACCOUNT_LIST"),
            Map.entry("/accounts/new", "ENTERPRISE_LIST"),
            Map.entry("/accounts/{id}", "ACCOUNT"),
            Map.entry("/accounts/{id}/close", "ACCOUNT"),
            Map.entry("/accounts/{id}/password", "ACCOUNT"),
            Map.entry("/accounts/{id}/tokens/new", "ACCOUNT"),
            Map.entry("/enterprises/new", "ENTERPRISE_LIST"),
            Map.entry("/enterprises/{id:\\d+}", "ENTERPRISE"),
            Map.entry("/upload", "ENTERPRISE_LIST"),
            Map.entry("/api/v1/records", "RECORD_LIST"),
            Map.entry("/api/v1/records/{number}", "RECORD"),
            Map.entry("/api/v1/alerts", "ALERT_LIST"),
            Map.entry("/api/v1/documents", "DOCUMENT_LIST"),
            Map.entry("/api/v1/documents/{id}", "DOCUMENT"),
            Map.entry("/api/v1/settlements/{id}", "BATCH"),
            Map.entry("/api/v1/settlements/{id}/lines", "BATCH"));

    /** What only somebody of the enterprise itself sees. */
    private static final Map<String, String> OF_THE_ENTERPRISE = Map.of(
            "/tasks", "TASK_LIST",
            "/notices", "NOTICE_LIST",
            "/api/v1/notices", "NOTICE_LIST",
            "/batches/drafts/{id:\\d+}", "SETTLEMENT_FILE",
            "/batches/drafts/{id:\\d+}/balance", "SETTLEMENT_FILE",
            "/batches/drafts/{id:\\d+}/wrong-lines", "SETTLEMENT_FILE",
            "/api/v1/task-orders/{id}", "TASK");

    /** Why an address needs no look. */
    private static final Map<String, String> SHOWS_NOBODY = Map.ofEntries(
            Map.entry("/home", "sends on"),
            Map.entry("/inspection", "the form that asks for the purpose"),
            Map.entry("/password", "a form"),
            Map.entry("/staff-lists", "how many people the enterprise itself named"),
            Map.entry("/staff-lists/head", "the head of an empty table"),
            Map.entry("/batches/new", "a form"),
            Map.entry("/tasks/accept", "leads back to the list of tasks"),
            Map.entry("/operator", "the platform's own firm, which stands on every contract"),
            Map.entry("/documents/{id}/stage", "says that the reading is not finished, and nothing else"),
            Map.entry("/api/v1/status", "counts"),
            Map.entry("/erasures/{id}", "only of somebody who left: its look is in ErasurePagesTest"),
            Map.entry("/api/v1/rule-sets/drafts/{id}", "rules, and nobody's data; its look is in RuleSetLifeTest"),
            Map.entry("/rules", "rules, and nobody's data"),
            Map.entry("/rules/indicators/{id}", "rules, and nobody's data"),
            Map.entry("/rules/versions", "rules, and nobody's data"),
            Map.entry("/rules/difference", "rules, and nobody's data"),
            Map.entry("/rules/drafts", "rules, and nobody's data"),
            Map.entry("/rules/drafts/{id}", "rules, and nobody's data; its look is in RuleSetLifeTest"),
            Map.entry("/rules/drafts/{id}/indicators", "sends on"),
            Map.entry("/rules/drafts/{id}/combinations", "rules, and nobody's data"),
            Map.entry(
                    "/rules/drafts/{id}/indicators/{indicator:[A-Z][0-9]{2,3}}",
                    "rules; the record that somebody tries it on is looked at as on its own page, in RulePagesTest"),
            Map.entry(
                    "/rules/drafts/{id}/indicators/{indicator:[A-Z][0-9]{2,3}}/parameters/{parameter}/rows",
                    "rules, and nobody's data"),
            Map.entry("/rules/backtests/{id}", "only of a run: the looks at its examples are in BacktestTest"),
            Map.entry(
                    "/rules/backtests/{id}/changes.csv",
                    "only of a run: numbers of records, its look is in BacktestTest"),
            Map.entry("/api/v1/rule-sets", "rules, and nobody's data"),
            Map.entry("/api/v1/rule-sets/difference", "rules, and nobody's data"),
            Map.entry("/api/v1/backtests/{id}", "counts and numbers of records, and nobody's data"),
            Map.entry("/cases/{number:AJ-[0-9]{4}-[0-9]{4,}}", "only of a case: its look is in CasePagesTest"),
            Map.entry("/api/v1/cases/{number}", "only of a case, as on its page"),
            Map.entry("/notices/{number:AJ-[0-9]{4}-[0-9]{4,}}", "only of a case: its look is in CasePagesTest"),
            Map.entry("/api/v1/notices/{number}", "only of a case, as on its page"),
            Map.entry("/batches/example", "no person without accepted tasks; with them the people are looked at"),
            Map.entry("/records/{number}/proof", "only of a sealed record: its look is in FullFlowTest"),
            Map.entry("/api/v1/records/{number}/proof", "only of a sealed record: its look is in FullFlowTest"),
            Map.entry("/records/{number}/changes", "only of a sealed record: its look is in RecordChangesTest"),
            Map.entry("/api/v1/records/{number}/changes", "only of a sealed record: its look is in RecordChangesTest"),
            Map.entry(
                    "/batches/{id:\\d+}/lines/{line:\\d+}/replay",
                    "only of a line that was screened before payment: its look is in GateReplayTest"),
            Map.entry(
                    "/api/v1/settlements/{id}/lines/{line}/replay",
                    "only of a line that was screened before payment: its look is in GateReplayTest"),
            Map.entry("/records/{number}/replay", "only of a screened record, as its facts"),
            Map.entry("/api/v1/records/{number}/replay", "only of a screened record, as its facts"),
            Map.entry("/api/v1/records/{number}/facts", "only of a screened record: its look is in FullFlowTest"));

    private static final List<String> PUBLIC_OR_OWN = List.of(
            "/join",
            "/me",
            "/ledger",
            "/log/",
            "/tile/",
            "/checkpoint",
            "/verify",
            "/sign-in",
            "/setup",
            "/language/",
            "/walkthrough/",
            "/error",
            "/api/openapi");

    private final RequestMappingHandlerMapping mappings;
    private final Things things;
    private final TestAccounts test;
    private final JdbcClient sql;
    private final int port;
    private final Town town;
    private final ReportingDesk reporting;
    private final Workers stages;
    private final FlowWitnesses witnesses;
    private Things.Made made;
    private long account;
    private long report;

    EveryLookIsRecordedTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Things things,
            Access access,
            Accounts accounts,
            JdbcClient sql,
            Town town,
            ReportingDesk reporting,
            Workers stages,
            Home home,
            Clock clock,
            @LocalServerPort int port)
            throws IOException {
        this.mappings = mappings;
        this.things = things;
        this.test = new TestAccounts(access, accounts);
        this.sql = sql;
        this.town = town;
        this.reporting = reporting;
        this.stages = stages;
        this.witnesses =
                FlowWitnesses.start(Path.of("target/siliu-test/every-look"), home.at("keys/public.keys"), clock);
        this.port = port;
    }

    @AfterAll
    void goHome() {
        witnesses.close();
    }

    @BeforeAll
    void oneOfEach() {
        made = things.make(7_811);
        account = test.program(Role.CONNECTOR, null).id();
        report = aReportOnItsWay();
    }

    /** Submitted and witnessed, so that its proof is there. */
    private long aReportOnItsWay() {
        int worker = 814;
        town.worker(worker);
        reporting.pay(town.enterprise(7_814, EngagementModel.AGENCY), worker, "100.00", LocalDate.of(2026, 6, 30));
        long id = reporting.submitted("2026Q2").id();
        stages.drain("anchoring.sequencing", "anchoring.witnessing");
        return id;
    }

    @Test
    void everyAddressIsKnownToShowSomethingOrNothing() {
        TreeSet<String> unknown = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("io.siliu")
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                unknown.addAll(mapping.getPatternValues());
            }
        });
        unknown.removeIf(one -> one.equals("/")
                || PUBLIC_OR_OWN.stream().anyMatch(one::startsWith)
                || OF_THE_DESK.containsKey(one)
                || OF_THE_ENTERPRISE.containsKey(one)
                || SHOWS_NOBODY.containsKey(one));

        assertThat(unknown).as("addresses whose look is not written down").isEmpty();
    }

    @Test
    void whoeverActsForAllEnterprisesLeavesOneLookAtEachAddress() {
        Map<String, List<String>> left = new TreeMap<>();
        OF_THE_DESK.keySet().forEach(pattern -> left.put(pattern, looksAfter(Role.RISK_DESK, null, pattern)));

        assertThat(left).containsExactlyInAnyOrderEntriesOf(each(OF_THE_DESK));
    }

    @Test
    void soDoesSomebodyOfTheEnterprise() {
        Map<String, List<String>> left = new TreeMap<>();
        OF_THE_ENTERPRISE
                .keySet()
                .forEach(pattern -> left.put(pattern, looksAfter(Role.ENTERPRISE, made.enterprise(), pattern)));

        assertThat(left).containsExactlyInAnyOrderEntriesOf(each(OF_THE_ENTERPRISE));
    }

    @Test
    void aPageThatRenewsItselfIsOneLookUntilThePurposeOrTheHourIsAnother() {
        Person officer = test.officer(Role.TAX_OFFICER, "990100");
        PageClient browser = in(officer);
        String batch = "/batches/" + made.batch();
        browser.get(batch);
        browser.get(batch + "/live");
        browser.get(batch + "/live?show=HELD");
        assertThat(looks(officer.id(), "BATCH")).hasSize(1);

        browser.post("/inspection", "/inspection", "kind", "CASE", "reference", "示例 2026-3");
        browser.get(batch + "/live");
        browser.get(batch + "/live");
        assertThat(looks(officer.id(), "BATCH")).hasSize(2);

        sql.sql("UPDATE audit_event SET happened_at = happened_at - INTERVAL 61 MINUTE WHERE account_id = ?")
                .param(officer.id())
                .update();
        browser.get(batch + "/live");
        assertThat(looks(officer.id(), "BATCH")).hasSize(3);
    }

    @Test
    void aListKeepsItsFiltersAndNeverWhatSomebodyTypedThatCouldBeAPerson() {
        Person desk = test.person(Role.RISK_DESK, null);
        PageClient browser = in(desk);
        browser.get("/records?stage=OPEN&period=2026-09&q=13800138000");
        browser.get("/records?q=FF-202609");
        browser.get("/documents?kind=CONTRACT");
        browser.get("/accounts?q=%E5%BC%A0%E4%B8%89");
        browser.get("/alerts?sixTrue=FUNDS&severity=HIGH");

        assertThat(sql.sql("SELECT filters FROM audit_event WHERE account_id = ? AND filters IS NOT NULL ORDER BY id")
                        .param(desk.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "period=2026-09, stage=OPEN, q=…",
                        "q=FF-202609",
                        "kind=CONTRACT",
                        "q=…",
                        "sixTrue=FUNDS, severity=HIGH");
        assertThat(browser.get("/audit?account=" + desk.id()).body())
                .contains("记录名单", "月份 2026-09 · 阶段 OPEN · 搜索 …", "原件名单", "账户名单", "六真 FUNDS · 等级 HIGH")
                .doesNotContain("??");
    }

    @Test
    void everyLinkOfTheTrailLeadsToWhatWasLookedAt() {
        PageClient desk = in(test.person(Role.RISK_DESK, null));
        for (String path : List.of(
                "/batches/" + made.batch(),
                "/records/" + made.record(),
                "/documents/" + made.document(),
                "/registrations/" + made.registration(),
                "/registrations/alarms/" + made.alarm(),
                "/accounts/" + account,
                "/records",
                "/registrations")) {
            desk.get(path);
            assertThat(desk.get("/audit").body()).contains("href=\"" + path + "\"");
            assertThat(desk.get(path).status()).as(path).isEqualTo(200);
        }
    }

    private static Map<String, List<String>> each(Map<String, String> kinds) {
        Map<String, List<String>> expected = new TreeMap<>();
        kinds.forEach((pattern, kind) -> expected.put(pattern, List.of(kind)));
        return expected;
    }

    /** The looks of somebody who has never looked at anything before, after opening this address. */
    private List<String> looksAfter(Role role, Long enterprise, String pattern) {
        boolean api = pattern.startsWith("/api/");
        Person person = api ? test.program(role, enterprise) : test.person(role, enterprise);
        if (api) {
            String token = test.token(
                    person.id(), role.permissionsOfPrograms(), Instant.now().plusSeconds(600));
            assertThat(new TradeClient(port, token).get(path(pattern)).status())
                    .as(pattern)
                    .isEqualTo(200);
            return looks(person.id(), null);
        }
        PageClient browser = in(person);
        int before = looks(person.id(), null).size();
        int status = browser.get(path(pattern)).status();
        assertThat(status).as(pattern).isIn(200, pattern.endsWith("/cut") ? 404 : 200);
        return looks(person.id(), null).stream().skip(before).toList();
    }

    private String path(String pattern) {
        String id = pattern.contains("reports")
                ? Long.toString(report)
                : pattern.contains("drafts")
                        ? made.draft()
                        : pattern.contains("alarms")
                                ? made.alarm()
                                : pattern.contains("registrations")
                                        ? made.registration()
                                        : pattern.contains("documents")
                                                ? made.document()
                                                : pattern.contains("accounts")
                                                        ? Long.toString(account)
                                                        : pattern.contains("enterprises")
                                                                ? Long.toString(made.enterprise())
                                                                : pattern.contains("task-orders")
                                                                        ? made.task()
                                                                        : made.batch();
        return pattern.replace("{page}", "1")
                        .replace("{line:\\d+}", made.line())
                        .replace("{number}", made.record())
                        .replaceAll("\\{id[^/]*}", id)
                + (pattern.endsWith("/cut") ? "?field=taskNumber" : "")
                + (pattern.endsWith("/file") ? "?form=INCOME" : "");
    }

    private List<String> looks(long accountId, String kind) {
        return sql.sql("SELECT subject_kind FROM audit_event WHERE account_id = :account AND deed = 'LOOKED'"
                        + " AND (:kind IS NULL OR subject_kind = :kind) ORDER BY id")
                .param("account", accountId)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private PageClient in(Person person) {
        PageClient client = new PageClient(port);
        client.signIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }
}
