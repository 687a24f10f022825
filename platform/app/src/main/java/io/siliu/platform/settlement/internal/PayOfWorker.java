package io.siliu.platform.settlement.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.OwnPay;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.Payouts;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The booked lines of one worker over all enterprises, for the worker's own pages. */
@Component
final class PayOfWorker implements OwnPay {

    private final OwnPayMapper lines;
    private final Payouts payouts;
    private final Enterprises enterprises;

    PayOfWorker(OwnPayMapper lines, Payouts payouts, Enterprises enterprises) {
        this.lines = lines;
        this.payouts = payouts;
        this.enterprises = enterprises;
    }

    @Override
    public List<Line> latest(long workerId, int limit) {
        return shown(workerId, lines.latest(workerId, limit));
    }

    @Override
    public List<Line> stopped(long workerId, int limit) {
        return shown(workerId, lines.stopped(workerId, limit));
    }

    /** @param rows the worker's own */
    List<Line> shown(long workerId, List<OwnPayMapper.Row> rows) {
        Map<Long, String> names = rows.stream()
                .map(OwnPayMapper.Row::enterpriseId)
                .distinct()
                .collect(toMap(
                        id -> id,
                        id -> enterprises.find(id).map(Enterprise::name).orElse("")));
        Map<Long, Payout> orders = payouts.ofLines(
                workerId, rows.stream().map(OwnPayMapper.Row::id).toList());
        return rows.stream()
                .map(row -> new Line(
                        row.id(),
                        row.settledOn(),
                        names.get(row.enterpriseId()),
                        row.gross(),
                        row.gross().minus(row.net()),
                        row.net(),
                        OwnPaymentStates.of(orders.get(row.id()))))
                .toList();
    }

    @Override
    public Optional<Month> month(long workerId, YearMonth wanted) {
        Optional<YearMonth> month = wanted == null
                ? Optional.ofNullable(lines.lastDay(workerId)).map(YearMonth::from)
                : Optional.of(wanted);
        return month.map(one -> sums(workerId, one)).filter(sums -> sums.payments() > 0);
    }

    private Month sums(long workerId, YearMonth month) {
        Map<Payment.State, Money> sums = new EnumMap<>(Payment.State.class);
        int payments = 0;
        for (OwnPayMapper.Sum sum : lines.sums(workerId, month.atDay(1), month.atEndOfMonth())) {
            sums.merge(state(sum.stage()), sum.net(), Money::plus);
            payments += sum.payments();
        }
        return new Month(
                month,
                payments,
                sums.getOrDefault(Payment.State.PAID, Money.ZERO),
                sums.getOrDefault(Payment.State.UNDER_WAY, Money.ZERO)
                        .plus(sums.getOrDefault(Payment.State.UNKNOWN, Money.ZERO)),
                sums.getOrDefault(Payment.State.HELD, Money.ZERO),
                sums.getOrDefault(Payment.State.REFUSED, Money.ZERO),
                sums.getOrDefault(Payment.State.RETURNED, Money.ZERO),
                sums.getOrDefault(Payment.State.BY_ENTERPRISE, Money.ZERO));
    }

    private static Payment.State state(PayoutStage stage) {
        if (stage == null) {
            return Payment.State.BY_ENTERPRISE;
        }
        return switch (stage) {
            case NEW, READY, SENDING -> Payment.State.UNDER_WAY;
            case UNKNOWN -> Payment.State.UNKNOWN;
            case PAID -> Payment.State.PAID;
            case HELD -> Payment.State.HELD;
            case REFUSED -> Payment.State.REFUSED;
            case RETURNED -> Payment.State.RETURNED;
            case DROPPED -> Payment.State.DROPPED;
        };
    }
}
