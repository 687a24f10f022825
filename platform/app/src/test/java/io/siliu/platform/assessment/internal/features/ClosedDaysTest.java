package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.work.RecordAcceptances;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SignalFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Work of October 2026 on its three holidays, and on days on which the enterprise said it is closed, as November sees it (B21). */
@SiliuTest
@Import(Town.class)
class ClosedDaysTest extends FeatureTest {

    private static final int WORKER = 916;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 8);
    private static final int OTHER = 918;
    private static final String B21 = "B21";

    private final RecordAcceptances handovers;
    private int firm;
    private long enterprise;

    ClosedDaysTest(BeanFactory beans, RecordAcceptances handovers) {
        super(beans);
        this.handovers = handovers;
    }

    /** Four days of ten are the near miss for riders; with a day on which the enterprise is closed it is six. */
    @Test
    void workOnHolidaysAndClosingDaysIsCounted() {
        booked(8_441);
        delivered(task(OTHER), "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07");
        delivered(task(OTHER), "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07");
        assertThat(share().value().number()).isEqualByComparingTo("0.4");
        assertThat(share().evidence())
                .containsExactly("CLOSED/" + enterprise + "/2026-10-01", "CLOSED/" + enterprise + "/2026-10-02");
        assertThat(Asked.about(B21, signals(LATER)).isAnswered()).isTrue();
        assertThat(Asked.about(B21, signals(LATER)).circumstances()).isEmpty();

        assertThat(closed("2026-10-06", "2026-10-06").state()).isEqualTo(State.TAKEN);
        assertThat(share().value().number()).isEqualByComparingTo("0.6");
        assertThat(Asked.about(B21, signals(LATER)).circumstances()).containsExactly("LIMIT");
    }

    /** Three days of nine by the ninth of October are three of thirty once it is over; the former month has no lines. */
    @Test
    void aMonthIsJudgedOnceItIsOver() {
        booked(8_447);
        delivered(task(OTHER), days(1, 9));
        assertThat(signals(LocalDate.of(2026, 10, 9)).client().closedDaysShare())
                .as("three days of nine")
                .isNull();
        delivered(task(OTHER), days(10, 30));
        assertThat(share().value().number()).isEqualByComparingTo("0.1");
        assertThat(Asked.about(B21, signals(LATER)).circumstances()).isEmpty();
    }

    @Test
    void oneDayIsNoHabit() {
        booked(8_449);
        delivered(task(OTHER), "2026-10-01");
        assertThat(share()).isNull();
    }

    /** A task may be told of in parts. */
    @Test
    void whatIsToldOfATaskLaterAddsToItsDays() {
        booked(8_451);
        String task = task(OTHER);
        delivered(task, days(1, 10));
        delivered(task, days(10, 20));
        assertThat(share().value().number()).isEqualByComparingTo("0.15");
    }

    /** Rest days that a notice shifts around the holidays are none: riders and cleaners work on them. */
    @Test
    void aHandoverStandsForADayWhereNoSystemSawAny() {
        String task = booked(8_443);
        assertThat(share()).as("no day of work is known").isNull();
        access.actingAs(
                Town.person(enterprise),
                () -> handovers.deliver(IntStream.rangeClosed(8, 17)
                        .mapToObj(day -> new RecordAcceptances.Handover(
                                task, LocalDate.of(2026, 10, day), BigDecimal.ONE, "示例照片 " + day))
                        .toList()));
        delivered(task, "2026-09-30");
        assertThat(share().value().number()).isEqualByComparingTo("0");
    }

    @Test
    void aClosureThatEndsBeforeItBeginsIsRefused() {
        booked(8_445);
        Outcome outcome = closed("2026-10-06", "2026-10-05");
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.field()).isEqualTo("to");
    }

    private String booked(int index) {
        firm = index;
        enterprise = town.enterprise(firm, EngagementModel.AGENCY);
        town.worker(WORKER);
        town.worker(OTHER);
        String task = town.acceptedTask(enterprise, WORKER, "600.00", DAY);
        book(enterprise, DAY, Town.line("CLOSED-" + firm, task, WORKER, "600.00"));
        return task;
    }

    private String task(int worker) {
        return town.acceptedTask(enterprise, worker, "600.00", DAY);
    }

    private static String[] days(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(day -> LocalDate.of(2026, 10, day).toString())
                .toArray(String[]::new);
    }

    private void delivered(String task, String... days) {
        String hours = Stream.of(days).map(day -> "\"" + day + "\":\"8\"").collect(Collectors.joining(","));
        String word = """
                {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"2026-09-30T08:00:00",
                 "startedAt":"2026-10-01T08:00:00","finishedAt":"2026-10-07T17:00:00","hours":{%s}}""".formatted(Invented.enterpriseCode(firm), task, hours);
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }

    private Outcome closed(String from, String to) {
        return say(Town.person(enterprise), """
                {"kind":"CLOSURE","enterprise":"%s","from":"%s","to":"%s"}""".formatted(Invented.enterpriseCode(firm), from, to));
    }

    private Measured share() {
        return signals(LATER).client().closedDaysShare();
    }

    private SignalFacts signals(LocalDate day) {
        return signals(line(enterprise, WORKER), day);
    }
}
