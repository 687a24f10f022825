package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How the enterprise of one line outsources. What only its books or a registry could say is not here. */
final class Client {

    private static final int MONTHS_BEFORE = 6;

    private final Subject subject;
    private final Known known;
    private final List<EnterpriseMonth> months;

    private Client(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.months = known.spent().getOrDefault(subject.enterpriseId(), List.of());
    }

    static ClientSignals of(Subject subject, Known known) {
        return new Client(subject, known).signals();
    }

    private ClientSignals signals() {
        Optional<ClientBase> base = known.base(subject);
        return new ClientSignals(
                null,
                spendMultiple(),
                null,
                base.map(Client::exclusive).orElse(null),
                base.map(each -> Evidence.count(each.workers(), List.of())).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                monthVolume(),
                known.alarmShares().get(subject.settledOn()).get(subject.enterpriseId()),
                null);
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
        return "SPENT/" + month.enterpriseId() + "/" + month.workMonth();
    }
}
