package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A record that is sealed while a table of its features is held behind names the feature, beside the hit that looked at it. The table
 * is that of licences that came together and lie idle (S26): it was counted before somebody told of an invoice.
 */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaleFeatureTest {

    private static final int ENTERPRISE = 7578;
    private static final int[] BATCH = {624, 626, 628, 632, 634, 636, 638, 642, 644, 646};
    private static final int IN_TIME = BATCH[0];
    private static final int BEHIND = BATCH[1];
    private static final int ANOTHER = BATCH[2];
    private static final int OUTSIDER = 652;
    private static final String DAY = "2026-09-08";
    private static final String NAMED = "“同批执照闲置占比”用的是 ";

    private final TradeClient riskDesk;
    private final TradeClient connector;
    private final TestAccounts test;
    private final Workers workers;
    private final int port;
    private final JdbcClient database;
    private TradeClient enterprise;

    StaleFeatureTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.database = database;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.riskDesk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        this.connector = new TradeClient(port, test.token(Role.CONNECTOR, null));
    }

    @BeforeAll
    void twoOfABatchArePaidAndTheTableIsHeldBehindBetweenThem() {
        int[] people =
                IntStream.concat(IntStream.of(BATCH), IntStream.of(OUTSIDER)).toArray();
        String parties = FlowRequests.parties(ENTERPRISE, "示例陈旧统计有限公司", people).replace("2026-06-01", "2026-02-01");
        long id = riskDesk.post("/api/v1/imports/parties", parties)
                .body()
                .at("/enterprises/0/id")
                .asLong();
        riskDesk.post("/api/v1/master-agreements", FlowRequests.agreement(ENTERPRISE, EngagementModel.AGENCY));
        enterprise = new TradeClient(port, test.token(Role.ENTERPRISE, id));
        IntStream.of(BATCH).forEach(worker -> said("""
                {"kind":"REGISTERED","worker":"%s","at":"2026-01-20T10:00:00","device":"stale-%d","network":"10.97.%d",
                 "recommender":"陈旧掮客","bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker), worker, worker % 200)));
        invoiced("STALE-1", OUTSIDER);
        settle(IN_TIME);
        assertThat(database.sql("UPDATE idle_batch SET counted_at = counted_at - INTERVAL 2 HOUR")
                        .update())
                .isPositive();
        invoiced("STALE-2", ANOTHER);
        settle(BEHIND);
    }

    private void invoiced(String number, int seller) {
        said("""
                {"kind":"INVOICE","number":"%s","seller":"%s","issuedAt":"2026-05-08T10:00:00","category":"配送服务",
                 "total":"600.00","voided":false,"redLetter":false,"filed":true}""".formatted(number, Invented.proprietorCode(seller)));
    }

    @Test
    void theFeatureIsNamedInTheAssessmentAndBesideTheHitThatLookedAtIt() {
        JsonNode screening = record(BEHIND).at("/screening");

        assertThat(named(screening))
                .singleElement()
                .asString()
                .contains("2026-11-24")
                .endsWith("此后的交付或外部消息还没有算进。");
        assertThat(named(hit(screening, "S26"))).isEqualTo(named(screening));
        screening
                .at("/hits")
                .forEach(hit -> assertThat(named(hit))
                        .as(hit.at("/indicator").asString())
                        .hasSize(hit.at("/indicator").asString().equals("S26") ? 1 : 0));
    }

    @Test
    void whatWasCountedInTimeIsNotNamed() {
        JsonNode screening = record(IN_TIME).at("/screening");

        assertThat(named(screening)).isEmpty();
        assertThat(hit(screening, "S26").at("/behind").isEmpty()).isTrue();
    }

    @Test
    void thePageOfTheRecordSaysSo() {
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);

        assertThat(desk.get("/records/" + number(BEHIND)).body())
                .contains(NAMED, "下面这些统计还没有算到最新")
                .doesNotContain("??");
        assertThat(desk.get("/records/" + number(IN_TIME)).body()).doesNotContain(NAMED);
    }

    private void said(String statement) {
        TradeClient.Answer answer = connector.post(
                "/api/v1/outside-statements", "{\"source\":\"示例登记中心\",\"statements\":[" + statement + "]}");
        assertThat(answer.body().at("/outcomes/0/state").asString())
                .as(answer.body().toString())
                .isEqualTo("TAKEN");
    }

    private void settle(int worker) {
        String file = Town.header() + Town.line("STALE-" + worker, "", worker, "1000.00");
        TradeClient.Answer answer = enterprise.upload("/api/v1/settlements?settledOn=" + DAY, file.getBytes(UTF_8));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        workers.drain("document.reading", "fourflow.matching", "assessment.screening");
    }

    /** What is behind of the batch alone: what peers earn may be behind for others' sake. */
    private static List<String> named(JsonNode node) {
        return node.at("/behind")
                .valueStream()
                .map(JsonNode::asString)
                .filter(behind -> behind.startsWith(NAMED))
                .toList();
    }

    private static JsonNode hit(JsonNode screening, String indicator) {
        return screening
                .at("/hits")
                .valueStream()
                .filter(hit -> hit.at("/indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode record(int worker) {
        return enterprise.get("/api/v1/records/" + number(worker)).body();
    }

    private String number(int worker) {
        return database.sql("SELECT number FROM four_flow_record WHERE batch_number = ?")
                .param("STALE-" + worker)
                .query(String.class)
                .single();
    }
}
