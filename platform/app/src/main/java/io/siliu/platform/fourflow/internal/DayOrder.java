package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.internal.solving.Edge;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the days of a record against the order of things: the contract before the task, the task before its acceptance, the
 * acceptance before the payment, and of work accepted in parts no more paid than was accepted by then, the invoice inside its
 * window, and no paper later than the day it came in.
 */
final class DayOrder {

    private final TradeBlock.Row row;
    private final Map<Long, PaperRead> papers;
    private final Period invoiceWindow;
    private final List<Discrepancy> found = new ArrayList<>();

    private DayOrder(TradeBlock.Row row, Map<Long, PaperRead> papers, Period invoiceWindow) {
        this.row = row;
        this.papers = papers;
        this.invoiceWindow = invoiceWindow;
    }

    /** @param edges of the record whose papers were read */
    static List<Discrepancy> of(
            TradeBlock.Row row, List<Edge> edges, Map<Long, PaperRead> papers, Period invoiceWindow) {
        DayOrder order = new DayOrder(row, papers, invoiceWindow);
        order.agreement();
        Map<Edge, LocalDate> payable = order.payable(edges);
        edges.stream().filter(Edge::counted).forEach(edge -> order.paper(edge, payable.get(edge)));
        return order.found;
    }

    private void agreement() {
        LocalDate signed = row.agreement().signedOn();
        starts().filter(signed::isAfter)
                .ifPresent(start -> found.add(new Discrepancy(
                        Discrepancy.Kind.DATE,
                        Flow.CONTRACT,
                        Side.ofRow(Flow.BUSINESS, "startsOn", start.toString()),
                        Side.ofRow(Flow.CONTRACT, FieldName.SIGNED_ON, signed.toString()),
                        true)));
    }

    /** The day on which the task began; without a task order only the month is known. */
    private Optional<LocalDate> starts() {
        return Optional.ofNullable(row.order()).map(order -> order.period().from());
    }

    /** From which day on each payment may have been made; receipts and slips tell of the same money, each for itself. */
    private Map<Edge, LocalDate> payable(List<Edge> edges) {
        AcceptedByDay accepted = AcceptedByDay.of(row, edges, papers);
        Map<Edge, LocalDate> payable = new IdentityHashMap<>();
        for (EvidenceKind step : List.of(EvidenceKind.BANK_RECEIPT, EvidenceKind.PAYMENT_SLIP)) {
            payable.putAll(accepted.earliest(
                    edges.stream()
                            .filter(edge -> edge.step() == step && edge.counted())
                            .toList(),
                    papers));
        }
        return payable;
    }

    /** @param payable from which day on it may have been paid, or null */
    private void paper(Edge edge, LocalDate payable) {
        PaperRead paper = papers.get(edge.paper());
        switch (edge.step()) {
            case CONTRACTING_AGREEMENT, MASTER_AGREEMENT ->
                starts().ifPresent(start -> notAfter(paper, FieldName.SIGNED_ON, "startsOn", start));
            case ACCEPTANCE -> {
                starts().ifPresent(start -> notBefore(paper, FieldName.ACCEPTED_ON, "startsOn", start));
                arrived(paper);
            }
            case BANK_RECEIPT, PAYMENT_SLIP -> {
                if (payable != null) {
                    notBefore(paper, paper.form().day(), FieldName.ACCEPTED_ON, payable);
                }
                arrived(paper);
            }
            case INVOICE -> {
                LocalDate settled = row.line().settledOn();
                notBefore(paper, FieldName.ISSUE_DATE, "invoiceFrom", settled.minus(invoiceWindow));
                notAfter(paper, FieldName.ISSUE_DATE, "invoiceTo", settled.plus(invoiceWindow));
                arrived(paper);
            }
            case TASK_ORDER, DELIVERY, WITHHOLDING_ROW -> {
                // Rows of this platform, checked when they came in.
            }
        }
    }

    private void arrived(PaperRead paper) {
        LocalDate arrived = paper.paper().arrivedAt().atZone(ChinaTime.ZONE).toLocalDate();
        notAfter(paper, paper.form().day(), "receivedOn", arrived);
    }

    private void notBefore(PaperRead paper, String field, String column, LocalDate earliest) {
        LocalDate day = paper.day(field);
        if (day != null && day.isBefore(earliest)) {
            add(paper, field, column, earliest, day);
        }
    }

    private void notAfter(PaperRead paper, String field, String column, LocalDate latest) {
        LocalDate day = paper.day(field);
        if (day != null && day.isAfter(latest)) {
            add(paper, field, column, latest, day);
        }
    }

    private void add(PaperRead paper, String name, String column, LocalDate expected, LocalDate day) {
        PaperField field = paper.field(name).orElseThrow();
        Flow flow = paper.form().kind().flow();
        Flow other = column.equals("startsOn") || column.equals(FieldName.ACCEPTED_ON) ? Flow.BUSINESS : flow;
        found.add(new Discrepancy(
                Discrepancy.Kind.DATE,
                flow,
                Side.ofRow(other, column, expected.toString()),
                paper.side(field, day.toString()),
                field.certain()));
    }
}
