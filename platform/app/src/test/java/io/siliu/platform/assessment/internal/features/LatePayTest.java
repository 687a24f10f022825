package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.LinePapers.Placed;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.Acceptance;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pay is late when the bank shows it later than the limit of the day after the last acceptance. */
class LatePayTest {

    private static final long WORKER = 5;
    private static final long TASK = 11;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    @Test
    void payOnTheLastDayIsInTime() {
        assertThat(late(DAY.minusDays(31), DAY, 31).value().number()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void payOneDayLaterIsLate() {
        Measured late = late(DAY.minusDays(32), DAY, 31);
        assertThat(late.value().number()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(late.evidence()).containsExactly("ACCEPTANCE/1");
    }

    @Test
    void withoutAReceiptNobodyKnowsWhenItWasPaid() {
        assertThat(late(DAY.minusDays(90), null, 31)).isNull();
    }

    @Test
    void withoutALimitNothingIsDue() {
        assertThat(late(DAY.minusDays(90), DAY, null)).isNull();
    }

    private static Measured late(LocalDate accepted, LocalDate paid, Integer within) {
        Subject subject = new Subject(
                1,
                7,
                WORKER,
                DAY,
                YearMonth.from(DAY),
                "RIDER",
                "990100",
                null,
                Money.ZERO,
                Money.ZERO,
                null,
                List.of());
        Known known = known(accepted, paid, within);
        return Payouts.of(subject, known, new Papers(subject, known)).lateDays();
    }

    private static Known known(LocalDate accepted, LocalDate paid, Integer within) {
        PaidLine line = new PaidLine(
                1,
                7,
                WORKER,
                LegalCapacity.NATURAL_PERSON,
                null,
                DAY,
                YearMonth.from(DAY),
                Money.ZERO,
                Money.ZERO,
                TASK);
        Placed receipt = new Placed(
                7, 70, EvidenceKind.BANK_RECEIPT, PartyRole.ENTERPRISE, PartyRole.WORKER, Money.ZERO, Money.ZERO, paid);
        Acceptance acceptance =
                new Acceptance(1, 1, TASK, accepted, BigDecimal.ONE, Money.of("10.00"), "示*", Instant.EPOCH, null);
        return new Known(
                PaidLines.of(List.of(line), Set.of(line.lineId())),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(YearMonth.from(DAY), Map.of()),
                Map.of(),
                new PeerTable(Map.of()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(
                        DAY,
                        new Limits.OnDay(
                                null,
                                null,
                                null,
                                null,
                                null,
                                Duration.ZERO,
                                Duration.ZERO,
                                within,
                                7,
                                5,
                                null,
                                null,
                                null,
                                null)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(7L, List.of(receipt)),
                Map.of(),
                new WorkDone(Map.of(TASK, List.of(acceptance)), Map.of(), Map.of(), Map.of()),
                OutsideKnowledge.NONE,
                Moves.NONE,
                Map.of(),
                new Places.Prefectures(Map.of()),
                Map.of(),
                Counted.NOTHING);
    }
}
