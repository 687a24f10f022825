package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** While nobody is on record as operator, nothing is contracted, booked or matched, and each says what to do. */
@SiliuTest
@TestPropertySource(properties = {"siliu.party.operator-name=", "siliu.party.operator-credit-code="})
class NoOperatorTest {

    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final int ENTERPRISE = 7_301;
    private static final int WORKER = 731;

    private final Access access;
    private final Accounts accounts;
    private final Workers stages;
    private final JdbcClient database;
    private final int port;
    private TradeClient riskDesk;

    NoOperatorTest(@LocalServerPort int port, Access access, Accounts accounts, Workers stages, JdbcClient database) {
        this.port = port;
        this.access = access;
        this.accounts = accounts;
        this.stages = stages;
        this.database = database;
    }

    @BeforeEach
    void anEnterpriseAndAWorkerAndNoOperator() {
        recordOperators();
        riskDesk = client(Role.RISK_DESK, null);
    }

    @Test
    void agreementsAndSettlementsAskForTheOperatorAndWorkOnceItIsRecorded() {
        TradeClient enterprise = client(Role.ENTERPRISE, imported());

        TradeClient.Answer agreement = agreement("FW-1");
        assertThat(agreement.status()).isEqualTo(409);
        assertThat(agreement.body().at("/code").asString()).isEqualTo("OPERATOR_NOT_RECORDED");
        assertThat(agreement.body().at("/detail").asString()).contains("/operator");

        recordOperators("2026-01-01");
        assertThat(agreement("FW-1").status()).isEqualTo(201);
        recordOperators("2026-09-08");
        TradeClient.Answer tooEarly = book(enterprise, "XL-1");
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.body().at("/detail").asString()).contains("2026-09-07", "/operator");

        recordOperators("2026-09-07");
        assertThat(book(enterprise, "XL-1").status()).isEqualTo(201);
    }

    @Test
    void matchingWaitsForTheOperatorAndThenMatches() {
        long enterpriseId = imported();
        recordOperators("2026-01-01");
        agreement("FW-1");
        book(client(Role.ENTERPRISE, enterpriseId), "XL-2");
        recordOperators();

        assertThatCode(() -> stages.drain("fourflow.matching")).doesNotThrowAnyException();
        assertThat(failure(enterpriseId)).isEqualTo("OPERATOR_NOT_RECORDED");
        assertThat(records(enterpriseId)).isZero();

        recordOperators("2026-01-01");
        database.sql("UPDATE match_block SET not_before = '2026-01-01' WHERE enterprise_id = ?")
                .param(enterpriseId)
                .update();
        stages.drain("fourflow.matching");
        assertThat(failure(enterpriseId)).isNull();
        assertThat(records(enterpriseId)).isPositive();
    }

    private long imported() {
        String enterprise =
                "{'creditCode':'" + Invented.enterpriseCode(ENTERPRISE) + "','name':'示例丙服务有限公司','region':'990100'}";
        String worker = "{'name':'示例工七','idNumber':'" + Invented.idNumber(WORKER) + "','mobile':'"
                + Invented.mobile(WORKER) + "','cardNumber':'" + Invented.card(WORKER)
                + "','occupation':'RIDER','city':'990100','capacities':[{'capacity':'NATURAL_PERSON',"
                + "'from':'2026-01-01','evidence':'示例'}],'consents':[{'purpose':'PERSONAL_DATA','version':'1',"
                + "'givenAt':'2026-01-01T00:00:00Z'}]}";
        return riskDesk.post(
                        "/api/v1/imports/parties",
                        ("{'enterprises':[" + enterprise + "],'workers':[" + worker + "]}").replace('\'', '"'))
                .body()
                .at("/enterprises/0/id")
                .asLong();
    }

    private TradeClient.Answer agreement(String number) {
        return riskDesk.post(
                "/api/v1/master-agreements",
                ("{'enterpriseCreditCode':'" + Invented.enterpriseCode(ENTERPRISE) + "','number':'" + number
                                + "','model':'SUBCONTRACT','signedOn':'2026-01-02','validFrom':'2026-01-02',"
                                + "'validTo':'2027-12-31','feeRate':'0.06'}")
                        .replace('\'', '"'));
    }

    private static TradeClient.Answer book(TradeClient enterprise, String batch) {
        String file = "批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n" + batch + ",,示例工七," + Invented.idNumber(WORKER) + ","
                + Invented.card(WORKER) + ",500.00\n";
        return enterprise.upload("/api/v1/settlements?settledOn=2026-09-07", file.getBytes(UTF_8));
    }

    /** What is on record is these days, and nothing else. */
    private void recordOperators(String... days) {
        database.sql("DELETE FROM operator_of_platform").update();
        for (String day : days) {
            database.sql("""
                            INSERT INTO operator_of_platform
                                (id, valid_from, name, credit_code, source, recorded_by, recorded_by_name, recorded_at)
                            VALUES (1, ?, '示例四流平台服务有限公司', '91990000MADEMP001Q', '示例', 0, 'test', '2026-09-01')
                            """).param(day).update();
        }
    }

    private String failure(long enterpriseId) {
        return database.sql("SELECT failure FROM match_block WHERE enterprise_id = ?")
                .param(enterpriseId)
                .query((row, number) -> row.getString("failure"))
                .list()
                .get(0);
    }

    private int records(long enterpriseId) {
        return database.sql("SELECT COUNT(*) FROM four_flow_record WHERE enterprise_id = ?")
                .param(enterpriseId)
                .query(Integer.class)
                .single();
    }

    private TradeClient client(Role role, Long enterpriseId) {
        String name = "trade-" + UUID.randomUUID();
        String token = access.actingAs(RISK_DESK, () -> {
            long account = accounts.open(new Accounts.NewAccount(name, name, role, enterpriseId, null, null));
            return accounts.issueToken(
                            account,
                            "test",
                            role.permissionsOfPrograms(),
                            Instant.now().plusSeconds(3600))
                    .reveal();
        });
        return new TradeClient(port, token);
    }
}
