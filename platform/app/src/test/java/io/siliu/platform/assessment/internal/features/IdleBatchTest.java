package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SignalFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Licences that came together on one's word, issued on 1 February, of which some lie idle by 1 August (S26). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdleBatchTest extends FeatureTest {

    private static final int FIRM = 8_371;
    private static final int HALF = 1_906;
    private static final int MOST = 1_930;
    private static final int FEW = 1_960;
    private static final int OUTSIDER = 1_980;
    private static final LocalDate IN_TIME = LocalDate.of(2026, 7, 8);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 8);
    private static final String S26 = "S26";

    private long enterprise;
    private Measured whileNothingWasTold;

    IdleBatchTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void threeBatchesAreRegistered() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        registered(HALF, 10, "掮客甲");
        registered(MOST, 10, "掮客乙");
        registered(FEW, 9, "掮客丙");
        book(IN_TIME, HALF, 5);
        book(IN_TIME, MOST, 4);
        book(LATER, HALF, 1);
        book(LATER, MOST, 6);
        book(LATER, FEW, 1);
        whileNothingWasTold = withoutInvoices();
        invoiceIsTold();
    }

    /** That the tax bureau is silent says nothing where it told of nobody's invoices. */
    @Test
    void nothingIsSaidWhereNobodysInvoicesWereToldOf() {
        assertThat(whileNothingWasTold).isNull();
    }

    /** A licence may be used on the last day of its time still. */
    @Test
    void aBatchIsJudgedOnceItsLastDayIsOver() {
        LocalDate last = LocalDate.of(2026, 8, 1);
        Counted counted = new Counted(
                Map.of(),
                Map.of(
                        "batch",
                        new IdleBatches.Kept(
                                new IdleBatchMapper.Count("batch", 10, 6, true, "", last, Instant.EPOCH),
                                new Lag(Instant.EPOCH, 0))),
                Map.of(),
                KindsOfWork.Table.NONE,
                Map.of(),
                Map.of(),
                Map.of(),
                ReportsOfQuarters.NOTHING,
                Map.of());
        assertThat(counted.idle("batch", settledOn(last))).isNull();
        assertThat(counted.idle("batch", settledOn(last.plusDays(1))).value().number())
                .isEqualByComparingTo("0.6");
        assertThat(counted.stale(settledOn(last), () -> Optional.of("batch")))
                .as("a share that is not told is not behind")
                .isEmpty();
        assertThat(counted.stale(settledOn(last.plusDays(1)), () -> Optional.of("batch")))
                .hasSize(1);
    }

    /** Used after the six months is not used in time. */
    @Test
    void moreThanHalfOfABatchLeftIdleIsAHit() {
        Measured idle = signals(MOST, LATER).registration().idleBatchShare();
        assertThat(idle.value().number()).isEqualByComparingTo("0.6");
        assertThat(idle.evidence()).hasSize(6);
        assertThat(Asked.about(S26, signals(MOST, LATER)).circumstances()).containsExactly("LIMIT");
    }

    @Test
    void halfOfABatchLeftIdleIsNone() {
        assertThat(signals(HALF, LATER).registration().idleBatchShare().value().number())
                .isEqualByComparingTo("0.5");
        assertThat(Asked.about(S26, signals(HALF, LATER)).isAnswered()).isTrue();
        assertThat(Asked.about(S26, signals(HALF, LATER)).circumstances()).isEmpty();
    }

    @Test
    void beforeTheSixMonthsAreOverNothingIsSaid() {
        assertThat(signals(MOST, IN_TIME).registration().idleBatchShare()).isNull();
        assertThat(Asked.about(S26, signals(MOST, IN_TIME)).isAnswered()).isFalse();
    }

    /** An invoice that was told of after the count is not in it, and the count holds for the day. */
    @Test
    void aBatchThatWasCountedBeforeTheLastWordOfAnInvoiceOfItsOwnIsNamed() {
        assertThat(stale(computed(line(enterprise, MOST, LATER), LATER))).isEmpty();
        try {
            invoiceIsTold("IDLE-2", MOST);
            Computed computed = computed(line(enterprise, MOST, LATER), LATER);
            assertThat(stale(computed))
                    .singleElement()
                    .satisfies(stale -> assertThat(stale.lines()).isZero());
            assertThat(computed.signals().registration().idleBatchShare()).isNotNull();
        } finally {
            database.sql("DELETE FROM idle_batch").update();
        }
    }

    /** A count that all invoices of the country would put behind were behind all day. */
    @Test
    void whatIsToldOfSomebodyElseLeavesACountAsItIs() {
        signals(HALF, LATER);
        assertThat(database.sql("UPDATE idle_batch SET counted_at = counted_at - INTERVAL 1 HOUR")
                        .update())
                .as("before the invoice of somebody who is in none of the batches was told of")
                .isPositive();
        try {
            assertThat(stale(computed(line(enterprise, HALF, LATER), LATER))).isEmpty();
        } finally {
            database.sql("DELETE FROM idle_batch").update();
        }
    }

    /** Silence may be for want of invoices, of which somebody told meanwhile. */
    @Test
    void aBatchThatWasSilentIsCountedAgainOnceAnInvoiceIsToldOf() {
        signals(MOST, LATER);
        database.sql("UPDATE idle_batch SET counted_at = counted_at - INTERVAL 1 HOUR, invoices_told = FALSE")
                .update();

        Computed computed = computed(line(enterprise, MOST, LATER), LATER);
        assertThat(computed.signals().registration().idleBatchShare()).isNotNull();
        assertThat(stale(computed)).isEmpty();
    }

    @Test
    void nineAreNoBatch() {
        assertThat(signals(FEW, LATER).registration().idleBatchShare()).isNull();
    }

    /** What other tests told of is put aside meanwhile. */
    private Measured withoutInvoices() {
        moveInvoices(-3_650);
        try {
            return signals(MOST, LATER).registration().idleBatchShare();
        } finally {
            moveInvoices(3_650);
            database.sql("DELETE FROM idle_batch").update();
        }
    }

    private void moveInvoices(int days) {
        database.sql("UPDATE outside_statement SET happened_on = happened_on + INTERVAL ? DAY WHERE kind = 'INVOICE'")
                .param(days)
                .update();
    }

    /** Of somebody who is in none of the batches. */
    private void invoiceIsTold() {
        town.worker(OUTSIDER);
        invoiceIsTold("IDLE-1", OUTSIDER);
    }

    private void invoiceIsTold(String number, int seller) {
        String word = """
                {"kind":"INVOICE","number":"%s","seller":"%s","issuedAt":"2026-05-08T10:00:00","category":"配送服务",
                 "total":"600.00","voided":false,"redLetter":false,"filed":true}""".formatted(number, Invented.proprietorCode(seller));
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }

    /** In this town people of even numbers hold a licence. */
    private static IntStream people(int first, int count) {
        return IntStream.range(0, count).map(place -> first + 2 * place);
    }

    private void registered(int first, int count, String recommender) {
        people(first, count).forEach(worker -> {
            town.worker(worker);
            String word = """
                    {"kind":"REGISTERED","worker":"%s","at":"2026-01-20T10:00:00","device":"phone-%d","network":"10.8.%d",
                     "recommender":"%s","bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker), worker, worker % 200, recommender);
            assertThat(say(word).state()).isEqualTo(State.TAKEN);
        });
    }

    private void book(LocalDate day, int first, int count) {
        book(
                enterprise,
                day,
                people(first, count)
                        .mapToObj(worker -> Town.line("IDLE-" + first + day, "", worker, "600.00"))
                        .collect(Collectors.joining()));
    }

    private static Subject settledOn(LocalDate day) {
        return subject(1, 1, 1, day, YearMonth.from(day), Money.of("600.00"));
    }

    private SignalFacts signals(int worker, LocalDate day) {
        return signals(line(enterprise, worker, day), day);
    }

    /** Of the batch alone: what peers earn may be behind for others' sake. */
    private static List<Stale> stale(Computed computed) {
        return computed.stale().stream()
                .filter(stale -> stale.feature().equals("signals.registration.idleBatchShare"))
                .toList();
    }
}
