package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How the enterprise of one line outsources, by its lines here and by what registries and the tax bureau say of it. */
final class Client {

    private static final int MONTHS_BEFORE = 6;
    private static final int YEAR = 12;
    private static final int DAYS_BEFORE = 90;
    private static final int DAYS_AFTER = 30;

    private final Subject subject;
    private final Known known;
    private final List<EnterpriseMonth> months;

    Client(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.months = known.spent().getOrDefault(subject.enterpriseId(), List.of());
    }

    /** But for what the worker has part in, the same for all lines of the enterprise of one day and month of work. */
    ClientSignals signals() {
        Optional<ClientBase> base = known.base(subject);
        Optional<Heard> company = known.latestOfEnterprise(subject, SaidKind.COMPANY);
        List<String> excerpt =
                company.map(row -> List.of(String.valueOf(row.id()))).orElse(List.of());
        return new ClientSignals(
                company.flatMap(row -> row.number("yearRevenue"))
                        .map(revenue -> Evidence.share(yearSpend(), revenue, excerpt))
                        .orElse(null),
                spendMultiple(),
                known.counted().unprovenServices(subject),
                base.map(Client::exclusive).orElse(null),
                base.map(each -> Evidence.count(each.workers(), List.of())).orElse(null),
                null,
                known.counted().closedDays(subject),
                refunded(),
                company.map(Heard::amount)
                        .map(paidIn -> Evidence.amount(paidIn, excerpt))
                        .orElse(null),
                company.flatMap(row -> row.number("insuredStaff"))
                        .map(staff -> Evidence.number(staff, excerpt))
                        .orElse(null),
                company.flatMap(row -> row.date("setUpOn"))
                        .map(setUp -> Evidence.count(ChronoUnit.MONTHS.between(setUp, subject.settledOn()), excerpt))
                        .orElse(null),
                monthVolume(),
                known.alarmShares().get(subject.settledOn()).get(subject.enterpriseId()),
                linked());
    }

    private BigDecimal yearSpend() {
        YearMonth first = subject.workMonth().minusMonths(YEAR - 1);
        return Money.sum(months.stream()
                        .filter(month -> !month.workMonth().isBefore(first)
                                && !month.workMonth().isAfter(subject.workMonth()))
                        .map(EnterpriseMonth::gross)
                        .toList())
                .amount();
    }

    /** Workers who registered on one day on the word of the same as this one. */
    Measured loadedTogether() {
        return known.latest(subject, SaidKind.RECOMMENDER)
                .filter(row -> row.thing() != null)
                .map(row -> Strangers.workers(row, known))
                .map(workers -> Evidence.count(workers.size(), Evidence.of(workers)))
                .orElse(null);
    }

    /** By the register of the tax bureau, over the ninety days before the line and the month in which it is sealed. */
    private Measured refunded() {
        BigDecimal issued = BigDecimal.ZERO;
        BigDecimal taken = BigDecimal.ZERO;
        LocalDate from = subject.settledOn().minusDays(DAYS_BEFORE);
        LocalDate to = subject.settledOn().plusDays(DAYS_AFTER);
        for (var day : known.outside().invoiced(subject.enterpriseId()).entrySet()) {
            if (!day.getKey().isBefore(from) && !day.getKey().isAfter(to)) {
                issued = issued.add(day.getValue().issued());
                taken = taken.add(day.getValue().refunded());
            }
        }
        return Evidence.share(taken, issued, List.of(NamedEvidence.INVOICED.id(subject.enterpriseId(), from, to)));
    }

    /** Enterprises in which somebody who leads this one holds an office too, this one included. */
    private Measured linked() {
        List<Heard> said = known.outside().ofEnterprise(subject.enterpriseId(), SaidKind.OFFICE);
        TreeSet<Long> enterprises = new TreeSet<>();
        LastWords.lasting(said, subject.settledOn())
                .forEach(officer -> LastWords.lasting(known.outside().offices(officer.thing()), subject.settledOn())
                        .forEach(office -> enterprises.add(office.enterpriseId())));
        return said.isEmpty() ? null : Evidence.count(enterprises.size(), Evidence.of(enterprises));
    }

    /** The evidence are ids of workers who do work for others. */
    private static Measured exclusive(ClientBase base) {
        return Evidence.share(
                BigDecimal.valueOf(base.exclusive()), BigDecimal.valueOf(base.workers()), Evidence.of(base.others()));
    }

    private MeasuredAmount monthVolume() {
        return month(subject.workMonth())
                .map(month -> Evidence.amount(month.gross(), List.of(id(month))))
                .orElse(null);
    }

    /** Months without a line count as nothing spent, but only since the first one: a new client has no mean yet. */
    private Measured spendMultiple() {
        YearMonth first = subject.workMonth().minusMonths(MONTHS_BEFORE);
        Optional<EnterpriseMonth> now = month(subject.workMonth());
        List<EnterpriseMonth> before = months.stream()
                .filter(month ->
                        !month.workMonth().isBefore(first) && month.workMonth().isBefore(subject.workMonth()))
                .toList();
        boolean young = months.stream().noneMatch(month -> !month.workMonth().isAfter(first));
        if (now.isEmpty() || before.isEmpty() || young) {
            return null;
        }
        BigDecimal mean = Money.sum(before.stream().map(EnterpriseMonth::gross).toList())
                .amount()
                .divide(BigDecimal.valueOf(MONTHS_BEFORE), MathContext.DECIMAL64);
        return Evidence.share(
                now.get().gross().amount(),
                mean,
                Evidence.of(before.stream().map(Client::id).toList()));
    }

    private Optional<EnterpriseMonth> month(YearMonth wanted) {
        return months.stream().filter(month -> month.workMonth().equals(wanted)).findFirst();
    }

    private static String id(EnterpriseMonth month) {
        return NamedEvidence.SPENT.id(month.enterpriseId(), month.workMonth());
    }
}
