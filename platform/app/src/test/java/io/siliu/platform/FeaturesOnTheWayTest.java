package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.rules.FactsJson;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Features travel with the record: booked lines of four months, sealed and screened, seen through the public API. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeaturesOnTheWayTest {

    private static final int ENTERPRISE = 7561;
    private static final int FIRST = 800;
    private static final int PEERS = 30;
    private static final int PLAIN = 800;
    private static final int JUMPED = 802;
    private static final int SAME_CARD = 804;
    private static final int SAME_PHONE = 806;
    private static final int SALARIED = 808;
    private static final String MONTH = "2026-09";

    private final TradeClient riskDesk;
    private final TestAccounts test;
    private final Workers workers;
    private final int port;
    private final JdbcClient database;
    private TradeClient enterprise;

    FeaturesOnTheWayTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.database = database;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.riskDesk = new TradeClient(port, test.token(Role.RISK_DESK, null));
    }

    @BeforeAll
    void fourMonthsAreBooked() {
        int[] people = IntStream.range(FIRST, FIRST + PEERS).toArray();
        String parties = FlowRequests.parties(ENTERPRISE, "示例特征配送有限公司", people)
                .replace("990100", "990300")
                .replace(Invented.mobile(SAME_PHONE), Invented.mobile(PLAIN + 10));
        long id = riskDesk.post("/api/v1/imports/parties", parties)
                .body()
                .at("/enterprises/0/id")
                .asLong();
        riskDesk.post("/api/v1/master-agreements", FlowRequests.agreement(ENTERPRISE, EngagementModel.AGENCY));
        enterprise = new TradeClient(port, test.token(Role.ENTERPRISE, id));
        for (int month = 6; month <= 8; month++) {
            settle("2026-0" + month, Map.of(JUMPED, "400.00", SALARIED, "1000.00"));
        }
        Map<Integer, String> september = new LinkedHashMap<>();
        IntStream.of(people).forEach(worker -> september.put(worker, worker == SALARIED ? "1000.00" : own(worker)));
        september.put(JUMPED, "1500.00");
        settle(MONTH, september);
        workers.drain("document.reading", "fourflow.matching", "assessment.screening");
    }

    /** Everybody earns a little less or more than 1,000. */
    private static String own(int worker) {
        return (990 + worker % 20) + ".00";
    }

    private void settle(String month, Map<Integer, String> gross) {
        StringBuilder file = new StringBuilder(Town.header());
        gross.forEach((worker, amount) -> {
            String line = Town.line("FEATURE-" + month, "", worker, amount);
            file.append(worker == SAME_CARD ? line.replace(Invented.card(SAME_CARD), Invented.card(PLAIN + 11)) : line);
        });
        TradeClient.Answer answer = enterprise.upload(
                "/api/v1/settlements?settledOn=" + month + "-08",
                file.toString().getBytes(UTF_8));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    @Test
    void whoEarnsLikeThePeersIsNoHit() {
        assertThat(hits(PLAIN)).doesNotContain("B01", "B02", "B18", "B19", "S20", "S21", "F05");
        assertThat(outcome(PLAIN, "B01")).isEqualTo("NO_HIT");
        assertThat(outcome(PLAIN, "S20")).isEqualTo("NO_HIT");
        assertThat(outcome(PLAIN, "S21")).isEqualTo("NO_HIT");
    }

    @Test
    void aMonthFarAboveThePeersAndTheOwnMonthsIsSeen() {
        assertThat(hits(JUMPED)).contains("B01", "B02");
        JsonNode facts = facts(JUMPED);
        assertThat(facts.at("/features/peers/count").asInt()).isEqualTo(PEERS);
        assertThat(facts.at("/signals/pay/ownThreeMonthMean/value").asString()).isEqualTo("400.00");
        assertThat(facts.at("/signals/pay/ownThreeMonthMean/evidence")).hasSize(3);
        assertThat(facts.at("/signals/pay/peerTopIncome/value").asString()).isEqualTo("1500.00");
    }

    @Test
    void aCardOfSomebodyElseIsSeenOnBothSides() {
        assertThat(hits(SAME_CARD)).contains("S20");
        assertThat(hits(PLAIN + 11)).contains("S20");
    }

    @Test
    void aPhoneOfTwoWorkersIsSeen() {
        assertThat(hits(SAME_PHONE)).contains("S21");
        assertThat(facts(SAME_PHONE).at("/signals/accounts/phoneWorkers/evidence"))
                .hasSize(1);
    }

    @Test
    void equalPayOnTheSameDayOfFourMonthsLooksLikeWages() {
        assertThat(hits(SALARIED)).contains("B18", "B19");
        assertThat(facts(SALARIED).at("/signals/pay/equalPayMonths/value").asString())
                .isEqualTo("4");
    }

    /** Thirty workers who never had another client; a first month of theirs is no sign of anything yet. */
    @Test
    void workersOfOneClientAloneAreSeenAfterMonths() {
        assertThat(hits(SALARIED)).contains("B16");
        assertThat(hits(PLAIN)).doesNotContain("B16");
        JsonNode client = facts(PLAIN).at("/signals/client");
        assertThat(client.at("/workers/value").asString()).isEqualTo(String.valueOf(PEERS));
        assertThat(client.at("/exclusiveWorkers/value").asString()).isEqualTo("1");
        assertThat(client.at("/alarmLineShare/value").asString())
                .as("alerts that were raised a moment ago")
                .isEqualTo("0");
    }

    @Test
    void aFeeWithoutAnyTaskOfTheClientIsSeen() {
        assertThat(outcome(PLAIN, "F16")).isEqualTo("NO_HIT");
        JsonNode source = facts(PLAIN).at("/signals/source");
        assertThat(source.at("/feeShare/value").asString()).isEqualTo("0.06");
        assertThat(source.at("/taskService/value").asBoolean()).isFalse();
    }

    /** Nobody here is anywhere near the limits, and the age stands in the number. */
    @Test
    void edgesAgeAndBusinessesAreEstablished() {
        JsonNode signals = facts(PLAIN).at("/signals");
        assertThat(signals.at("/payout/edgeMonths/value").asString()).isEqualTo("0");
        assertThat(signals.at("/payout/twelveMonthTotal/value").asString())
                .as("what a business sells is filed by itself")
                .isEqualTo("0.00");
        assertThat(signals.at("/identity/ageYears/value").asString()).isEqualTo("36");
        assertThat(signals.at("/registration/businessesHeld/value").asString()).isEqualTo("1");
        assertThat(outcome(PLAIN, "F13")).isEqualTo("NO_HIT");
        assertThat(outcome(PLAIN, "S14")).isEqualTo("NO_HIT");
    }

    @Test
    void whatWasNotComputedIsNamed() {
        assertThat(outcome(PLAIN, "F03")).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void theStoredFactsGiveTheSameHitsAgain() {
        RuleEngine engine = RuleEngine.of(RuleSets.current());
        for (int worker : List.of(PLAIN, JUMPED, SAME_CARD, SALARIED)) {
            TreeSet<String> again = new TreeSet<>();
            engine.screen(FactsJson.read(facts(worker).toString())).hits().forEach(hit -> again.add(hit.indicator()));
            assertThat(again).isEqualTo(hits(worker));
        }
    }

    private TreeSet<String> hits(int worker) {
        TreeSet<String> hits = new TreeSet<>();
        record(worker)
                .at("/screening/hits")
                .forEach(hit -> hits.add(hit.at("/indicator").asString()));
        return hits;
    }

    private String outcome(int worker, String indicator) {
        return record(worker)
                .at("/screening/outcomes")
                .valueStream()
                .filter(each -> each.at("/indicator").asString().equals(indicator))
                .map(each -> each.at("/outcome").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode record(int worker) {
        return enterprise.get("/api/v1/records/" + number(worker)).body();
    }

    private JsonNode facts(int worker) {
        return new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                .get("/api/v1/records/" + number(worker) + "/facts")
                .body();
    }

    /** The September record of a worker: lines were booked in the order of the workers. */
    private String number(int worker) {
        return database.sql("SELECT number FROM four_flow_record WHERE batch_number = ? AND line_number = ?")
                .params("FEATURE-" + MONTH, worker - FIRST + 2)
                .query(String.class)
                .single();
    }
}
