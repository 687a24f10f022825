package io.siliu.platform.assessment.internal.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.TaskOrder;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SignalFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far pay was withdrawn from the place of work, and in how many orders one text asks for other work. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesAndTextsTest {

    private static final Actor BANK = new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final int FIRM = 8_341;
    private static final int FAR = 880;
    private static final int NEAR = 882;
    private static final int HELPED = 884;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final String TEXT = "为示例商城推广新品并按日提交推广成效说明";

    private final Town town;
    private final Access access;
    private final OutsideStatements statements;
    private final BookSettlement settlements;
    private final OrderTasks tasks;
    private final Signals signals;
    private final JdbcClient database;
    private long enterprise;

    PlacesAndTextsTest(
            Town town,
            Access access,
            OutsideStatements statements,
            BookSettlement settlements,
            OrderTasks tasks,
            Signals signals,
            JdbcClient database) {
        this.town = town;
        this.access = access;
        this.statements = statements;
        this.settlements = settlements;
        this.tasks = tasks;
        this.signals = signals;
        this.database = database;
    }

    @BeforeAll
    void linesAreBooked() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        List.of(FAR, NEAR, HELPED).forEach(town::worker);
        String file = Town.header()
                + Town.line("PLACES", order(FAR, "RIDER", TEXT + "（1）"), FAR, "600.00")
                + Town.line("PLACES", order(NEAR, "RIDER", "即时配送"), NEAR, "600.00")
                + Town.line("PLACES", order(HELPED, "RIDER", TEXT + " 9-8"), HELPED, "600.00");
        access.actingAs(Town.person(enterprise), () -> settlements.book(file.getBytes(UTF_8), DAY, null));
        order(NEAR, "DESIGNER", TEXT + " 2!");
        order(NEAR, "PROMOTER", TEXT);
        order(NEAR, "PROMOTER", TEXT + "。");
        order(NEAR, "COURIER", "即时配送");
        order(NEAR, "COURIER", TEXT + "与客户回访");
    }

    private String order(int worker, String occupation, String text) {
        return order(worker, occupation, text, DAY);
    }

    private String order(int worker, String occupation, String text, LocalDate day) {
        List<TaskOrder> ordered = access.actingAs(
                Town.person(enterprise),
                () -> tasks.order(List.of(new OrderTasks.Command(
                        Invented.idNumber(worker), occupation, "990100", text, Money.of("600.00"), day, day))));
        return ordered.get(0).taskNumber().value();
    }

    @Test
    void aWithdrawalInAnotherCityIsAsFarAsTheCitiesLieApart() {
        assertThat(signals(FAR).transfers().distance()).isNull();
        withdrawn(FAR, FAR, "2026-09-10T09:00:00", "990200");
        Measured distance = signals(FAR).transfers().distance();
        assertThat(distance.value().number()).isEqualByComparingTo(new BigDecimal("310"));
        assertThat(distance.evidence()).hasSize(1);
    }

    @Test
    void aWithdrawalAtHomeOrAfterAWeekIsNotFar() {
        withdrawn(NEAR, NEAR, "2026-09-10T09:00:00", "990100");
        withdrawn(NEAR, NEAR, "2026-09-16T09:00:00", "990200");
        assertThat(signals(NEAR).transfers().distance().value().number()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void whoWithdrawsUnderAnAgreementSaysNothingOfTheWorker() {
        said("""
                {"kind":"PROXY","worker":"%s","agent":"%s","signedOn":"2026-09-01"}""".formatted(Invented.idNumber(HELPED), Invented.idNumber(NEAR)));
        withdrawn(HELPED, NEAR, "2026-09-10T09:00:00", "990200");
        assertThat(signals(HELPED).transfers().distance()).isNull();
    }

    @Test
    void aPlaceIsSixDigits() {
        Outcome outcome = say(withdrawal(NEAR, NEAR, "2026-09-11T09:00:00", "示例江城"));
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.field()).isEqualTo("city");
    }

    @Test
    void oneTextForOtherWorkIsCountedHoweverItsFiguresDiffer() {
        Measured templated = signals(FAR).delivery().templatedTasks();
        assertThat(templated.value().number()).isEqualByComparingTo(new BigDecimal("3"));
        assertThat(templated.evidence()).hasSize(2).allMatch(id -> id.startsWith("TASK/"));
    }

    /** A record is asked as of its own day, whenever that is done. */
    @Test
    void whatIsOrderedForLaterIsNotSeen() {
        Measured before = signals(FAR).delivery().templatedTasks();
        order(NEAR, "COURIER", TEXT, DAY.plusDays(1));
        assertThat(signals(FAR).delivery().templatedTasks()).isEqualTo(before);
    }

    /** Neither orders of the same work nor one sentence more. */
    @Test
    void aTitleDescribesNoTask() {
        assertThat(signals(NEAR).delivery().templatedTasks()).isNull();
    }

    private void withdrawn(int worker, int by, String at, String city) {
        said(withdrawal(worker, by, at, city));
    }

    private static String withdrawal(int worker, int by, String at, String city) {
        return """
                {"kind":"WITHDRAWAL","worker":"%s","by":"%s","at":"%s","city":"%s"}""".formatted(Invented.idNumber(worker), Invented.idNumber(by), at, city);
    }

    private void said(String word) {
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }

    private Outcome say(String word) {
        return access.actingAs(BANK, () -> statements.take("示例银行", List.of(Json.MAPPER.readTree(word))))
                .get(0);
    }

    private SignalFacts signals(int worker) {
        int place = List.of(FAR, NEAR, HELPED).indexOf(worker) + 2;
        Subject subject = database.sql("""
                        SELECT id, worker_id FROM settlement_line WHERE enterprise_id = ? AND line_number = ?
                        """)
                .params(enterprise, place)
                .query((row, number) -> new Subject(
                        enterprise,
                        row.getLong("id"),
                        row.getLong("worker_id"),
                        DAY,
                        YearMonth.from(DAY),
                        "RIDER",
                        "990100",
                        null,
                        Money.of("600.00"),
                        Money.ZERO,
                        null,
                        List.of()))
                .single();
        return signals.of(List.of(subject)).get(subject.lineId()).signals();
    }
}
