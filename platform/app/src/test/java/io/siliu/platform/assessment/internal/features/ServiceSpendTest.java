package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.RecordAcceptances;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SignalFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Services of an enterprise's month of which nothing proves that they were done (B15). */
@SiliuTest
@Import(Town.class)
class ServiceSpendTest extends FeatureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final LocalDate LATER = LocalDate.of(2026, 10, 8);
    private static final int OTHERS_FROM = 1_832;
    private static final String B15 = "B15";

    private final OrderTasks tasks;
    private final RecordAcceptances acceptances;
    private int firm;
    private long enterprise;
    private int batches;

    ServiceSpendTest(BeanFactory beans, OrderTasks tasks, RecordAcceptances acceptances) {
        super(beans);
        this.tasks = tasks;
        this.acceptances = acceptances;
    }

    /** Half of the spend is the near miss; a line more without evidence is the hit, an acceptance takes it back. */
    @Test
    void moreThanHalfOfTheMonthWithoutEvidenceIsAHitUntilTheWorkIsAccepted() {
        open(8_361);
        String unproven = order(892, "PROMOTER", "600.00");
        String proven = order(894, "PROMOTER", "200.00");
        accept(proven, "200.00");
        book(Town.line("S", unproven, 892, "600.00") + Town.line("S", proven, 894, "200.00"));
        assertThat(share(892)).as("a month of two lines").isNull();
        book(others("O", 8, "50.00"));
        assertThat(share(892).value().number()).isEqualByComparingTo("0.5");
        assertThat(Asked.about(B15, signals(892)).isAnswered()).isTrue();
        assertThat(Asked.about(B15, signals(892)).circumstances()).isEmpty();

        String more = order(896, "DESIGNER", "300.00");
        book(Town.line("T", more, 896, "300.00"));
        assertThat(share(892).value().number()).isEqualByComparingTo("0.6");
        assertThat(share(892).evidence()).containsExactly("SERVICES/" + enterprise + "/2026-09", line(896), line(892));
        assertThat(Asked.about(B15, signals(892)).circumstances()).containsExactly("LIMIT");
        assertThat(Asked.about(B15, signals(894)).circumstances()).containsExactly("OTHERS");

        accept(unproven, "600.00");
        assertThat(share(892).value().number()).isEqualByComparingTo("0.2");
        assertThat(Asked.about(B15, signals(892)).circumstances()).isEmpty();
    }

    /** The first batch may be accepted a week later. */
    @Test
    void aMonthIsJudgedOnceItIsOver() {
        open(8_367);
        String unproven = order(892, "PROMOTER", "600.00");
        book(Town.line("F", unproven, 892, "600.00") + others("F", 9, "10.00"));
        assertThat(signals(892, DAY.plusDays(1)).client().unprovenServiceShare())
                .as("the month is not over, the one before has no lines")
                .isNull();
        accept(unproven, "600.00");
        assertThat(share(892).value().number()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void workThatIsSeenAnywayIsNoService() {
        open(8_363);
        String ride = order(892, "RIDER", "600.00");
        book(Town.line("R", ride, 892, "600.00") + others("R", 9, "10.00"));
        assertThat(share(892).value().number()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    /** What the system told in which the work was done stands before an acceptance that anybody may write. */
    @Test
    void anAcceptanceProvesNothingWhereTheSystemSawNoWork() {
        open(8_365);
        String accepted = order(892, "PROMOTER", "600.00");
        String seen = order(894, "PROMOTER", "600.00");
        accept(accepted, "600.00");
        delivered(accepted, 2);
        delivered(seen, 0);
        book(Town.line("D", accepted, 892, "600.00") + Town.line("D", seen, 894, "200.00") + others("D", 8, "50.00"));
        assertThat(share(894).value().number()).isEqualByComparingTo("0.5");
        assertThat(share(894).evidence()).contains(line(892)).doesNotContain(line(894));
    }

    /** One of a hundred deliveries without evidence leaves ninety-nine that prove the work. */
    @Test
    void aFewDeliveriesWithoutEvidenceLeaveTheOthers() {
        open(8_369);
        String hundred = order(892, "PROMOTER", "600.00");
        handedOver(hundred, 100);
        delivered(hundred, 1);
        String single = order(894, "PROMOTER", "300.00");
        handedOver(single, 1);
        delivered(single, 1);
        book(Town.line("H", hundred, 892, "600.00") + Town.line("H", single, 894, "300.00") + others("H", 8, "75.00"));
        assertThat(share(892).value().number()).isEqualByComparingTo("0.2");
        assertThat(share(892).evidence()).contains(line(894)).doesNotContain(line(892));
    }

    private void open(int index) {
        firm = index;
        enterprise = town.enterprise(firm, EngagementModel.AGENCY);
        List.of(892, 894, 896).forEach(town::worker);
        IntStream.range(0, 9).forEach(place -> town.worker(OTHERS_FROM + 2 * place));
    }

    private String order(int worker, String occupation, String amount) {
        return access.actingAs(
                        Town.person(enterprise),
                        () -> tasks.order(List.of(new OrderTasks.Command(
                                Invented.idNumber(worker), occupation, "990100", "推广", Money.of(amount), DAY, DAY))))
                .get(0)
                .taskNumber()
                .value();
    }

    private void accept(String task, String amount) {
        access.actingAs(Town.person(enterprise), () -> {
            acceptances.accept(
                    List.of(new RecordAcceptances.Command(task, DAY, BigDecimal.ONE, Money.of(amount), "示例店长", null)));
            return null;
        });
    }

    private void handedOver(String task, int times) {
        access.actingAs(
                Town.person(enterprise),
                () -> acceptances.deliver(IntStream.rangeClosed(1, times)
                        .mapToObj(time -> new RecordAcceptances.Handover(task, DAY, BigDecimal.ONE, "示例照片 " + time))
                        .toList()));
    }

    /** Lines of work that is seen anyway, each of another worker. */
    private static String others(String batch, int count, String amount) {
        return IntStream.range(0, count)
                .mapToObj(place -> Town.line(batch, "", OTHERS_FROM + 2 * place, amount))
                .collect(Collectors.joining());
    }

    private void delivered(String task, int withoutEvidence) {
        String word = """
                {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"2026-09-07T08:00:00",
                 "startedAt":"2026-09-08T08:00:00","finishedAt":"2026-09-08T17:00:00","withoutEvidence":%d}""".formatted(Invented.enterpriseCode(firm), task, withoutEvidence);
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }

    private void book(String lines) {
        book(enterprise, DAY, lines.replaceAll("(?m)^", "B" + firm + "-" + ++batches + "-"));
    }

    private Measured share(int worker) {
        return signals(worker).client().unprovenServiceShare();
    }

    private String line(int worker) {
        return String.valueOf(line(enterprise, worker));
    }

    private SignalFacts signals(int worker) {
        return signals(worker, LATER);
    }

    private SignalFacts signals(int worker, LocalDate day) {
        return signals(line(enterprise, worker), day);
    }
}
