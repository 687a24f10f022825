package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.InvoicePaperSignals;
import io.siliu.rules.fact.InvoicingSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How sellers invoice, and their invoices as papers. */
final class InvoicePart {

    /** What a new small taxpayer may issue in a month before the bureau is asked for more. */
    private static final Money QUOTA = Money.of("100000.00");

    /** Days after the settlement within which a record is sealed; what is issued later it cannot know. */
    private static final int SEALED_WITHIN = 30;

    private static final Money EDGE_FLOOR = Money.of("270000.00");
    private static final Money EDGE_LIMIT = Money.of("300000.00");

    private final Book book;
    private final Map<String, Set<String>> origins = new HashMap<>();
    private final Map<String, Map<YearMonth, Money>> issued = new HashMap<>();
    private final Map<String, Set<String>> shops = new HashMap<>();

    InvoicePart(Book book) {
        this.book = book;
        for (var entry : book.invoicesBySeller.all()) {
            for (Invoice invoice : entry.getValue()) {
                origins.computeIfAbsent(invoice.origin(), key -> new HashSet<>())
                        .add(invoice.sellerCode());
                issued.computeIfAbsent(entry.getKey(), key -> new HashMap<>())
                        .merge(YearMonth.from(invoice.issuedAt()), invoice.total(), Money::plus);
            }
            Licence licence = book.licences.get(entry.getKey());
            if (licence != null) {
                shops.computeIfAbsent(person(licence), key -> new HashSet<>()).add(licence.creditCode());
            }
        }
    }

    private String person(Licence licence) {
        return book.workers.get(licence.worker()).idNumber();
    }

    InvoicingSignals invoicing(Line line) {
        Enterprise enterprise = book.enterprises.get(line.enterprise());
        Measured oneKind = Values.share(enterprise.inputsOneKind(), enterprise.inputs(), List.of(line.enterprise()));
        if (line.partyCode() == null) {
            return new InvoicingSignals(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, oneKind, null);
        }
        Licence seller = book.licences.get(line.partyCode());
        List<Line> soFar = book.linesByWorker.of(line.worker()).stream()
                .filter(other -> other.enterprise().equals(line.enterprise()))
                .filter(other -> !other.settledOn().isAfter(line.settledOn()))
                .toList();
        List<Invoice> sold = book.invoicesBySeller.of(line.partyCode()).stream()
                .filter(one ->
                        one.issuedAt().toLocalDate().isBefore(line.settledOn().plusDays(SEALED_WITHIN)))
                .toList();
        List<String> by = List.of(line.partyCode());
        Set<String> theirs = shops.getOrDefault(person(seller), Set.of());
        Money reds = Money.sum(sold.stream()
                .filter(Invoice::redLetter)
                .map(one -> one.total().abs())
                .toList());
        Money whites = Money.sum(sold.stream()
                .filter(one -> !one.redLetter())
                .map(Invoice::total)
                .toList());
        Measured sources = sources(sold);
        return new InvoicingSignals(
                Values.amount(invoiced(soFar), by),
                Values.amount(accepted(soFar), by),
                Values.amount(paid(soFar, line.settledOn().minusDays(30)), by),
                quotaAtOnce(seller, sold),
                multiple(line),
                sources,
                Values.count(edgeQuarters(line), by),
                Values.count(theirs.size(), theirs),
                Values.amount(quarter(theirs, line.period()), theirs),
                null,
                null,
                Values.share(reds, whites, by),
                Values.count(sold.stream().filter(Invoice::redLetter).count(), by),
                oneKind,
                Values.count(
                        sold.stream()
                                .filter(one -> !one.filed())
                                .map(one -> YearMonth.from(one.issuedAt()))
                                .distinct()
                                .count(),
                        by));
    }

    private Money invoiced(List<Line> lines) {
        return Money.sum(lines.stream()
                .flatMap(line -> book.invoices.of(line.id()).stream())
                .map(Invoice::total)
                .toList());
    }

    private Money accepted(List<Line> lines) {
        return Money.sum(lines.stream()
                .filter(line -> line.task() != null)
                .map(line -> book.acceptances.get(line.task()).amount())
                .toList());
    }

    private Money paid(List<Line> lines, LocalDate before) {
        return Money.sum(lines.stream()
                .flatMap(line -> book.payments.of(line.id()).stream())
                .filter(payment -> payment.paidAt().toLocalDate().isBefore(before))
                .map(Payment::amount)
                .toList());
    }

    private static Measured quotaAtOnce(Licence seller, List<Invoice> sold) {
        LocalDate until = seller.registeredOn().plusDays(7);
        Money early = Money.sum(sold.stream()
                .filter(one -> !one.issuedAt().toLocalDate().isAfter(until))
                .map(Invoice::total)
                .toList());
        return Values.share(early, QUOTA, List.of(seller.creditCode()));
    }

    /**
     * Of the month in which this line was invoiced. Null while the month before was the seller's first, which is seldom
     * a whole one.
     */
    private Measured multiple(Line line) {
        Map<YearMonth, Money> byMonth = issued.getOrDefault(line.partyCode(), Map.of());
        YearMonth month = book.invoices.of(line.id()).stream()
                .map(one -> YearMonth.from(one.issuedAt()))
                .findFirst()
                .orElse(line.period());
        Money before = byMonth.getOrDefault(month.minusMonths(1), Money.ZERO);
        Money now = byMonth.getOrDefault(month, Money.ZERO);
        boolean wholeMonthBefore = byMonth.keySet().stream().anyMatch(one -> one.isBefore(month.minusMonths(1)));
        return before.isPositive() && wholeMonthBefore ? Values.share(now, before, List.of(line.partyCode())) : null;
    }

    private Measured sources(List<Invoice> sold) {
        return sold.stream()
                .map(one -> origins.get(one.origin()))
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .map(most -> Values.count(most.size(), most))
                .orElse(null);
    }

    private long edgeQuarters(Line line) {
        return Stream.iterate(line.period(), month -> month.minusMonths(3))
                .limit(4)
                .map(month -> quarter(Set.of(line.partyCode()), month))
                .filter(sum -> sum.compareTo(EDGE_FLOOR) >= 0 && sum.compareTo(EDGE_LIMIT) <= 0)
                .count();
    }

    private Money quarter(Set<String> sellers, YearMonth month) {
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
        Money sum = Money.ZERO;
        for (String seller : sellers) {
            for (int next = 0; next < 3; next++) {
                sum = sum.plus(issued.getOrDefault(seller, Map.of()).getOrDefault(first.plusMonths(next), Money.ZERO));
            }
        }
        return sum;
    }

    InvoicePaperSignals paper(Line line) {
        List<Invoice> invoices = book.invoices.of(line.id());
        if (invoices.isEmpty()) {
            return null;
        }
        List<String> by = invoices.stream().map(Invoice::number).toList();
        return new InvoicePaperSignals(
                Values.is(invoices.stream().anyMatch(Invoice::voided), by),
                Values.is(invoices.stream().anyMatch(one -> !one.category().equals(line.trade())), by),
                null,
                Values.is(invoices.stream().anyMatch(InvoicePart::isOddRate), by),
                null,
                null);
    }

    private static boolean isOddRate(Invoice invoice) {
        if (invoice.tax().isZero()) {
            return false;
        }
        BigDecimal rate = invoice.tax().amount().divide(invoice.amount().amount(), 3, RoundingMode.HALF_UP);
        return Stream.of("0.010", "0.030", "0.060").map(BigDecimal::new).noneMatch(one -> one.compareTo(rate) == 0);
    }
}
