package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the seller of one line invoices, by the register of the tax bureau where it told of this person, or else by the papers
 * that count for lines of the last thirteen months. A natural person sells nothing. An invoice stands with its own amount,
 * however much of it its lines need.
 */
final class Invoicing {

    private static final int DAYS_OF_GRACE = 30;
    private static final int DAYS_OF_SET_UP = 7;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int QUARTERS = 4;

    private final Subject subject;
    private final Known known;
    private final List<PaidLine> here;
    private final List<Bill> all;
    private final List<Bill> sold;
    private final List<Bill> told;
    private final TreeMap<YearMonth, Money> months;

    private Invoicing(Subject subject, Known known, PaidLine own) {
        this.subject = subject;
        this.known = known;
        this.here = known.paidByEnterprise(subject).stream()
                .filter(line -> Objects.equals(line.soleProprietorId(), own.soleProprietorId()))
                .toList();
        this.all = Bill.of(subject, known);
        this.sold = all.stream()
                .filter(bill -> Objects.equals(bill.businessId(), own.soleProprietorId()))
                .toList();
        this.told = sold.stream().filter(bill -> bill.told() != null).toList();
        this.months = months(sold);
    }

    static InvoicingSignals of(Subject subject, Known known) {
        Measured oneKind = oneKind(subject, known);
        return known.own(subject)
                .filter(own -> own.capacity() == LegalCapacity.SOLE_PROPRIETOR && own.soleProprietorId() != null)
                .map(own -> new Invoicing(subject, known, own).signals(oneKind))
                .orElse(
                        oneKind == null
                                ? null
                                : new InvoicingSignals(
                                        null, null, null, null, null, null, null, null, null, null, null, null, null,
                                        oneKind, null));
    }

    private InvoicingSignals signals(Measured oneKind) {
        List<Bill> theirs = sold.stream()
                .filter(bill -> Objects.equals(bill.enterpriseId(), subject.enterpriseId()))
                .filter(this::isOfLinesSoFar)
                .toList();
        TreeSet<Long> shops = new TreeSet<>();
        all.stream().map(Bill::businessId).filter(Objects::nonNull).forEach(shops::add);
        return new InvoicingSignals(
                Evidence.amount(Bill.sum(theirs), Bill.ids(theirs)),
                accepted(theirs),
                paid(),
                quotaAtOnce(),
                multiple(),
                originSellers(),
                edgeQuarters(),
                Evidence.count(shops.size(), Evidence.of(shops)),
                Evidence.amount(quarter(months(all), firstOfQuarter()), Bill.ids(all)),
                Reliefs.own(subject, known),
                Reliefs.ofPeers(subject, known),
                redShare(),
                told.isEmpty() ? null : Evidence.count(red().size(), Bill.ids(red())),
                oneKind,
                unfiled());
    }

    /** The register does not say for which line: what came before the line is for earlier ones, and its own is known. */
    private boolean isOfLinesSoFar(Bill bill) {
        return bill.told() == null || !bill.day().isAfter(subject.settledOn()) || isOwn(bill);
    }

    private boolean isOwn(Bill bill) {
        return subject.invoices().stream()
                .map(number -> known.code(Things.INVOICE, number))
                .anyMatch(code -> code.equals(bill.told().other()));
    }

    private static Measured oneKind(Subject subject, Known known) {
        return known.latestOfEnterprise(subject, SaidKind.COMPANY)
                .flatMap(row -> row.number("inputOneKindShare")
                        .map(share -> Evidence.number(share, List.of(String.valueOf(row.id())))))
                .orElse(null);
    }

    /** Not established where a line was invoiced that leads to no task: nobody could have accepted it here. */
    private MeasuredAmount accepted(List<Bill> theirs) {
        boolean register = theirs.stream().anyMatch(bill -> bill.told() != null);
        boolean withoutTask = here.stream()
                .filter(line -> line.taskOrderId() == null)
                .anyMatch(line -> register || !Bill.ofLine(line, known).isEmpty());
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
        return Evidence.amount(
                allocated(receipts),
                Evidence.of(receipts.stream().map(Placed::paperId).distinct().toList()));
    }

