package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.LinePapers.Placed;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.Acceptance;
import io.siliu.rules.fact.InvoicingSignals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a seller invoiced is held against what was accepted and paid, month by month and quarter by quarter. */
class InvoicingTest {

    private static final long WORKER = 5;
    private static final long CLIENT = 1;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final List<PaidLine> lines = new ArrayList<>();
    private final Map<Long, List<Placed>> papers = new HashMap<>();
    private final Map<Long, List<Acceptance>> accepted = new HashMap<>();

    @Test
    void anInvoiceCountsInFullHoweverMuchOfItItsLinesNeed() {
        line(1, DAY, 11L);
        invoice(1, 100, "900.00", DAY);
        accept(11, "300.00");

        InvoicingSignals signals = signals(1);

        assertThat(signals.invoicedTotal().value()).isEqualTo(Money.of("900.00"));
        assertThat(signals.invoicedTotal().evidence()).containsExactly("100");
        assertThat(signals.acceptedTotal().value()).isEqualTo(Money.of("300.00"));
    }

    @Test
    void anInvoiceOverTwoLinesCountsOnce() {
        line(1, DAY.minusDays(7), 11L);
        line(2, DAY, 12L);
        invoice(1, 100, "900.00", DAY);
        invoice(2, 100, "900.00", DAY);

        assertThat(signals(2).invoicedTotal().value()).isEqualTo(Money.of("900.00"));
    }

    @Test
    void whatComesLaterIsNotKnownYet() {
        line(1, DAY, 11L);
        line(2, DAY.plusDays(1), 12L);
        invoice(2, 100, "900.00", DAY.plusDays(1));

        assertThat(signals(1).invoicedTotal().value()).isEqualTo(Money.ZERO);
    }

    @Test
    void whereAnInvoicedLineHasNoTaskNothingIsSaidOfAcceptance() {
        line(1, DAY, null);
        invoice(1, 100, "900.00", DAY);

        assertThat(signals(1).acceptedTotal()).isNull();
    }

    @Test
    void aReceiptOfAcceptanceStandsInForARow() {
        line(1, DAY, 11L);
        paper(1, 101, EvidenceKind.ACCEPTANCE, PartyRole.ENTERPRISE, "250.00", DAY);

        assertThat(signals(1).acceptedTotal().value()).isEqualTo(Money.of("250.00"));
    }

    @Test
    void paymentsCountOnceTheyAreThirtyDaysOld() {
        line(1, DAY.minusDays(40), 11L);
        line(2, DAY, 12L);
        paper(1, 102, EvidenceKind.BANK_RECEIPT, PartyRole.ENTERPRISE, "500.00", DAY.minusDays(31));
        paper(2, 103, EvidenceKind.BANK_RECEIPT, PartyRole.ENTERPRISE, "700.00", DAY.minusDays(30));

        assertThat(signals(2).paidTotal().value()).isEqualTo(Money.of("500.00"));
    }

    @Test
    void aJumpIsToldOnlyAfterAWholeMonth() {
        line(1, DAY.minusMonths(1), 11L);
        line(2, DAY, 12L);
        invoice(1, 100, "100.00", DAY.minusMonths(1));
        invoice(2, 101, "400.00", DAY);
        assertThat(signals(2).monthMultiple()).isNull();

        line(3, DAY.minusMonths(2), 13L);
        invoice(3, 102, "100.00", DAY.minusMonths(2));
        assertThat(signals(2).monthMultiple().value().number()).isEqualByComparingTo(new BigDecimal("4"));
    }

    @Test
    void quartersAtTheEdgeAreCounted() {
        line(1, LocalDate.of(2026, 5, 8), 11L);
        line(2, DAY, 12L);
        invoice(1, 100, "290000.00", LocalDate.of(2026, 5, 9));
        invoice(2, 101, "300000.01", DAY);
        assertThat(signals(2).edgeQuarters().value().number()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void aNaturalPersonSellsNothing() {
        lines.add(new PaidLine(
                CLIENT, 1, WORKER, LegalCapacity.NATURAL_PERSON, null, DAY, month(DAY), Money.ZERO, Money.ZERO, null));

        assertThat(Invoicing.of(subject(1), known())).isNull();
    }

    private void line(long id, LocalDate day, Long task) {
        lines.add(new PaidLine(
                CLIENT, id, WORKER, LegalCapacity.SOLE_PROPRIETOR, 9L, day, month(day), Money.ZERO, Money.ZERO, task));
    }

    private void invoice(long line, long paper, String total, LocalDate day) {
        paper(line, paper, EvidenceKind.INVOICE, PartyRole.SOLE_PROPRIETOR, total, day);
    }

    private void paper(long line, long paper, EvidenceKind kind, PartyRole from, String amount, LocalDate day) {
        PartyRole to = from == PartyRole.ENTERPRISE ? PartyRole.SOLE_PROPRIETOR : PartyRole.ENTERPRISE;
        papers.computeIfAbsent(line, key -> new ArrayList<>())
                .add(new Placed(line, paper, kind, from, to, Money.of(amount), Money.of(amount), day));
    }

    private void accept(long task, String amount) {
        accepted.put(
                task,
                List.of(new Acceptance(
                        CLIENT, 1, task, DAY, BigDecimal.ONE, Money.of(amount), "示*", Instant.EPOCH, null)));
    }

    private InvoicingSignals signals(long line) {
        return Invoicing.of(subject(line), known());
    }

    private Subject subject(long line) {
        LocalDate day = lines.stream()
                .filter(each -> each.lineId() == line)
                .findFirst()
                .orElseThrow()
                .settledOn();
        return new Subject(
                CLIENT,
                line,
                WORKER,
                day,
                month(day),
                "RIDER",
                "990100",
                null,
                Money.ZERO,
                Money.ZERO,
                null,
                List.of());
    }

    private Known known() {
        Edge quarter = new Edge(Money.of("300000.00"), new BigDecimal("0.90"));
        Map<LocalDate, Limits.OnDay> limits = new HashMap<>();
        lines.forEach(line -> limits.put(
                line.settledOn(),
                new Limits.OnDay(
                        null,
                        null,
                        quarter,
                        null,
                        null,
                        Duration.ZERO,
                        Duration.ZERO,
                        null,
                        7,
                        5,
                        null,
                        null,
                        null,
                        null)));
        return new Known(
                PaidLines.of(lines, lines.stream().map(PaidLine::lineId).collect(toSet())),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new PeerTable(Map.of()),
                Map.of(),
                Map.of(),
                Map.of(),
                limits,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                papers,
                Map.of(),
                new WorkDone(accepted, Map.of(), Map.of(), Map.of()),
                OutsideKnowledge.NONE,
                Moves.NONE,
                Map.of(),
                new Places.Prefectures(Map.of()),
                Map.of(),
                Counted.NOTHING);
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }
}
