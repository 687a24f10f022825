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
import io.siliu.platform.work.WorkUnit;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SignalFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/**
 * What a unit of work cost, beside the middle of what thirty others got for it in the city (B11) and beside the rate of the
 * contract (C08). Thirty sorters are paid 2.00 a piece, all but three of them.
 */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitPriceTest extends FeatureTest {

    private static final int FIRM = 8_391;
    private static final int FIRST = 1_622;
    private static final int WORKERS = 30;
    private static final int FAR = FIRST;
    private static final int NEAR = FIRST + 2;
    private static final int BY_THE_HOUR = FIRST + 2 * WORKERS;
    private static final String CITY = "990400";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    private final OrderTasks tasks;
    private final RecordAcceptances acceptances;
    private long enterprise;

    UnitPriceTest(BeanFactory beans, OrderTasks tasks, RecordAcceptances acceptances) {
        super(beans);
        this.tasks = tasks;
        this.acceptances = acceptances;
    }

    @BeforeAll
    void aMonthOfPieceworkIsBooked() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        StringBuilder file = new StringBuilder();
        IntStream.range(0, WORKERS)
                .map(place -> FIRST + 2 * place)
                .forEach(worker -> file.append(worked(
                        worker, worker == FAR ? "302.00" : worker == NEAR ? "300.00" : "200.00", WorkUnit.PIECE)));
        file.append(worked(BY_THE_HOUR, "3000.00", WorkUnit.HOUR));
        book(enterprise, DAY, file.toString());
    }

    /** A hundred of the unit. */
    private String worked(int worker, String amount, WorkUnit unit) {
        town.worker(worker);
        String task = ordered(worker, amount, DAY);
        accepted(task, amount, DAY, unit);
        return Town.line("PIECES", task, worker, amount);
    }

    private String ordered(int worker, String amount, LocalDate day) {
        return access.actingAs(
                Town.person(enterprise),
                () -> tasks.order(List.of(new OrderTasks.Command(
                                Invented.idNumber(worker), "SORTER", CITY, "分拣", Money.of(amount), day, day)))
                        .get(0)
                        .taskNumber()
                        .value());
    }

    private void accepted(String task, String amount, LocalDate day, WorkUnit unit) {
        access.actingAs(
                Town.person(enterprise),
                () -> acceptances.accept(List.of(new RecordAcceptances.Command(
                        task, day, new BigDecimal("100"), Money.of(amount), "示例班长", unit))));
    }

    /** Work that ended in April, was settled in May, and of which most was accepted after the market had been counted. */
    @Test
    void whatIsAcceptedLaterBelongsToTheMarketOfItsMonth() {
        LocalDate april = LocalDate.of(2026, 4, 8);
        LocalDate may = LocalDate.of(2026, 5, 8);
        Map<Integer, String> ordered = new TreeMap<>();
        StringBuilder file = new StringBuilder();
        IntStream.range(0, WORKERS).map(place -> FIRST + 2 * place).forEach(worker -> {
            String amount = worker == FAR ? "302.00" : "200.00";
            ordered.put(worker, ordered(worker, amount, april));
            file.append(Town.line("LATER", ordered.get(worker), worker, amount));
        });
        book(enterprise, may, file.toString());
        accepted(ordered.remove(FAR), "302.00", april, WorkUnit.PIECE);
        assertThat(signals(FAR, may).delivery().unitPriceDeviation()).isNull();

        ordered.forEach((worker, task) -> accepted(task, "200.00", april, WorkUnit.PIECE));
        database.sql("UPDATE peer_count SET counted_at = counted_at - INTERVAL 2 HOUR")
                .update();
        Measured away = signals(FAR, may).delivery().unitPriceDeviation();
        assertThat(away.value().number()).isEqualByComparingTo("0.51");
        assertThat(away.evidence()).startsWith("PRICES/2026-04/SORTER/" + CITY + "/PIECE");
    }

    @Test
    void moreThanHalfAboveTheMiddleIsAHit() {
        Measured away = signals(FAR).delivery().unitPriceDeviation();
        assertThat(away.value().number()).isEqualByComparingTo("0.51");
        assertThat(away.evidence()).hasSize(2).startsWith("PRICES/2026-03/SORTER/" + CITY + "/PIECE");
        assertThat(Asked.about("B11", signals(FAR)).circumstances()).containsExactly("LIMIT");
    }

    /** The market is asked again within the hour; until then the price stands on what had been accepted before. */
    @Test
    void aMarketThatLacksTheLastAcceptanceIsNamed() {
        counts("line_count = 0");
        assertThat(stalePrices()).as("counted again").isEmpty();
        counts("last_acceptance = last_acceptance - 1");
        assertThat(stalePrices())
                .singleElement()
                .satisfies(stale -> assertThat(stale.lines()).isZero());
        counts("line_count = 0");
    }

    private void counts(String changed) {
        database.sql("UPDATE peer_count SET " + changed + " WHERE work_month = '2026-03'")
                .update();
    }

    private List<Stale> stalePrices() {
        return computed(line(enterprise, FAR, DAY), DAY).stale().stream()
                .filter(stale -> stale.feature().equals("signals.delivery.unitPriceDeviation"))
                .toList();
    }

    @Test
    void halfAboveItIsNone() {
        assertThat(signals(NEAR).delivery().unitPriceDeviation().value().number())
                .isEqualByComparingTo("0.5");
        assertThat(Asked.about("B11", signals(NEAR)).isAnswered()).isTrue();
        assertThat(Asked.about("B11", signals(NEAR)).circumstances()).isEmpty();
    }

    /** One worker is paid by the hour: nobody is to compare with, and hours are no pieces. */
    @Test
    void anotherUnitIsAnotherMarket() {
        assertThat(signals(BY_THE_HOUR).delivery().unitPriceDeviation()).isNull();
        assertThat(Asked.about("B11", signals(BY_THE_HOUR)).isAnswered()).isFalse();
    }

    @Test
    void theRateOfTheContractIsComparedInItsOwnUnit() {
        signed(FAR, "2.85", "PIECE");
        signed(NEAR, "2.86", "PIECE");
        signed(BY_THE_HOUR, "2.00", "PIECE");
        assertThat(signals(FAR).agreement().rateDeviation().value().number()).isEqualByComparingTo("0.059649");
        assertThat(Asked.about("C08", signals(FAR)).circumstances()).containsExactly("LIMIT");
        assertThat(signals(NEAR).agreement().rateDeviation().value().number()).isEqualByComparingTo("0.048951");
        assertThat(Asked.about("C08", signals(NEAR)).isAnswered()).isTrue();
        assertThat(Asked.about("C08", signals(NEAR)).circumstances()).isEmpty();
        assertThat(signals(BY_THE_HOUR).agreement().rateDeviation()).isNull();
    }

    private void signed(int worker, String unitPrice, String unit) {
        String word = """
                {"kind":"SIGNING","worker":"%s","enterprise":"%s","contract":"UP-%d","signedAt":"2026-02-02T10:00:00",
                 "validFrom":"2026-02-02","validTo":"2027-02-01","unitPrice":"%s","unit":"%s"}""".formatted(Invented.idNumber(worker), Invented.enterpriseCode(FIRM), worker, unitPrice, unit);
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }

    private SignalFacts signals(int worker) {
        return signals(worker, DAY);
    }

    private SignalFacts signals(int worker, LocalDate day) {
        return signals(line(enterprise, worker, day), day);
    }
}
