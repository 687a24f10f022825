package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.AmountGroup;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** A batch counted by the database: of a hundred thousand lines, its page reads those that it shows. */
@Component
public final class BatchFigures {

    private final BatchFigureMapper figures;

    BatchFigures(BatchFigureMapper figures) {
        this.figures = figures;
    }

    /** In the order of model and capacity. */
    public List<AmountGroup> groups(SettlementBatch batch) {
        return figures.groups(batch.enterpriseId(), batch.id()).stream()
                .map(row -> new AmountGroup(
                        row.model(),
                        row.capacity(),
                        row.lineCount(),
                        new LineAmounts(
                                row.gross(), row.incomeTax(), row.vat(), row.surcharges(), row.net(), row.fee())))
                .sorted(Comparator.comparing(AmountGroup::model).thenComparing(AmountGroup::capacity))
                .toList();
    }

    /** The latest orders of the lines, by where they stand. */
    public List<Orders> orders(SettlementBatch batch) {
        return figures.orders(batch.enterpriseId(), batch.id());
    }

    /** Numbers of lines, rising. */
    public List<Integer> numbers(SettlementBatch batch) {
        return figures.numbers(batch.enterpriseId(), batch.id());
    }

    /** Numbers of the lines whose latest order stands there, rising. */
    public List<Integer> numbersAt(SettlementBatch batch, PayoutStage stage) {
        return figures.numbersAt(batch.enterpriseId(), batch.id(), stage);
    }

    /** The lines of these numbers, in their order. */
    public List<SettlementLine> lines(SettlementBatch batch, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : figures.lines(batch.enterpriseId(), batch.id(), numbers).stream()
                        .map(LineRow::toLine)
                        .toList();
    }

    /**
     * The latest orders that stand at one stage. Each count stands beside the last moment of its kind, which is null where there
     * is none.
     *
     * @param sent how many were sent at least once
     * @param returns of how many the money came back, also those that a person dropped since
     * @param sendings how many of which it is known when they were sent last
     * @param holds how many the screening held, also those that a person let go
     */
    public record Orders(
            PayoutStage stage,
            int orders,
            Money amount,
            int sent,
            Instant lastPaid,
            int returns,
            Instant lastReturned,
            int refusals,
            Instant lastRefused,
            int sendings,
            Instant lastSent,
            int holds,
            Instant lastHeld,
            int screenings,
            Instant lastScreened) {}
}
