package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What somebody outside says after a record was screened leads to another screening of it, and of no record else. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreenedAgainTest {

    private static final int ENTERPRISE = 7571;
    private static final int OTHER_ENTERPRISE = 7572;
    private static final int THIRD_ENTERPRISE = 7573;
    private static final int WORKER = 870;
    private static final int NEIGHBOUR = 872;
    private static final int STRANGER = 874;
    private static final int NEWCOMER = 876;
    private static final String DAY = "2026-09-08";

    private final TradeClient riskDesk;
    private final TradeClient connector;
    private final TestAccounts test;
    private final Workers workers;
    private final int port;
    private final JdbcClient database;
    private TradeClient enterprise;
    private TradeClient other;

    ScreenedAgainTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.database = database;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.riskDesk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        this.connector = new TradeClient(port, test.token(Role.CONNECTOR, null));
    }

    @BeforeAll
    void recordsAreSealedAndScreened() {
        enterprise = firm(ENTERPRISE, WORKER, NEIGHBOUR);
        other = firm(OTHER_ENTERPRISE, STRANGER);
        settle(enterprise, WORKER, NEIGHBOUR);
        settle(other, STRANGER);
        workers.drain("document.reading", "fourflow.matching", "assessment.screening");
        // What earlier tests of the same context left to be carried about.
        carried();
    }

    private TradeClient firm(int index, int... people) {
        long id = riskDesk.post("/api/v1/imports/parties", FlowRequests.parties(index, "示例复筛" + index + "有限公司", people))
                .body()
                .at("/enterprises/0/id")
                .asLong();
        riskDesk.post("/api/v1/master-agreements", FlowRequests.agreement(index, EngagementModel.AGENCY));
        return new TradeClient(port, test.token(Role.ENTERPRISE, id));
    }

    private void settle(TradeClient firm, int... people) {
        StringBuilder file = new StringBuilder(Town.header());
        for (int worker : people) {
            file.append(Town.line("AGAIN-" + people[0], "", worker, "1000.00"));
        }
        TradeClient.Answer answer = firm.upload(
                "/api/v1/settlements?settledOn=" + DAY, file.toString().getBytes(UTF_8));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    @Test
    @Order(1)
    void aDenialThatComesLateIsAnotherScreeningWithItsCause() {
        assertThat(hits(enterprise, WORKER)).doesNotContain("I06");

        said(denied(WORKER));
        carried();

        assertThat(hits(enterprise, WORKER)).contains("I06");
        JsonNode again = record(enterprise, WORKER).at("/screening/again");
        assertThat(again.at("/round").asInt()).isEqualTo(2);
        assertThat(again.at("/source").asString()).isEqualTo("示例回访中心");
        JsonNode change = change(again, "I06");
        assertThat(change.at("/kind").asString()).isEqualTo("NEW");
        assertThat(change.at("/severity").asString()).isEqualTo("CRITICAL");
    }

    @Test
    @Order(2)
    void itIsAnchoredBesideTheFirst() {
        String number = number(WORKER);
        assertThat(entries(number)).isEqualTo(1);
        assertThat(entries(number + ":1")).isEqualTo(1);
        assertThat(database.sql("SELECT revision FROM ledger_entry WHERE kind = 'ASSESSMENT' AND subject_id = ?")
                        .param(number + ":1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(record(enterprise, WORKER)
                        .at("/screenings")
                        .valueStream()
                        .map(each -> each.at("/revision").asInt() + ":"
                                + each.at("/round").asInt()))
                .containsExactly("1:1", "1:2");
        for (int round = 1; round <= 2; round++) {
            assertThat(riskDesk.get("/api/v1/records/" + number + "/replay?revision=1&round=" + round)
                            .body()
                            .toString())
                    .as("there, and not witnessed in this test")
                    .contains("PROOF_NOT_READY");
        }
        assertThat(riskDesk.get("/api/v1/records/" + number + "/replay?revision=1&round=3")
                        .status())
                .isEqualTo(404);
    }

    /** Whoever wants to know why it alerts is led to the screening that found it, not to the first one. */
    @Test
    @Order(2)
    void theAlertNamesTheScreeningThatFoundIt() {
        JsonNode alerts = riskDesk.get("/api/v1/alerts?indicator=I06").body().at("/alerts");
        assertThat(alerts.valueStream()
                        .filter(each -> each.at("/record").asString().equals(number(WORKER)))
                        .map(each -> each.at("/round").asInt()))
                .containsExactly(2);
    }

    @Test
    @Order(3)
    void whomItDoesNotConcernIsNotScreenedAgain() {
        assertThat(screenings(NEIGHBOUR)).isEqualTo(1);
        assertThat(screenings(STRANGER)).isEqualTo(1);
    }

    @Test
    @Order(4)
    void theSameWordAgainChangesNothing() {
        int before = screenings(WORKER);
        said(denied(WORKER));
        carried();
        assertThat(screenings(WORKER)).isEqualTo(before);
    }

    /** What speaks of the record's past but tells nothing that a rule looks at leaves the screening as it is. */
    @Test
    @Order(5)
    void factsThatStayTheSameAreNotKeptTwice() {
        int before = screenings(WORKER);
        said("""
                {"kind":"HOUSEHOLD","workers":["%s"],"provenOn":"2026-09-01"}""".formatted(Invented.idNumber(WORKER)));
        carried();
        assertThat(screenings(WORKER)).isEqualTo(before);
        assertThat(waiting()).isZero();
    }

    @Test
    @Order(6)
    void whoSharesAPhoneIsConcernedToo() {
        said(registered(WORKER));
        carried();
        int neighbour = screenings(NEIGHBOUR);
        said(registered(NEIGHBOUR));
        carried();
        assertThat(screenings(NEIGHBOUR)).isEqualTo(neighbour + 1);
        assertThat(hits(enterprise, WORKER)).contains("S08");
        assertThat(facts(WORKER)
                        .at("/signals/registration/deviceRegistrations/value")
                        .asString())
                .isEqualTo("2");
        assertThat(screenings(STRANGER)).isEqualTo(1);
    }

    @Test
    @Order(7)
    void theFirstListOfAnEnterpriseConcernsAllItsRecords() {
        int worker = screenings(WORKER);
        int neighbour = screenings(NEIGHBOUR);
        said("""
                {"kind":"OFFICE","enterprise":"%s","person":"%s","otherPlatforms":0,"since":"2026-01-01",
                 "consentedOn":"2026-01-02"}""".formatted(Invented.enterpriseCode(ENTERPRISE), Invented.idNumber(WORKER)));
        carried();
        assertThat(screenings(WORKER)).isEqualTo(worker + 1);
        assertThat(screenings(NEIGHBOUR)).isEqualTo(neighbour + 1);
        assertThat(hits(enterprise, WORKER)).contains("S16");
        assertThat(hits(enterprise, NEIGHBOUR)).doesNotContain("S16");
        assertThat(screenings(STRANGER)).isEqualTo(1);
    }

    /** The list of alerts tells that this one came by another screening. */
    @Test
    @Order(8)
    void theListOfAlertsTellsWhatIsNew() {
        JsonNode alerts = riskDesk.get("/api/v1/alerts?indicator=I06&severity=CRITICAL")
                .body()
                .at("/alerts");
        assertThat(alerts.valueStream()
                        .filter(each -> each.at("/record").asString().equals(number(WORKER)))
                        .map(each -> each.at("/since").asString()))
                .containsExactly("NEW");
    }

    /** Proof of one household takes the alert of the shared phone back; it stays to be seen, and says so. */
    @Test
    @Order(9)
    void whatNoLongerHitsIsToldAndNotRemoved() {
        said("""
                {"kind":"HOUSEHOLD","workers":["%s","%s"],"provenOn":"2026-09-01"}""".formatted(Invented.idNumber(WORKER), Invented.idNumber(NEIGHBOUR)));
        carried();
        JsonNode change = change(record(enterprise, WORKER).at("/screening/again"), "S08");
        assertThat(change.at("/kind").asString()).isEqualTo("GONE");
        JsonNode alerts = riskDesk.get("/api/v1/alerts?indicator=S08").body().at("/alerts");
        assertThat(alerts.valueStream()
                        .filter(each -> each.at("/record").asString().equals(number(WORKER)))
                        .map(each -> each.at("/since").asString()))
                .containsExactly("GONE");
        assertThat(alerting("S08&standing=true")).doesNotContain(number(WORKER));
        assertThat(alerting("S08&standing=false")).contains(number(WORKER));
        assertThat(alerting("I06&standing=true")).contains(number(WORKER));
    }

    private List<String> alerting(String indicator) {
        return riskDesk.get("/api/v1/alerts?indicator=" + indicator)
                .body()
                .at("/alerts")
                .valueStream()
                .map(each -> each.at("/record").asString())
                .toList();
    }

    @Test
    @Order(10)
    void aStatementThatFailsHoldsUpNoOther() {
        int neighbour = screenings(NEIGHBOUR);
        said(denied(STRANGER));
        long broken = database.sql("SELECT MAX(id) FROM outside_statement")
                .query(Long.class)
                .single();
        String more = database.sql("SELECT more FROM outside_statement WHERE id = ?")
                .param(broken)
                .query(String.class)
                .single();
        said(denied(NEIGHBOUR));
        database.sql("UPDATE outside_statement SET more = '{' WHERE id = ?")
                .param(broken)
                .update();
        carried();
        assertThat(screenings(NEIGHBOUR)).isEqualTo(neighbour + 1);
        assertThat(screenings(STRANGER)).isEqualTo(1);

        int mended = database.sql("""
                        UPDATE outside_statement SET more = ?, rests_until = taken_at
                        WHERE id = ? AND spread_at IS NULL AND rests_until > taken_at
                        """).params(more, broken).update();
        assertThat(mended).isEqualTo(1);
        carried();
        assertThat(screenings(STRANGER)).isEqualTo(2);
    }

    /** A walk that is under way goes on to its end; what came meanwhile has a round of its own, with its own cause. */
    @Test
    @Order(11)
    void whatIsSaidDuringAWalkIsTheNextRound() {
        long underWay = 1;
        long person = database.sql("SELECT worker_id FROM four_flow_record WHERE number = ?")
                .param(number(STRANGER))
                .query(Long.class)
                .single();
        int before = screenings(STRANGER);
        said(denied(STRANGER, "2026-09-03"));
        said(registered(STRANGER));
        String rows = database.sql("SELECT COUNT(*) FROM outside_statement WHERE spread_at IS NULL")
                .query(String.class)
                .single();
        database.sql("""
                        INSERT INTO statement_reach (id, scope, subject_id, first_day, last_day, after_record,
                                                     statement_id, statements, next_at)
                        SELECT ?, 'WORKER', ?, '2026-01-01', '2026-12-31', ?, 1, 1, MAX(taken_at) + INTERVAL 30 MINUTE
                        FROM outside_statement WHERE spread_at IS NULL
                        """).params(underWay, person, Long.MAX_VALUE).update();
        carried();
        assertThat(database
                        .sql("SELECT after_record, statements, next_statements FROM statement_reach WHERE id = ?")
                        .param(underWay)
                        .query()
                        .singleRow()
                        .values()
                        .stream()
                        .map(Object::toString))
                .containsExactly(Long.toString(Long.MAX_VALUE), "1", rows);
        assertThat(screenings(STRANGER)).isEqualTo(before);

        database.sql("UPDATE statement_reach SET next_at = '2000-01-01' WHERE id = ?")
                .param(underWay)
                .update();
        carried();
        assertThat(database.sql("SELECT COUNT(*) FROM statement_reach WHERE id = ?")
                        .param(underWay)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(screenings(STRANGER)).isEqualTo(before + 1);
    }

    /** Sealed and not yet screened when it was said: the first screening knows it, and there is no second. */
    @Test
    @Order(12)
    void whatIsSaidBeforeTheFirstScreeningIsInItOnce() {
        TradeClient firm = firm(THIRD_ENTERPRISE, NEWCOMER);
        settle(firm, NEWCOMER);
        workers.drain("document.reading", "fourflow.matching");
        assertThat(screenings(NEWCOMER)).isZero();

        said(denied(NEWCOMER));
        rested();
        workers.drain("assessment.statements");
        assertThat(screenings(NEWCOMER)).isZero();
        workers.drain("assessment.screening");

        assertThat(screenings(NEWCOMER)).isEqualTo(1);
        assertThat(hits(firm, NEWCOMER)).contains("I06");
        assertThat(record(firm, NEWCOMER).at("/screening/again").isEmpty()).isTrue();
        assertThat(entries(number(NEWCOMER))).isEqualTo(1);
        assertThat(entries(number(NEWCOMER) + ":1")).isZero();
        assertThat(waiting()).isZero();
    }

    private static String denied(int worker) {
        return denied(worker, "2026-09-02");
    }

    private static String denied(int worker, String on) {
        return """
                {"kind":"CALL_BACK","worker":"%s","on":"%s","denied":true}""".formatted(Invented.idNumber(worker), on);
    }

    private static String registered(int worker) {
        return """
                {"kind":"REGISTERED","worker":"%s","at":"2026-08-01T10:00:00","device":"again-one-phone","network":"10.99.%d",
                 "bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker), worker % 200);
    }

    private void said(String statement) {
        TradeClient.Answer answer = connector.post(
                "/api/v1/outside-statements", "{\"source\":\"示例回访中心\",\"statements\":[" + statement + "]}");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().at("/outcomes/0/state").asString()).isIn("TAKEN", "KNOWN");
    }

    /** As if statements had rested long enough for whatever was being sealed when they came. */
    private void carried() {
        rested();
        workers.drain("assessment.statements", "assessment.screening");
    }

    private void rested() {
        database.sql("UPDATE outside_statement SET taken_at = taken_at - INTERVAL 1 HOUR WHERE spread_at IS NULL")
                .update();
    }

    private int waiting() {
        return database.sql("SELECT COUNT(*) FROM revision_to_screen WHERE again")
                .query(Integer.class)
                .single();
    }

    private int screenings(int worker) {
        return database.sql("SELECT COUNT(*) FROM assessment WHERE record_number = ?")
                .param(number(worker))
                .query(Integer.class)
                .single();
    }

    private int entries(String subject) {
        return database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'ASSESSMENT' AND subject_id = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private static JsonNode change(JsonNode again, String indicator) {
        return again.at("/changes")
                .valueStream()
                .filter(each -> each.at("/indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private TreeSet<String> hits(TradeClient firm, int worker) {
        TreeSet<String> hits = new TreeSet<>();
        record(firm, worker)
                .at("/screening/hits")
                .forEach(hit -> hits.add(hit.at("/indicator").asString()));
        return hits;
    }

    private JsonNode record(TradeClient firm, int worker) {
        return firm.get("/api/v1/records/" + number(worker)).body();
    }

    private JsonNode facts(int worker) {
        return new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                .get("/api/v1/records/" + number(worker) + "/facts")
                .body();
    }

    private String number(int worker) {
        int place = List.of(WORKER, STRANGER, NEWCOMER).contains(worker) ? 2 : 3;
        return database.sql("SELECT number FROM four_flow_record WHERE batch_number = ? AND line_number = ?")
                .params("AGAIN-" + (worker == NEIGHBOUR ? WORKER : worker), place)
                .query(String.class)
                .single();
    }
}
