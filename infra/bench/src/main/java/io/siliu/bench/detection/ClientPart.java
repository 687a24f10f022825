package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Officer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How an enterprise outsources. */
final class ClientPart {

    private static final int LEAST_MONTHS_BEFORE = 6;

    private final Book book;
    private final Months months;
    private final FullMonths full;
    private final Map<String, Set<String>> byOfficer = new HashMap<>();
    private final Map<String, ClientSignals> known = new HashMap<>();
    private final Map<String, Map<String, YearMonth>> clientsOf = new HashMap<>();
    private final Map<String, Set<String>> broughtAlong = new HashMap<>();

    ClientPart(Book book, Months months) {
        this.book = book;
        this.months = months;
        this.full = new FullMonths(book);
        for (Enterprise enterprise : book.enterprises.values()) {
            for (Officer officer : enterprise.officers()) {
                byOfficer
                        .computeIfAbsent(officer.idNumber(), key -> new HashSet<>())
                        .add(enterprise.creditCode());
            }
        }
        book.lines.forEach(line -> clientsOf
                .computeIfAbsent(line.worker(), key -> new HashMap<>())
                .merge(line.enterprise(), line.period(), (one, other) -> one.isBefore(other) ? one : other));
        book.registrations
                .values()
                .forEach(registration -> broughtAlong
                        .computeIfAbsent(
                                registration.origin().recommender() + "/"
                                        + registration.origin().at().toLocalDate(),
                                key -> new HashSet<>())
                        .add(registration.worker()));
    }

    /** The same for all lines of an enterprise in a month, but for who came along with whom, and for the month that was over. */
    ClientSignals of(Line line) {
        ClientSignals month = known.computeIfAbsent(Book.key(line.enterprise(), line.period()), key -> month(line));
        return of(month, full.of(line), rowsLoadedTogether(line));
    }

    private ClientSignals month(Line line) {
        Enterprise enterprise = book.enterprises.get(line.enterprise());
        List<String> evidence = List.of(enterprise.creditCode());
        YearMonth period = line.period();
        Set<String> workers = book.linesByEnterprise.of(line.enterprise()).stream()
                .filter(other -> !other.period().isAfter(period))
                .map(Line::worker)
                .collect(Collectors.toSet());
        long exclusive = workers.stream()
                .filter(worker -> clientsOf.get(worker).values().stream()
                                .filter(first -> !first.isAfter(period))
                                .count()
                        == 1)
                .count();
        Money spend = months.spend(line.enterprise(), period);
        return new ClientSignals(
                Values.share(
                        months.spendBetween(line.enterprise(), period.minusMonths(11), period),
                        enterprise.yearRevenue(),
                        evidence),
                spendMultiple(line.enterprise(), period, spend),
                null,
                Values.number((double) exclusive / workers.size(), workers),
                Values.count(workers.size(), workers),
                null,
                null,
                refunded(line),
                Values.amount(enterprise.paidIn(), evidence),
                Values.count(enterprise.insuredStaff(), evidence),
                Values.count(ChronoUnit.MONTHS.between(enterprise.setUpOn(), line.settledOn()), evidence),
                Values.amount(spend, evidence),
                null,
                Values.count(linked(enterprise).size(), linked(enterprise)));
    }

    private static ClientSignals of(ClientSignals month, FullMonths.Month over, Measured rows) {
        return new ClientSignals(
                month.outsourcedShare(),
                month.spendMultiple(),
                over.unprovenServices(),
                month.exclusiveWorkers(),
                month.workers(),
                rows,
                over.closedDays(),
                month.refundedShare(),
                month.paidIn(),
                month.insuredStaff(),
                month.ageMonths(),
                month.monthVolume(),
                null,
                month.linkedClients());
    }

    private Measured rowsLoadedTogether(Line line) {
        var origin = book.registrations.get(line.worker()).origin();
        if (!line.enterprise().equals(origin.recommender())) {
            return Values.count(0, List.of());
        }
        Set<String> together =
                broughtAlong.get(origin.recommender() + "/" + origin.at().toLocalDate());
        return Values.count(together.size(), together);
    }

    private Measured spendMultiple(String enterprise, YearMonth period, Money spend) {
        List<YearMonth> before = months.spendingMonths(enterprise).stream()
                .filter(month -> month.isBefore(period) && !month.isBefore(period.minusMonths(6)))
                .toList();
        if (before.size() < LEAST_MONTHS_BEFORE) {
            return null;
        }
        Money sum = Money.sum(
                before.stream().map(month -> months.spend(enterprise, month)).toList());
        BigDecimal mean = sum.amount().divide(BigDecimal.valueOf(before.size()), 6, RoundingMode.HALF_UP);
        return Values.number(spend.amount().divide(mean, 6, RoundingMode.HALF_UP), List.of(enterprise));
    }

    private Measured refunded(Line line) {
        Money invoiced = Money.ZERO;
        Money refunded = Money.ZERO;
        for (Line other : book.linesByEnterprise.of(line.enterprise())) {
            if (other.settledOn().isAfter(line.settledOn().plusDays(30))
                    || other.settledOn().isBefore(line.settledOn().minusDays(90))) {
                continue;
            }
            for (Invoice invoice : book.invoices.of(other.id())) {
                if (invoice.redLetter()) {
                    refunded = refunded.plus(invoice.total().abs());
                } else {
                    invoiced = invoiced.plus(invoice.total());
                }
            }
        }
        return Values.share(refunded, invoiced, List.of(line.enterprise()));
    }

    private Set<String> linked(Enterprise enterprise) {
        return enterprise.officers().stream()
                .flatMap(officer -> byOfficer.get(officer.idNumber()).stream())
                .collect(Collectors.toSet());
    }
}
