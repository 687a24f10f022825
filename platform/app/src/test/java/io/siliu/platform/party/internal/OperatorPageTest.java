package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.EmptyInstallation;
import io.siliu.platform.Invented;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.party.Operators;
import io.siliu.platform.party.PartyError;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who runs a real installation: nobody until somebody says so, with a real company, from a day on. */
@EmptyInstallation
class OperatorPageTest {

    /** The worked example of GB 32100-2015. */
    private static final String CODE = "91350100M000100Y43";

    private static final Actor INSTALLATION =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private final Access access;
    private final Accounts accounts;
    private final Operators operators;
    private final JdbcClient database;
    private final int port;
    private PageClient riskDesk;

    OperatorPageTest(
            @LocalServerPort int port, Access access, Accounts accounts, Operators operators, JdbcClient database) {
        this.port = port;
        this.access = access;
        this.accounts = accounts;
        this.operators = operators;
        this.database = database;
    }

    @BeforeEach
    void nobodyIsRecordedYet() {
        database.sql("DELETE FROM operator_of_platform").update();
        riskDesk = signedIn(Role.RISK_DESK);
    }

    @Test
    void withoutAnOperatorNothingIsGuessed() {
        assertThat(operators.timeline().isEmpty()).isTrue();
        assertThatThrownBy(() -> operators.on(DAY))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(PartyError.OPERATOR_NOT_RECORDED))
                .hasMessageContaining("/operator");
    }

    @Test
    void theCompanyCountsFromItsFirstDayOn() {
        Page recorded = record("四海平台（福州）有限公司", CODE, "2026-09-01", "营业执照");

        assertThat(recorded.path()).isEqualTo("/operator");
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(recorded.body()).contains("已登记，从所写的那一天起生效", "四海平台（福州）有限公司", "现行");
        assertThat(operators.on(DAY).creditCode().value()).isEqualTo(CODE);
        assertThat(operators.timeline().find(LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(riskDesk.get("/operator").body())
                .as("a reload tells it once")
                .doesNotContain("已登记，从所写的那一天起生效");
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    void anInventedCompanyIsRefusedAtItsField() {
        Page refused = record("示例四流平台服务有限公司", "91990000MADEMP001Q", "2026-09-01", "营业执照");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("有错误：", "href=\"#creditCode\"", "演示用的虚构代码", "value=\"示例四流平台服务有限公司\"");
        assertThat(operators.timeline().isEmpty()).isTrue();
    }

    @Test
    void anInventedCompanyThatWasRecordedInAWalkthroughDoesNotCountHere() {
        insert("91990000MADEMP001Q", LocalDate.of(2020, 1, 1));

        assertThat(operators.timeline().isEmpty()).isTrue();
        assertThat(riskDesk.get("/operator").body()).contains("虚构，不作数", "今天没有运营方");
    }

    @Test
    void whatCannotBeTheOperatorIsAnsweredAtItsField() {
        assertThat(record("四海平台", "91350100M000100Y4Z", "2026-09-01", "执照").body())
                .contains("校验位不符", "id=\"creditCode-error\"");
        assertThat(record("四海平台", "92350100M000100Y4", "2026-09-01", "执照").status())
                .isEqualTo(422);
        assertThat(record("四海平台", CODE, "0026-09-01", "执照").body()).contains("href=\"#validFrom\"");
        assertThat(record("四海平台", CODE, "2999-01-01", "执照").body()).contains("href=\"#validFrom\"");
        assertThat(record("四海平台", CODE, "", "执照").body()).contains("href=\"#validFrom\"");
        assertThat(record(" ", CODE, "2026-09-01", "执照").body()).contains("href=\"#name\"");
        assertThat(record("四海平台", CODE, "2026-09-01", " ").body()).contains("href=\"#source\"");
        assertThat(operators.timeline().isEmpty()).isTrue();
    }

    @Test
    void aCorrectionStandsAndTheFirstRecordingStaysToBeSeen() {
        record("四海平台", CODE, "2026-09-01", "执照");
        record("四海平台", CODE, "2026-09-01", "执照");
        record("四海平台（福州）有限公司", CODE, "2026-09-01", "执照");

        assertThat(operators.on(DAY).name()).isEqualTo("四海平台（福州）有限公司");
        assertThat(database.sql("SELECT COUNT(*) FROM operator_of_platform")
                        .query(Integer.class)
                        .single())
                .as("the same sent twice is recorded once")
                .isEqualTo(2);
        assertThat(riskDesk.get("/operator").body()).contains("已更正");
    }

    @Test
    void onlyWhoManagesAccountsSeesOrRecordsTheOperator() {
        PageClient officer = signedIn(Role.TAX_OFFICER);
        assertThat(officer.get("/operator").status()).isEqualTo(403);
        assertThat(officer.post("/records", "/operator", "name", "四海", "creditCode", CODE, "validFrom", "2026-09-01")
                        .status())
                .isEqualTo(403);
        assertThat(new PageClient(port).get("/operator").path()).isEqualTo("/sign-in");
    }

    @Test
    void aDeploymentMayNotNameAnInventedOrHalfAnOperator() {
        assertThatThrownBy(() -> new PartyProperties("示例四流平台服务有限公司", Invented.enterpriseCode(1))
                        .operator(InventedNumbers.REFUSED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("invented code")
                .hasMessageContaining("/operator");
        assertThatThrownBy(() -> new PartyProperties("四海平台", "").operator(InventedNumbers.REFUSED))
                .hasMessageContaining("siliu.party.operator-credit-code");
        assertThat(new PartyProperties("四海平台", CODE).operator(InventedNumbers.REFUSED))
                .hasValueSatisfying(
                        operator -> assertThat(operator.creditCode().value()).isEqualTo(CODE));
    }

    private Page record(String name, String creditCode, String validFrom, String source) {
        return riskDesk.post(
                "/operator",
                "/operator",
                "name",
                name,
                "creditCode",
                creditCode,
                "validFrom",
                validFrom,
                "source",
                source);
    }

    private void insert(String creditCode, LocalDate validFrom) {
        database.sql("""
                        INSERT INTO operator_of_platform
                            (id, valid_from, name, credit_code, source, recorded_by, recorded_by_name, recorded_at)
                        VALUES (1, ?, '示例四流平台服务有限公司', ?, 'test', 0, 'test', '2026-09-01')
                        """).params(validFrom, creditCode).update();
    }

    private int deeds() {
        return database.sql("""
                        SELECT COUNT(*) FROM audit_event
                        WHERE deed = 'OPERATOR_RECORDED'
                          AND subject_id = (SELECT CAST(id AS CHAR) FROM operator_of_platform)
                        """).query(Integer.class).single();
    }

    private PageClient signedIn(Role role) {
        String name = "person-" + UUID.randomUUID();
        String password = "four flows meet 2026";
        access.actingAs(
                INSTALLATION, () -> accounts.open(new NewAccount(name, "测试", role, null, null, Secret.of(password))));
        PageClient person = new PageClient(port);
        person.signIn(name, password);
        return person;
    }
}
