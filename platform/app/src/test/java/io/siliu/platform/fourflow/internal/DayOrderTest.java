package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.contract.EvidenceKind.ACCEPTANCE;
import static io.siliu.platform.contract.EvidenceKind.BANK_RECEIPT;
import static io.siliu.platform.contract.EvidenceKind.CONTRACTING_AGREEMENT;
import static io.siliu.platform.contract.EvidenceKind.INVOICE;
import static io.siliu.platform.contract.EvidenceKind.MASTER_AGREEMENT;
import static io.siliu.platform.contract.EvidenceKind.PAYMENT_SLIP;
import static io.siliu.platform.contract.PartyRole.ENTERPRISE;
import static io.siliu.platform.contract.PartyRole.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.contract.MasterServiceAgreement;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.TaskOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contract, task, acceptance and payment follow one another, and the invoice comes within its window. */
class DayOrderTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 13);
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 14);
    private static final java.time.Period WINDOW = java.time.Period.ofDays(31);
    private static final Money GROSS = Money.of("100.00");

    private final Map<Long, PaperRead> papers = new HashMap<>();

    @Test
    void aMasterAgreementSignedAfterTheTaskBeganIsOutOfOrder() {
        assertThat(differences(START, List.of())).isEmpty();
        assertThat(differences(START.plusDays(1), List.of())).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Discrepancy.Kind.DATE);
            assertThat(each.flow()).isEqualTo(Flow.CONTRACT);
            assertThat(each.expected().value()).isEqualTo("2026-09-07");
            assertThat(each.found().value()).isEqualTo("2026-09-08");
        });
    }

    @Test
    void aContractSignedAfterTheTaskBeganIsOutOfOrder() {
        assertThat(ofContract("2026-09-07")).isEmpty();
        assertThat(ofContract("2026-09-08")).singleElement().satisfies(each -> isOf(each, Flow.CONTRACT, "startsOn"));
    }

    @Test
    void workAcceptedBeforeItBeganIsOutOfOrder() {
        assertThat(ofAcceptance("2026-09-07")).isEmpty();
        assertThat(ofAcceptance("2026-09-06")).singleElement().satisfies(each -> isOf(each, Flow.BUSINESS, "startsOn"));
    }

    @Test
    void moneyBeforeTheAcceptanceIsOutOfOrder() {
        assertThat(ofMoney(BANK_RECEIPT, "2026-09-13 10:00:00")).isEmpty();
        assertThat(ofMoney(BANK_RECEIPT, "2026-09-12 10:00:00"))
                .singleElement()
                .satisfies(each -> isOf(each, Flow.FUNDS, "acceptedOn"));
        assertThat(ofMoney(PAYMENT_SLIP, "2026-09-12"))
                .singleElement()
                .satisfies(each -> isOf(each, Flow.FUNDS, "acceptedOn"));
    }

    @Test
    void aMasterAgreementOnPaperSignedAfterTheTaskBeganIsOutOfOrder() {
        assertThat(of(MASTER_AGREEMENT, FieldName.SIGNED_ON, "2026-09-07")).isEmpty();
        assertThat(of(MASTER_AGREEMENT, FieldName.SIGNED_ON, "2026-09-08"))
                .singleElement()
                .satisfies(each -> isOf(each, Flow.CONTRACT, "startsOn"));
    }

    @Test
    void moreMoneyThanWasAcceptedByThatDayIsOutOfOrder() {
        List<Acceptance> parts = List.of(acceptance(START.plusDays(3), "60.00"), acceptance(ACCEPTED, "40.00"));

        assertThat(ofPayments(parts, Map.of("2026-09-10", 6_000L, "2026-09-13", 4_000L)))
                .isEmpty();
        assertThat(ofPayments(parts, Map.of("2026-09-10", 10_000L)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.expected().value()).isEqualTo("2026-09-13");
                    assertThat(each.found().value()).isEqualTo("2026-09-10");
                });
        assertThat(ofPayments(parts, Map.of("2026-09-10", 6_000L, "2026-09-12", 4_000L)))
                .singleElement()
                .satisfies(each -> assertThat(each.found().value()).isEqualTo("2026-09-12"));
    }

    /** For 33.33 of 100.00 a share of 29.997 is due, which is paid as 30.00. */
    @Test
    void aCentMoreThanTheShareOfWhatWasAcceptedIsInOrder() {
        List<Acceptance> parts = List.of(acceptance(START.plusDays(3), "33.33"), acceptance(ACCEPTED, "66.67"));
        Money tax = Money.of("10.00");

        assertThat(ofPayments(parts, Map.of("2026-09-10", 3_000L), tax)).isEmpty();
        assertThat(ofPayments(parts, Map.of("2026-09-10", 3_001L), tax))
                .singleElement()
                .satisfies(each -> assertThat(each.found().value()).isEqualTo("2026-09-10"));
    }

    /** Whether the rest was ever accepted is a question of amounts. */
    @Test
    void moneyAfterTheLastAcceptanceIsInOrderThoughItIsMore() {
        assertThat(ofPayments(List.of(acceptance(ACCEPTED, "40.00")), Map.of("2026-09-13", 10_000L)))
                .isEmpty();
    }

    /** What the paper says was accepted on an earlier day than the row says is good enough. */
    @Test
    void theEarlierOfRowAndPaperCounts() {
        papers.put(9L, paper(BANK_RECEIPT, FieldName.TRANSACTION_TIME, "2026-09-12 10:00:00", ReadFixtures.ARRIVED));
        papers.put(8L, paper(ACCEPTANCE, FieldName.ACCEPTED_ON, "2026-09-12", ReadFixtures.ARRIVED));

        assertThat(DayOrder.of(
                        row(START),
                        List.of(
                                ReadFixtures.edge(9, BANK_RECEIPT, ENTERPRISE, WORKER),
                                ReadFixtures.edge(8, ACCEPTANCE, ENTERPRISE, WORKER)),
                        papers,
                        WINDOW))
                .isEmpty();
    }

    private List<Discrepancy> ofPayments(List<Acceptance> accepted, Map<String, Long> paid) {
        return ofPayments(accepted, paid, Money.ZERO);
    }

    private List<Discrepancy> ofPayments(List<Acceptance> accepted, Map<String, Long> paid, Money tax) {
        List<Edge> edges = new ArrayList<>();
        paid.forEach((day, cents) -> {
            long id = 20 + edges.size();
            papers.put(id, paper(BANK_RECEIPT, FieldName.TRANSACTION_TIME, day, ReadFixtures.ARRIVED));
            edges.add(ReadFixtures.edge(id, BANK_RECEIPT, ENTERPRISE, WORKER, cents));
        });
        return DayOrder.of(row(START, accepted, tax), edges, papers, WINDOW);
    }

    private static Acceptance acceptance(LocalDate day, String amount) {
        return new Acceptance(1, 6, 5, day, BigDecimal.ONE, Money.of(amount), "示*", ReadFixtures.ARRIVED, null);
    }

    @Test
    void anInvoiceIsInOrderUntilTheLastDayOfItsWindow() {
        assertThat(ofInvoice(SETTLED.plus(WINDOW))).isEmpty();
        assertThat(ofInvoice(SETTLED.minus(WINDOW))).isEmpty();
        assertThat(ofInvoice(SETTLED.plus(WINDOW).plusDays(1)))
                .singleElement()
                .satisfies(each -> isOf(each, Flow.INVOICE, "invoiceTo"));
        assertThat(ofInvoice(SETTLED.minus(WINDOW).minusDays(1)))
                .singleElement()
                .satisfies(each -> isOf(each, Flow.INVOICE, "invoiceFrom"));
    }

    @Test
    void aPaperOfADayThatHadNotComeWhenItCameInIsOutOfOrder() {
        papers.put(9L, paper(INVOICE, FieldName.ISSUE_DATE, "2026-09-21", Instant.parse("2026-09-20T15:59:59Z")));
        assertThat(differences(START, List.of(INVOICE)))
                .singleElement()
                .satisfies(each -> isOf(each, Flow.INVOICE, "receivedOn"));

        papers.put(9L, paper(INVOICE, FieldName.ISSUE_DATE, "2026-09-21", Instant.parse("2026-09-20T16:00:00Z")));
        assertThat(differences(START, List.of(INVOICE)))
                .as("midnight in Beijing")
                .isEmpty();
    }

    private static void isOf(Discrepancy each, Flow flow, String column) {
        assertThat(each.kind()).isEqualTo(Discrepancy.Kind.DATE);
        assertThat(each.flow()).isEqualTo(flow);
        assertThat(each.expected().field()).isEqualTo(column);
        assertThat(each.found().document()).isEqualTo("109");
        assertThat(each.certain()).isTrue();
    }

    private List<Discrepancy> ofContract(String signed) {
        return of(CONTRACTING_AGREEMENT, FieldName.SIGNED_ON, signed);
    }

    private List<Discrepancy> ofAcceptance(String day) {
        return of(ACCEPTANCE, FieldName.ACCEPTED_ON, day);
    }

    private List<Discrepancy> ofMoney(EvidenceKind step, String time) {
        return of(step, step == BANK_RECEIPT ? FieldName.TRANSACTION_TIME : FieldName.PAID_AT, time);
    }

    private List<Discrepancy> ofInvoice(LocalDate day) {
        return of(INVOICE, FieldName.ISSUE_DATE, day.toString());
    }

    private List<Discrepancy> of(EvidenceKind step, String field, String day) {
        papers.put(9L, paper(step, field, day, ReadFixtures.ARRIVED));
        return differences(START, List.of(step));
    }

    private static PaperRead paper(EvidenceKind step, String field, String day, Instant arrived) {
        PaperKind kind = switch (step) {
            case CONTRACTING_AGREEMENT, MASTER_AGREEMENT -> PaperKind.CONTRACT;
            case ACCEPTANCE -> PaperKind.ACCEPTANCE_RECEIPT;
            case BANK_RECEIPT -> PaperKind.BANK_RECEIPT;
            case PAYMENT_SLIP -> PaperKind.PAYMENT_SLIP;
            default -> PaperKind.DIGITAL_INVOICE;
        };
        String solved = kind == PaperKind.DIGITAL_INVOICE ? "INVOICE" : kind.name();
        return ReadFixtures.read(
                9,
                io.siliu.platform.fourflow.internal.solving.PaperKind.valueOf(solved),
                kind,
                Map.of(field, day),
                arrived);
    }

    private List<Discrepancy> differences(LocalDate signed, List<EvidenceKind> steps) {
        return DayOrder.of(
                row(signed),
                steps.stream()
                        .map(step -> ReadFixtures.edge(9, step, ENTERPRISE, WORKER))
                        .toList(),
                papers,
                WINDOW);
    }

    private static TradeBlock.Row row(LocalDate signed) {
        return row(signed, List.of(acceptance(ACCEPTED, "100.00")), Money.ZERO);
    }

    private static TradeBlock.Row row(LocalDate signed, List<Acceptance> accepted, Money tax) {
        TaskNumber task = new TaskNumber(SolverFixtures.task(1));
        LineAmounts amounts = new LineAmounts(GROSS, tax, Money.ZERO, Money.ZERO, GROSS.minus(tax), Money.ZERO);
        SettlementLine line = new SettlementLine(
                1,
                1,
                1,
                "PC",
                2,
                task,
                5L,
                7,
                LegalCapacity.NATURAL_PERSON,
                null,
                3,
                EngagementModel.SUBCONTRACT,
                "9900***1234",
                true,
                SETTLED,
                YearMonth.of(2026, 9),
                amounts,
                ReadFixtures.ARRIVED);
        TaskOrder order = new TaskOrder(
                1,
                5,
                task,
                7,
                3,
                EngagementModel.SUBCONTRACT,
                LegalCapacity.NATURAL_PERSON,
                new Occupation("RIDER"),
                new Region("990100"),
                "示例任务",
                GROSS,
                new Period(START, ACCEPTED),
                ReadFixtures.ARRIVED);
        MasterServiceAgreement agreement = new MasterServiceAgreement(
                3, 1, "A", EngagementModel.SUBCONTRACT, signed, Period.since(START.minusYears(1)), BigDecimal.ZERO);
        return new TradeBlock.Row(line, false, null, null, order, accepted, agreement, null, null, null);
    }
}
