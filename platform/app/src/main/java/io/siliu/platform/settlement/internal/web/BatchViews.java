package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BatchCompleteness;
import io.siliu.platform.settlement.BatchCompleteness.LineRecord;
import io.siliu.platform.settlement.InvoiceRequests;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.internal.BatchFigures;
import io.siliu.platform.settlement.internal.ConfirmedBy;
import io.siliu.platform.settlement.internal.web.BatchView.FlowCount;
import io.siliu.platform.settlement.internal.web.BatchView.Line;
import io.siliu.platform.settlement.internal.web.BatchView.Records;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what the page of a batch shows: counts of all of it, and the lines of one page. */
@Component
final class BatchViews {

    private final BatchFigures figures;
    private final BatchCompleteness completeness;
    private final Payouts payouts;
    private final InvoiceRequests invoices;
    private final ConfirmedBy confirmedBy;
    private final Workers workers;

    BatchViews(
            BatchFigures figures,
            BatchCompleteness completeness,
            Payouts payouts,
            InvoiceRequests invoices,
            ConfirmedBy confirmedBy,
            Workers workers) {
        this.figures = figures;
        this.completeness = completeness;
        this.payouts = payouts;
        this.invoices = invoices;
        this.confirmedBy = confirmedBy;
        this.workers = workers;
    }

    BatchView of(SettlementBatch batch) {
        BatchCompleteness.Figures records = completeness.figures(batch.enterpriseId(), batch.batchNumber());
        ConfirmedBy.Persons persons = confirmedBy.of(batch);
        List<BatchFigures.Orders> orders = figures.orders(batch);
        InvoiceRequests.Counted asked = invoices.counted(batch.enterpriseId(), batch.id());
        return new BatchView(
                batch,
                figures.groups(batch),
                flows(records, batch.lines()),
                new Records(
                        records.opened(),
                        records.complete(),
                        records.sealed(),
                        records.screened(),
                        records.differing()),
                new PayoutProgress(orders),
                asked,
                invoices.reviews(batch.enterpriseId(), batch.id()),
                BatchEvent.of(batch.bookedAt(), orders, asked),
                persons.first(),
                persons.last());
    }

    /** Numbers of the lines that a filter lets through, rising; null is no filter. */
    List<Integer> numbers(SettlementBatch batch, LineFilter show) {
        if (show == null) {
            return figures.numbers(batch);
        }
        return switch (show) {
            case INCOMPLETE ->
                without(figures.numbers(batch), completeness.completeLines(batch.enterpriseId(), batch.batchNumber()));
            case DISCREPANCY ->
                completeness.differingLines(batch.enterpriseId(), batch.batchNumber()).stream()
                        .sorted()
                        .toList();
            case PAID, REFUSED, RETURNED, HELD, UNKNOWN, DROPPED -> figures.numbersAt(batch, show.stage());
        };
    }

    private static List<Integer> without(List<Integer> numbers, Set<Integer> taken) {
        return numbers.stream().filter(number -> !taken.contains(number)).toList();
    }

    List<Line> lines(SettlementBatch batch, List<Integer> numbers) {
        List<SettlementLine> own = figures.lines(batch, numbers);
        List<Long> ids = own.stream().map(SettlementLine::id).toList();
        Map<Long, LineRecord> records = completeness.ofLines(batch.enterpriseId(), ids);
        Map<Long, Worker> known = workers.findAll(
                own.stream().map(SettlementLine::workerId).distinct().toList());
        Map<Long, Payout> paying = payouts.ofEnterprise(batch.enterpriseId(), ids);
        return own.stream()
                .map(line -> new Line(line, name(known, line), records.get(line.id()), paying.get(line.id())))
                .toList();
    }

    private static String name(Map<Long, Worker> known, SettlementLine line) {
        Worker worker = known.get(line.workerId());
        return worker == null ? "" : worker.maskedName();
    }

    private static List<FlowCount> flows(BatchCompleteness.Figures records, int lines) {
        return Arrays.stream(Flow.values())
                .map(flow -> new FlowCount(flow, records.having().get(flow), lines))
                .toList();
    }
}
