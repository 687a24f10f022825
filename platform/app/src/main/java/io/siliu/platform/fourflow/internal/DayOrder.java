package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.work.Acceptance;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the days of a record against the order of things: the contract before the task, the task before its acceptance, the
 * acceptance before the payment, the invoice inside its window, and no paper later than the day it came in.
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
        Optional<LocalDate> accepted = order.firstAccepted(edges);
        edges.stream().filter(Edge::counted).forEach(edge -> order.paper(edge, accepted));
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

    private Optional<LocalDate> firstAccepted(List<Edge> edges) {
        return Stream.concat(
                        row.acceptances().stream().map(Acceptance::acceptedOn),
                        edges.stream()
                                .filter(edge -> edge.step() == EvidenceKind.ACCEPTANCE && edge.counted())
                                .map(edge -> papers.get(edge.paper()).day(FieldName.ACCEPTED_ON))
                                .filter(Objects::nonNull))
                .min(Comparator.naturalOrder());
    }

    private void paper(Edge edge, Optional<LocalDate> accepted) {
        PaperRead paper = papers.get(edge.paper());
        switch (edge.step()) {
            case CONTRACTING_AGREEMENT ->
                starts().ifPresent(start -> notAfter(paper, FieldName.SIGNED_ON, "startsOn", start));
            case ACCEPTANCE -> {
                starts().ifPresent(start -> notBefore(paper, FieldName.ACCEPTED_ON, "startsOn", start));
                arrived(paper);
            }
            case BANK_RECEIPT, PAYMENT_SLIP -> {
                accepted.ifPresent(day -> notBefore(paper, paper.form().day(), FieldName.ACCEPTED_ON, day));
                arrived(paper);
            }
            case INVOICE -> {
                LocalDate settled = row.line().settledOn();
                notBefore(paper, FieldName.ISSUE_DATE, "invoiceFrom", settled.minus(invoiceWindow));
                notAfter(paper, FieldName.ISSUE_DATE, "invoiceTo", settled.plus(invoiceWindow));
                arrived(paper);
            }
            case TASK_ORDER, DELIVERY, MASTER_AGREEMENT, WITHHOLDING_ROW -> {
                // Rows of this platform, checked when they came in, or papers without a day of their own.
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
