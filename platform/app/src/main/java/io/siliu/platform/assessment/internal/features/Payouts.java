package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.LinePapers.Placed;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PaidOut;
import io.siliu.platform.tax.VatRules;
import io.siliu.platform.work.Acceptance;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.PayoutSignals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The payouts to the worker of one line. */
final class Payouts {

    private static final int YEAR = 12;

    private final Subject subject;
    private final Known known;
    private final Papers papers;
    private final List<PaidLine> lastYear;

    private Payouts(Subject subject, Known known, Papers papers) {
        this.subject = subject;
        this.known = known;
        this.papers = papers;
        YearMonth first = subject.workMonth().minusMonths(YEAR - 1);
        this.lastYear = PaidLines.which(
                known.paidTo(subject),
                line -> !line.workMonth().isBefore(first) && !line.workMonth().isAfter(subject.workMonth()));
    }

    /** @param papers of the line */
    static PayoutSignals of(Subject subject, Known known, Papers papers) {
        return new Payouts(subject, known, papers).signals();
    }

    private PayoutSignals signals() {
        Optional<PaidOut> paid = Optional.ofNullable(known.payouts().get(subject.lineId()));
        return new PayoutSignals(
                split(),
                edgeMonths(),
                twelveMonths(),
                paid.map(each -> night(each, known.limits(subject).nightBatchFrom()))
                        .orElse(null),
                sinceCardChange(paid),
                filedGap(),
                papers.receiptCodeFails(),
                papers.receiptTampered(),
                unreported(),
                late());
    }

    /**
     * From the day on which the last accepted part was due, by the agreement or else by the limit of the day, to the day of
     * the payment as the bank showed it; 0 where that was in time.
     */
    private Measured late() {
        Optional<LocalDate> paid = paidOn();
        Optional<Acceptance> accepted = known.own(subject)
                .map(PaidLine::taskOrderId)
                .flatMap(task -> known.work().acceptances().getOrDefault(task, List.of()).stream()
                        .max(Comparator.comparing(Acceptance::acceptedOn)));
        Optional<Heard> agreement = known.latestOfEnterprise(subject, SaidKind.AGREEMENT)
                .filter(row -> row.number("payWithinDays").isPresent());
        Integer within = agreement
                .flatMap(row -> row.number("payWithinDays"))
                .map(BigDecimal::intValueExact)
                .orElse(known.limits(subject).payWithinDays());
        if (paid.isEmpty() || accepted.isEmpty() || within == null) {
            return null;
        }
        List<String> evidence = new ArrayList<>();
        evidence.add(NamedEvidence.ACCEPTANCE.id(accepted.get().id()));
        agreement.ifPresent(row -> evidence.add(String.valueOf(row.id())));
        LocalDate due = accepted.get().acceptedOn().plusDays(within);
        return Evidence.count(Math.max(0, ChronoUnit.DAYS.between(due, paid.get())), evidence);
    }

