package io.siliu.platform.assessment.internal.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.Reason;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.rules.fact.Quantity;
import io.siliu.rules.fact.SignalFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What banks, registries and lists say is taken once, from those who may say it, and features are computed from it. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideStatementsTest {

    private static final Actor BANK = new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final int FIRM = 8_301;
    private static final int BOSS = 862;
    private static final int WORKER = 864;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final Town town;
    private final Access access;
    private final OutsideStatements statements;
    private final BookSettlement settlements;
    private final Signals signals;
    private final JdbcClient database;
    private final Clock clock;
    private long enterprise;

    OutsideStatementsTest(
            Town town,
            Access access,
            OutsideStatements statements,
            BookSettlement settlements,
            Signals signals,
            JdbcClient database,
            Clock clock) {
        this.town = town;
        this.access = access;
        this.statements = statements;
        this.settlements = settlements;
        this.signals = signals;
        this.database = database;
        this.clock = clock;
    }

    @BeforeAll
    void aLineIsBooked() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(BOSS);
        town.worker(WORKER);
        String file = Town.header() + Town.line("OUTSIDE", "", WORKER, "6000.00");
        access.actingAs(Town.person(enterprise), () -> settlements.book(file.getBytes(UTF_8), DAY, null));
    }

    @Test
    void payThatFlowsBackToTheEnterpriseClosesARing() {
        assertThat(signals().transfers().returnedShare()).isNull();

        bank(
                """
                {"kind":"CLIENT_ACCOUNT","enterprise":"%s","account":"%s","since":"2026-01-01"}""".formatted(Invented.enterpriseCode(FIRM), Invented.card(BOSS)),
                transfer(Invented.card(BOSS), Invented.card(WORKER), "6000.00", "2026-09-09T10:00:00"),
                transfer(Invented.card(WORKER), Invented.card(BOSS), "5400.00", "2026-09-10T09:00:00"));

        assertThat(signals().transfers().returnedAmount().value()).isEqualTo(Money.of("5400.00"));
        assertThat(signals().transfers().ringLength().value()).isEqualTo(Quantity.of(2));
        assertThat(signals().transfers().returnedAmount().evidence()).isNotEmpty();
        assertThat(signals().transfers().ringLength().evidence())
                .as("the transfer that closed it")
                .isEqualTo(signals().transfers().returnedAmount().evidence());
    }

    @Test
    void whoLeadsTheEnterpriseIsKnownByItsOwnList() {
        Outcome outcome = access.actingAs(
                        Town.person(enterprise),
                        () -> statements.take("示例企业名单", json("""
                        {"kind":"OFFICE","enterprise":"%s","person":"%s","otherPlatforms":4,"since":"2026-01-01",
                         "consentedOn":"2026-01-02"}""".formatted(
                                        Invented.enterpriseCode(FIRM), Invented.idNumber(WORKER)))))
                .get(0);

        assertThat(outcome.state()).isEqualTo(State.TAKEN);
        assertThat(signals().ties().clientOfficer().value()).isTrue();
        assertThat(signals().ties().officerOtherPlatforms().value()).isEqualTo(Quantity.of(4));
        assertThat(signals().ties().clientEmployeeInsured().value()).isFalse();
    }

    @Test
    void oneDeviceOfTwoPeopleIsNoWonderOnceTheyAreProvenToBeOneHousehold() {
        bank(registered(WORKER), registered(BOSS));
        assertThat(signals().registration().deviceRegistrations().value()).isEqualTo(Quantity.of(2));

        bank("""
                {"kind":"HOUSEHOLD","workers":["%s","%s"],"provenOn":"2026-09-01"}""".formatted(Invented.idNumber(WORKER), Invented.idNumber(BOSS)));
        assertThat(signals().registration().deviceRegistrations().value()).isEqualTo(Quantity.of(1));
    }

    @Test
    void theLongestSourceIsTakenAndStandsInTheTrailCut() {
        String source = "示".repeat(64);

        List<Outcome> outcomes = access.actingAs(
                BANK, () -> statements.take(source, json(transfer("31", "32", "1.00", "2026-09-01T08:00:00"))));

        assertThat(outcomes).extracting(Outcome::state).containsExactly(State.TAKEN);
        assertThat(database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = 'STATEMENTS_TAKEN' AND subject_id = ?")
                        .param("示".repeat(62) + "/1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theSameWordIsTakenOnce() {
        String word = """
                {"kind":"CALL_BACK","worker":"%s","on":"2026-09-02","denied":true}""".formatted(Invented.idNumber(WORKER));

        assertThat(bank(word)).extracting(Outcome::state).containsExactly(State.TAKEN);
        assertThat(bank(word)).extracting(Outcome::state).containsExactly(State.KNOWN);
        assertThat(signals().will().denied().value()).isTrue();
    }

    @Test
    void aRefusedStatementNamesItsFieldAndLeavesTheOthers() {
        List<Outcome> outcomes = bank(
                "{\"kind\":\"RUMOUR\"}",
                "{\"kind\":\"TRANSFER\",\"from\":\"1\",\"to\":\"2\",\"amount\":\"1.00\"}",
                "{\"kind\":\"SIGN_IN\",\"worker\":\"" + Invented.idNumber(999) + "\",\"at\":\"2026-09-01T08:00:00\"}",
                "{\"kind\":\"EMPLOYMENT\",\"enterprise\":\"x\",\"person\":\"y\",\"from\":\"2026-01-01\",\"insured\":true,\"taxed\":true}",
                "{\"kind\":\"SIGN_IN\",\"worker\":\"" + Invented.idNumber(WORKER)
                        + "\",\"at\":\"2026-09-01T08:00:00\"}");

        assertThat(outcomes)
                .extracting(Outcome::reason, Outcome::field)
                .startsWith(
                        tuple(Reason.KIND_REFUSED, "kind"),
                        tuple(Reason.FIELD_NOT_VALID, "at"),
                        tuple(Reason.WORKER_UNKNOWN, "worker"),
                        tuple(Reason.FIELD_NOT_VALID, "consentedOn"));
        assertThat(outcomes.get(4).state()).isEqualTo(State.TAKEN);
    }

    /** Tomorrow in Asia/Shanghai may already be today where a sender's clock stands; later is an error of one of the two. */
    @Test
    void whatWouldHappenAfterTomorrowIsRefusedUnlessItIsPlanned() {
        LocalDate today = ChinaTime.today(clock);
        List<Outcome> outcomes = bank(
                transfer("3", "4", "1.00", today.plusDays(2) + "T00:00:00"),
                transfer("3", "4", "1.00", today.plusDays(1) + "T23:59:00"),
                "{\"kind\":\"CLOSURE\",\"enterprise\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                        .formatted(Invented.enterpriseCode(FIRM), today.plusDays(60), today.plusDays(61)));

        assertThat(outcomes)
                .extracting(Outcome::state, Outcome::reason, Outcome::field)
                .containsExactly(
                        tuple(State.REFUSED, Reason.NOT_YET, "at"),
                        tuple(State.TAKEN, null, null),
                        tuple(State.TAKEN, null, null));
    }

    /** Hours of 300 days are more than a row holds. */
    @Test
    void aStatementThatIsTooLongToBeKeptWholeIsRefused() {
        String task = town.acceptedTask(enterprise, WORKER, "600.00", DAY);
        assertThat(bank(delivered(task, 300)))
                .extracting(Outcome::state, Outcome::reason, Outcome::field)
                .containsExactly(tuple(State.REFUSED, Reason.FIELD_NOT_VALID, "hours"));
        assertThat(bank(delivered(task, 31))).extracting(Outcome::state).containsExactly(State.TAKEN);
    }

    private static String delivered(String task, int days) {
        String hours = DAY.datesUntil(DAY.plusDays(days))
                .map(day -> "\"" + day + "\":\"8\"")
                .collect(Collectors.joining(","));
        return """
                {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"2026-09-07T08:00:00",
                 "startedAt":"2026-09-08T08:00:00","finishedAt":"2026-09-08T17:00:00","hours":{%s}}""".formatted(Invented.enterpriseCode(FIRM), task, hours);
    }

    @Test
    void anEnterpriseSpeaksOfItselfAlone() {
        long other = town.enterprise(FIRM + 10, EngagementModel.AGENCY);
        String account = """
                {"kind":"CLIENT_ACCOUNT","enterprise":"%s","account":"9900001","since":"2026-01-01"}""".formatted(Invented.enterpriseCode(FIRM));
        List<Outcome> outcomes = access.actingAs(
                Town.person(other),
                () -> statements.take("示例", json(account, transfer("1", "2", "1.00", "2026-09-01T08:00:00"))));

        assertThat(outcomes)
                .extracting(Outcome::reason)
                .containsExactly(Reason.ENTERPRISE_UNKNOWN, Reason.KIND_REFUSED);
    }

    @Test
    void whoOnlySeesTheLogHandsInNothing() {
        Actor witness = new Actor(0, "test", Role.WITNESS, null, null, Role.WITNESS.permissions());
        assertThatThrownBy(() -> access.actingAs(witness, () -> statements.take("示例", json("{}"))))
                .isInstanceOf(PlatformException.class);
    }

    private static String registered(int worker) {
        return """
                {"kind":"REGISTERED","worker":"%s","at":"2026-08-0%dT10:00:00","device":"one-phone","network":"10.9.%d",
                 "bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker), worker % 9 + 1, worker % 9);
    }

    private static String transfer(String from, String to, String amount, String at) {
        return "{\"kind\":\"TRANSFER\",\"from\":\"%s\",\"to\":\"%s\",\"amount\":\"%s\",\"at\":\"%s\"}"
                .formatted(from, to, amount, at);
    }

    private List<Outcome> bank(String... words) {
        return access.actingAs(BANK, () -> statements.take("示例银行", json(words)));
    }

    private static List<JsonNode> json(String... words) {
        return Stream.of(words).map(Json.MAPPER::readTree).toList();
    }

    private SignalFacts signals() {
        Subject subject = database.sql("""
                        SELECT id, worker_id, gross, fee FROM settlement_line WHERE enterprise_id = ?
                        """)
                .param(enterprise)
                .query((row, place) -> new Subject(
                        enterprise,
                        row.getLong("id"),
                        row.getLong("worker_id"),
                        DAY,
                        YearMonth.from(DAY),
                        "RIDER",
                        "990100",
                        null,
                        Money.of(row.getBigDecimal("gross")),
                        Money.of(row.getBigDecimal("fee")),
                        null,
                        List.of()))
                .single();
        return signals.of(List.of(subject)).get(subject.lineId()).signals();
    }
}
