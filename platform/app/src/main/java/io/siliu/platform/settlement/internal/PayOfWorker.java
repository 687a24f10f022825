package io.siliu.platform.settlement.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.OwnPay;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.Payouts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The booked lines of one worker over all enterprises, for the worker's own page. */
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
        List<OwnPayMapper.Row> rows = lines.latest(workerId, limit);
        Map<Long, String> names = rows.stream()
                .map(OwnPayMapper.Row::enterpriseId)
                .distinct()
                .collect(toMap(
                        id -> id,
                        id -> enterprises.find(id).map(Enterprise::name).orElse("")));
        Map<Long, Payout> orders =
                payouts.ofWorker(workerId).stream().collect(toMap(Payout::lineId, Function.identity()));
        return rows.stream()
                .map(row -> line(row, names.get(row.enterpriseId()), payment(orders.get(row.id()))))
                .toList();
    }

    private static Line line(OwnPayMapper.Row row, String enterprise, Payment payment) {
        return new Line(
                row.id(), row.settledOn(), enterprise, row.gross(), row.gross().minus(row.net()), row.net(), payment);
    }

    private static Payment payment(Payout order) {
        if (order == null) {
            return Payment.of(Payment.State.BY_ENTERPRISE);
        }
        return switch (order.stage()) {
            case NEW, READY, SENDING -> Payment.of(Payment.State.UNDER_WAY);
            case UNKNOWN -> Payment.of(Payment.State.UNKNOWN);
            case PAID -> Payment.of(Payment.State.PAID);
            case HELD ->
                new Payment(
                        Payment.State.HELD, order.hold().chinese(), order.hold().english());
            case REFUSED ->
                new Payment(
                        Payment.State.REFUSED,
                        order.refusal().words(),
                        order.refusal().words());
        };
    }
}
