package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BatchCompleteness;
import io.siliu.platform.settlement.BatchCompleteness.LineRecord;
import io.siliu.platform.settlement.InvoiceRequest;
import io.siliu.platform.settlement.InvoiceRequests;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.internal.ConfirmedBy;
import io.siliu.platform.settlement.internal.Groups;
import io.siliu.platform.settlement.internal.web.BatchView.FlowCount;
import io.siliu.platform.settlement.internal.web.BatchView.Line;
import io.siliu.platform.settlement.internal.web.BatchView.Records;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts together what the page of a batch shows. */
@Component
final class BatchViews {

    private final SettlementLines lines;
    private final BatchCompleteness completeness;
    private final Payouts payouts;
    private final InvoiceRequests invoices;
    private final ConfirmedBy confirmedBy;
    private final Workers workers;

    BatchViews(
            SettlementLines lines,
            BatchCompleteness completeness,
            Payouts payouts,
            InvoiceRequests invoices,
            ConfirmedBy confirmedBy,
            Workers workers) {
        this.lines = lines;
        this.completeness = completeness;
        this.payouts = payouts;
        this.invoices = invoices;
        this.confirmedBy = confirmedBy;
        this.workers = workers;
    }

    BatchView of(SettlementBatch batch) {
        List<SettlementLine> own = lines.ofBatch(batch.enterpriseId(), batch.id());
        Map<Long, LineRecord> records = completeness.ofBatch(batch.enterpriseId(), batch.batchNumber());
        Map<Long, Worker> known = workers.findAll(
                own.stream().map(SettlementLine::workerId).distinct().toList());
        ConfirmedBy.Persons persons = confirmedBy.of(batch);
        Map<Long, Payout> paying = payouts.ofBatch(batch.enterpriseId(), batch.id());
        List<InvoiceRequest> asked = invoices.ofBatch(batch.enterpriseId(), batch.id());
        return new BatchView(
                batch,
                Groups.of(own),
                flows(own, records),
                records(records.values()),
                PayoutProgress.of(paying.values()),
                asked,
                BatchEvent.of(batch.bookedAt(), paying.values(), asked),
                persons.first(),
                persons.last(),
                own.stream()
                        .map(line -> new Line(line, name(known, line), records.get(line.id()), paying.get(line.id())))
                        .toList());
    }

    private static String name(Map<Long, Worker> known, SettlementLine line) {
        Worker worker = known.get(line.workerId());
        return worker == null ? "" : worker.maskedName();
    }

    private static List<FlowCount> flows(List<SettlementLine> lines, Map<Long, LineRecord> records) {
        return Arrays.stream(Flow.values())
                .map(flow -> new FlowCount(
                        flow,
                        count(records.values(), record -> !record.missing().contains(flow)),
                        lines.size()))
                .toList();
    }

    private static Records records(Collection<LineRecord> records) {
        return new Records(
                records.size(),
                count(records, LineRecord::isComplete),
                count(records, LineRecord::sealed),
                count(records, LineRecord::screened),
                count(records, record -> record.discrepancies() > 0));
    }

    private static int count(Collection<LineRecord> records, Predicate<LineRecord> wanted) {
        return (int) records.stream().filter(wanted).count();
    }
}
