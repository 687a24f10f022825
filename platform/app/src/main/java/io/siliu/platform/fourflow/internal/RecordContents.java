package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.work.Acceptance;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Composes what a record says: lanes with their evidence and gaps, and every difference. */
final class RecordContents {

    private final TradeBlock block;
    private final Map<Long, PaperRead> papers;
    private final Period invoiceWindow;
    private final Lanes lanes;

    RecordContents(TradeBlock block, Map<Long, PaperRead> papers, Period invoiceWindow) {
        this.block = block;
        this.papers = papers;
        this.invoiceWindow = invoiceWindow;
        this.lanes = new Lanes(block, papers);
    }

    RecordContent of(TradeBlock.Row row, Line line, List<Edge> edges, List<Discrepancy> contested) {
        List<Edge> read =
                edges.stream().filter(edge -> papers.containsKey(edge.paper())).toList();
        CountedShares shares = new CountedShares(read);
        List<Discrepancy> differences = new ArrayList<>(RowDifferences.ofRows(row));
        read.forEach(edge -> differences.addAll(PaperDifferences.of(
                block, row, edge, stepOf(line, edge), papers.get(edge.paper()), isAlone(edge, read))));
        line.steps().forEach(step -> RowDifferences.ofSum(row, step, shares).ifPresent(differences::add));
        differences.addAll(DayOrder.of(row, read, papers, invoiceWindow));
        differences.addAll(contested);
        return new RecordContent(
                ContentOfRows.company(
                        block.names().on(row.line().settledOn()),
                        block.enterprise().creditCode().value()),
                ContentOfRows.company(
                        row.operator().name(), row.operator().creditCode().value()),
                ContentOfRows.payee(row),
                new RecordContent.Identity(
                        row.payee().name().reveal(),
                        row.payee().idNumber().reveal().value()),
                ContentOfRows.settlement(row),
                ContentOfRows.agreement(row),
                task(row, read, shares),
                ContentOfRows.taskReference(row.line(), row),
                lanes.of(Flow.BUSINESS, row, line, read),
                lanes.of(Flow.CONTRACT, row, line, read),
                lanes.of(Flow.FUNDS, row, line, read),
                lanes.of(Flow.INVOICE, row, line, read),
                ordered(differences),
                BlockSolver.VERSION);
    }

    private static Step stepOf(Line line, Edge edge) {
        for (Step step : line.steps()) {
            if (step.kind() == edge.step() && step.from() == edge.from() && step.to() == edge.to()) {
                return step;
            }
        }
        throw new NoSuchElementException("No step " + edge.step() + " on line " + line.id());
    }

    private static boolean isAlone(Edge edge, List<Edge> edges) {
        if (!edge.counted()) {
            return true;
        }
        for (Edge other : edges) {
            boolean beside = other.step() == edge.step() && other.from() == edge.from() && other.counted();
            if (beside && other.paper() != edge.paper()) {
                return false;
            }
        }
        return true;
    }

    private RecordContent.Task task(TradeBlock.Row row, List<Edge> edges, CountedShares shares) {
        if (row.order() == null) {
            return null;
        }
        Acceptance last = row.acceptances().stream()
                .max(Comparator.comparing(Acceptance::acceptedOn).thenComparingLong(Acceptance::id))
                .orElse(null);
        LocalDate onPaper = edges.stream()
                .filter(edge -> edge.step() == EvidenceKind.ACCEPTANCE && edge.counted())
                .map(edge -> papers.get(edge.paper()).day(FieldName.ACCEPTED_ON))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Money accepted = shares.accepted(row);
        return new RecordContent.Task(
                row.order().taskNumber().value(),
                row.order().description(),
                row.order().agreedAmount(),
                row.order().period().from(),
                row.order().period().to(),
                last != null ? last.acceptedOn() : onPaper,
                accepted.isZero() ? null : accepted);
    }

    /** In the order of the flows, the certain ones first; the same for the same content. */
    private static List<Discrepancy> ordered(List<Discrepancy> differences) {
        return differences.stream()
                .distinct()
                .sorted(Comparator.comparing((Discrepancy each) -> !each.certain())
                        .thenComparing(Discrepancy::flow)
                        .thenComparing(Discrepancy::kind)
                        .thenComparing(each -> String.valueOf(each.found().field()))
                        .thenComparing(each -> each.found().value())
                        .thenComparing(each -> String.valueOf(each.found().document())))
                .toList();
    }
}