    private Stream<Placed> papers(List<PaidLine> lines, EvidenceKind kind) {
        return lines.stream()
                .flatMap(line -> known.papers().getOrDefault(line.lineId(), List.of()).stream())
                .filter(paper -> paper.kind() == kind);
    }

    /** Of what a new seller may issue, what was issued within a week of the set-up. */
    private Measured quotaAtOnce() {
        Money quota = known.limits(subject).quota();
        Optional<LocalDate> setUp = known.own(subject)
                .flatMap(own -> known.businesses().getOrDefault(subject.workerId(), List.of()).stream()
                        .filter(business -> business.soleProprietorId() == own.soleProprietorId())
                        .map(business -> business.registeredOn())
                        .filter(Objects::nonNull)
                        .findFirst());
        if (quota == null || setUp.isEmpty()) {
            return null;
        }
        LocalDate last = setUp.get().plusDays(DAYS_OF_SET_UP);
        List<Bill> early = sold.stream()
                .filter(bill -> bill.day() != null && !bill.day().isAfter(last))
                .toList();
        return Evidence.share(Bill.sum(early).amount(), quota.amount(), Bill.ids(early));
    }

    /** Null while the month before was the seller's first, which is seldom a whole one. */
    private Measured multiple() {
        YearMonth month = monthOfLine();
        Money before = months.get(month.minusMonths(1));
        return before == null || months.firstKey().equals(month.minusMonths(1))
                ? null
                : Evidence.share(
                        months.getOrDefault(month, Money.ZERO).amount(),
                        before.amount(),
                        List.of(NamedEvidence.INVOICED.id(month), NamedEvidence.INVOICED.id(month.minusMonths(1))));
    }

    /** In which the line was invoiced; that of the work where nobody knows. */
    private YearMonth monthOfLine() {
        Stream<LocalDate> register = told.stream().filter(this::isOwn).map(Bill::day);
        Stream<LocalDate> papers = known.own(subject).stream()
                .flatMap(own -> Bill.ofLine(own, known).stream())
                .map(Placed::day);
        return Stream.concat(register, papers)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .findFirst()
                .orElse(subject.workMonth());
    }

    /** Businesses that issue from where this one does; the origin with the most of them speaks. */
    private Measured originSellers() {
        return told.stream()
                .map(Bill::told)
                .filter(row -> row.thing() != null)
                .map(this::sellers)
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .map(most -> Evidence.count(most.size(), Evidence.of(most)))
                .orElse(null);
    }

    private TreeSet<Long> sellers(Heard row) {
        TreeSet<Long> sellers = new TreeSet<>();
        known.outside().sharers(row).stream()
                .filter(other -> other.businessId() != null)
                .forEach(other -> sellers.add(other.businessId()));
        return sellers;
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
                near.size(), near.stream().map(NamedEvidence.QUARTER::id).toList());
    }

    /** A slip that is mended within its month is no habit: only those count of which it is told that they came after it. */
    private List<Bill> red() {
        return told.stream().filter(Bill::isRedAfterMonth).toList();
    }

    private Measured redShare() {
        List<Bill> white = told.stream().filter(bill -> !bill.redLetter()).toList();
        return Evidence.share(Bill.sum(red()).abs().amount(), Bill.sum(white).amount(), Bill.ids(red()));
    }

    private Measured unfiled() {
        List<Bill> unfiled = told.stream().filter(bill -> !bill.filed()).toList();
        long periods = unfiled.stream()
                .map(bill -> YearMonth.from(bill.day()))
                .distinct()
                .count();
        return told.isEmpty() ? null : Evidence.count(periods, Bill.ids(unfiled));
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

    private static TreeMap<YearMonth, Money> months(List<Bill> bills) {
        return bills.stream()
                .filter(bill -> bill.day() != null)
                .collect(toMap(bill -> YearMonth.from(bill.day()), Bill::total, Money::plus, TreeMap::new));
    }

    private static Money allocated(Collection<Placed> papers) {
        return Money.sum(papers.stream()
                .map(Placed::allocated)
                .flatMap(amount -> Optional.ofNullable(amount).stream())
                .toList());
    }
}
