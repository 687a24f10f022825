package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.LinePapers.Placed;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.Acceptance;
import io.siliu.rules.fact.InvoicingSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the seller of one line invoices, by the papers that count for lines of the last thirteen months. A natural person
 * sells nothing. An invoice stands with its own amount, however much of it its lines need.
 */
final class Invoicing {

    private static final int DAYS_OF_GRACE = 30;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int QUARTERS = 4;

    private final Subject subject;
    private final Known known;
    private final List<PaidLine> sold;
    private final List<PaidLine> here;
    private final TreeMap<YearMonth, Money> months;

    private Invoicing(Subject subject, Known known, PaidLine own) {
        this.subject = subject;
        this.known = known;
        this.sold = known.paidTo(subject).stream()
                .filter(line -> Objects.equals(line.soleProprietorId(), own.soleProprietorId()))
                .toList();
        this.here = sold.stream()
                .filter(line -> line.enterpriseId() == subject.enterpriseId())
                .toList();
        this.months = months(invoices(sold));
    }

    static InvoicingSignals of(Subject subject, Known known) {
        return known.own(subject)
                .filter(own -> own.capacity() == LegalCapacity.SOLE_PROPRIETOR && own.soleProprietorId() != null)
                .map(own -> new Invoicing(subject, known, own).signals())
                .orElse(null);
    }

    private InvoicingSignals signals() {
        List<Placed> invoices = invoices(here);
        Set<Long> shops = shops();
        return new InvoicingSignals(
                Evidence.amount(totals(invoices), ids(invoices)),
                accepted(),
                paid(),
                null,
                multiple(),
                null,
                edgeQuarters(),
                Evidence.count(shops.size(), Evidence.of(shops)),
                shopsQuarter(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<Placed> invoices(List<PaidLine> lines) {
        return List.copyOf(papers(lines, EvidenceKind.INVOICE)
                .filter(paper -> paper.from() == PartyRole.SOLE_PROPRIETOR)
                .filter(paper -> paper.total() != null)
                .collect(toMap(Placed::paperId, paper -> paper, (one, other) -> one, TreeMap::new))
                .values());
    }

    private Stream<Placed> papers(List<PaidLine> lines, EvidenceKind kind) {
        return lines.stream()
                .flatMap(line -> known.papers().getOrDefault(line.lineId(), List.of()).stream())
                .filter(paper -> paper.kind() == kind);
    }

    /** Not established where a line was invoiced that leads to no task: nobody could have accepted it here. */
    private MeasuredAmount accepted() {
        boolean withoutTask = here.stream()
                .anyMatch(line ->
                        line.taskOrderId() == null && !invoices(List.of(line)).isEmpty());
        List<PaidLine> ordered =
                here.stream().filter(line -> line.taskOrderId() != null).toList();
        return withoutTask
                ? null
                : Evidence.amount(Money.sum(ordered.stream().map(this::accepted).toList()), Evidence.ofLines(ordered));
    }

    /** What the enterprise recorded; where it recorded nothing, what the receipts of acceptance say. */
    private Money accepted(PaidLine line) {
        List<Acceptance> recorded = known.work().acceptances().getOrDefault(line.taskOrderId(), List.of());
        return recorded.isEmpty()
                ? allocated(papers(List.of(line), EvidenceKind.ACCEPTANCE).toList())
                : Money.sum(recorded.stream().map(Acceptance::amount).toList());
    }

    private MeasuredAmount paid() {
        LocalDate until = subject.settledOn().minusDays(DAYS_OF_GRACE);
        List<Placed> receipts = papers(here, EvidenceKind.BANK_RECEIPT)
                .filter(paper -> paper.to() == PartyRole.SOLE_PROPRIETOR)
                .filter(paper -> paper.day() != null && paper.day().isBefore(until))
                .toList();
        return Evidence.amount(allocated(receipts), ids(receipts));
    }

    /** Null while the month before was the seller's first, which is seldom a whole one. */
    private Measured multiple() {
        YearMonth month = invoices(known.own(subject).stream().toList()).stream()
                .map(Placed::day)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .findFirst()
                .orElse(subject.workMonth());
        Money before = months.get(month.minusMonths(1));
        return before == null || months.firstKey().equals(month.minusMonths(1))
                ? null
                : Evidence.share(
                        months.getOrDefault(month, Money.ZERO).amount(),
                        before.amount(),
                        List.of("INVOICED/" + month, "INVOICED/" + month.minusMonths(1)));
    }

    private Measured edgeQuarters() {
        Edge edge = known.limits(subject).quarter();
        if (edge == null) {
            return null;
        }
        List<YearMonth> near = Stream.iterate(firstOfQuarter(), first -> first.minusMonths(MONTHS_OF_A_QUARTER))
                .limit(QUARTERS)
                .filter(first -> edge.holds(quarter(months, first)))
                .toList();
        return Evidence.count(
                near.size(), near.stream().map(first -> "QUARTER/" + first).toList());
    }

    /** Businesses of the person that invoice. */
    private Set<Long> shops() {
        Set<Long> shops = new HashSet<>();
        known.paidTo(subject).stream()
                .filter(line -> line.soleProprietorId() != null)
                .filter(line -> !invoices(List.of(line)).isEmpty())
                .forEach(line -> shops.add(line.soleProprietorId()));
        return shops;
    }

    private MeasuredAmount shopsQuarter() {
        List<Placed> all = invoices(known.paidTo(subject));
        return Evidence.amount(quarter(months(all), firstOfQuarter()), ids(all));
    }

    private YearMonth firstOfQuarter() {
        YearMonth month = subject.workMonth();
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
    }

    private static Money quarter(Map<YearMonth, Money> months, YearMonth first) {
        return Money.sum(Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS_OF_A_QUARTER)
                .map(month -> months.getOrDefault(month, Money.ZERO))
                .toList());
    }

    private static TreeMap<YearMonth, Money> months(List<Placed> invoices) {
        return invoices.stream()
                .filter(paper -> paper.day() != null)
                .collect(toMap(paper -> YearMonth.from(paper.day()), Placed::total, Money::plus, TreeMap::new));
    }

    private static Money totals(Collection<Placed> papers) {
        return Money.sum(papers.stream().map(Placed::total).toList());
    }

    private static Money allocated(Collection<Placed> papers) {
        return Money.sum(papers.stream()
                .map(Placed::allocated)
                .flatMap(amount -> Optional.ofNullable(amount).stream())
                .toList());
    }

    private static List<String> ids(Collection<Placed> papers) {
        return Evidence.of(papers.stream().map(Placed::paperId).distinct().toList());
    }
}