    /** By the platform's own order, or else by the receipts that count for the line. */
    private Optional<LocalDate> paidOn() {
        Optional<PaidOut> paid = Optional.ofNullable(known.payouts().get(subject.lineId()));
        return paid.map(PaidOut::paidAt)
                .map(ChinaTime::dateOf)
                .or(() -> known.papers().getOrDefault(subject.lineId(), List.of()).stream()
                        .filter(paper -> paper.kind() == EvidenceKind.BANK_RECEIPT)
                        .map(Placed::day)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo));
    }

    /**
     * Not established while nothing was reported to the tax bureau for the month of anybody, nor where what stands there need not
     * be what was earned: of pay that the law leaves out, and of work of another month than that of its pay.
     */
    private Measured filedGap() {
        if (!isReported() || !isCountedThere() || isLeftOut() || !paidIn().equals(subject.workMonth())) {
            return null;
        }
        BigDecimal earned = known.income(subject).amount();
        return Evidence.share(earned.subtract(stated().amount()).abs(), earned, ids(reports()));
    }

    /** Somebody is missing who is neither stated nor named by our own report nor left out by law. */
    private Observed unreported() {
        return isReported() && isCountedThere()
                ? Evidence.seen(
                        stated().isZero()
                                && !isLeftOut()
                                && !known.counted().reports().names(subject),
                        ids(reports()))
                : null;
    }

    private boolean isLeftOut() {
        return known.counted().reports().leavesOut(subject, known);
    }

    /**
     * A report counts what went out, in the month of its payment. Of a line that was paid in another month than it was settled
     * in, and of one whose money never went, the report of this month says nothing.
     */
    private boolean isCountedThere() {
        boolean elsewhere = Optional.ofNullable(known.payouts().get(subject.lineId()))
                .map(PaidOut::paidAt)
                .map(ChinaTime::dateOf)
                .map(YearMonth::from)
                .filter(month -> !month.equals(paidIn()))
                .isPresent();
        return !elsewhere && known.own(subject).filter(PaidLine::unpaid).isEmpty();
    }

    /** The month of settlement, not that of the work. */
    private YearMonth paidIn() {
        return YearMonth.from(subject.settledOn());
    }

    private boolean isReported() {
        return known.outside().isReported(Things.month(paidIn()));
    }

    private Money stated() {
        return Money.sum(reports().stream().map(Heard::amount).toList());
    }

    private List<Heard> reports() {
        int month = Things.month(paidIn());
        return known.outside().ofWorker(subject.workerId(), SaidKind.INCOME).stream()
                .filter(row -> Objects.equals(row.figure(), month))
                .toList();
    }

    private static List<String> ids(List<Heard> rows) {
        return Evidence.of(rows.stream().map(Heard::id).toList());
    }

    /** Lines carry a day and no hour, so for them within 24 hours is the day of settlement; transfers carry both. */
    private Measured split() {
        Edge edge = known.limits(subject).splitting();
        if (edge == null) {
            return null;
        }
        List<PaidLine> near = PaidLines.which(
                known.paidTo(subject), line -> line.settledOn().equals(subject.settledOn()) && edge.holds(line.net()));
        List<Heard> told = told(edge);
        return told.size() > near.size()
                ? Evidence.count(told.size(), ids(told))
                : Evidence.count(near.size(), Evidence.ofLines(near));
    }

    /** Payments of the enterprise to the account of the line, within 24 hours of the first one, as banks told of them. */
    private List<Heard> told(Edge edge) {
        Instant paid = known.paidAt(subject);
        Set<String> payers = known.accountsOfEnterprise(subject);
        return known.moves().into(known.moves().accounts().getOrDefault(subject.lineId(), "")).stream()
                .filter(row -> payers.contains(row.thing()))
                .filter(row -> Duration.between(row.at(), paid).abs().compareTo(Duration.ofDays(1)) <= 0)
                .filter(row -> edge.holds(row.amount()))
                .toList();
    }

    private Measured edgeMonths() {
        Edge edge = known.limits(subject).month();
        if (edge == null) {
            return null;
        }
        Map<YearMonth, List<PaidLine>> months = new HashMap<>();
        for (PaidLine line : lastYear) {
            months.computeIfAbsent(line.workMonth(), month -> new ArrayList<>()).add(line);
        }
        List<List<PaidLine>> near = months.values().stream()
                .filter(lines -> edge.holds(PaidLines.gross(lines)))
                .toList();
        return Evidence.count(
                near.size(),
                Evidence.ofLines(near.stream().flatMap(List::stream).toList()));
    }

    /**
     * Sales without VAT of the person as a natural person, by the months in which they were settled, as the tax is held: what a
     * business of theirs sold is filed by itself, and what never reached them is no sale.
     */
    private MeasuredAmount twelveMonths() {
        YearMonth last = YearMonth.from(subject.settledOn());
        List<PaidLine> sales = PaidLines.which(
                known.paidTo(subject),
                line -> line.capacity() == LegalCapacity.NATURAL_PERSON
                        && !line.unpaid()
                        && YearMonth.from(line.settledOn()).isAfter(last.minusMonths(YEAR)));
        Money price = PaidLines.gross(sales);
        VatRules vat = known.limits(subject).vat();
        return Evidence.amount(vat == null ? price : vat.sales(price), Evidence.ofLines(sales));
    }

    /**
     * Not established of a batch too small to be one: somebody paid alone after midnight is no habit of a batch.
     *
     * @param from payments from which on a batch is one
     */
    static Measured night(PaidOut paid, int from) {
        return paid.ofBatch() < from
                ? null
                : Evidence.share(
                        BigDecimal.valueOf(paid.atNight()),
                        BigDecimal.valueOf(paid.ofBatch()),
                        List.of(String.valueOf(paid.batchId())));
    }

    /** At the gate to this moment, as {@link HoursWaited} tells it: when the bank has paid, it is too late to ask. */
    private Measured sinceCardChange(Optional<PaidOut> paid) {
        boolean waits = subject.movesAt() != null;
        Instant moved = waits ? subject.movesAt() : paid.map(PaidOut::paidAt).orElse(null);
        Instant changed = known.cardChanges().get(subject.workerId());
        if (moved == null || changed == null || changed.isAfter(moved)) {
            return null;
        }
        long hours = ChronoUnit.HOURS.between(changed, moved);
        return Evidence.count(waits ? HoursWaited.told(hours) : hours, List.of());
    }
}
