package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordContent.Gap;
import io.siliu.platform.fourflow.RecordContent.Lane;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.WithholdingRow;
import io.siliu.platform.work.Acceptance;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Composes what a record says: lanes with their evidence and gaps, and every difference. */
final class RecordContents {

    private static final Money CENT = Money.of("0.01");
    private static final Comparator<EvidenceItem> BY_WEIGHT = Comparator.comparing(
                    (EvidenceItem item) -> item.isPaper() ? 1 : 0)
            .thenComparing(EvidenceItem::kind)
            .thenComparing(item -> !item.counted())
            .thenComparing(item -> item.day() == null ? LocalDate.MAX : item.day())
            .thenComparing(item -> String.valueOf(item.digest()))
            .thenComparing(item -> String.valueOf(item.number()))
            .thenComparing(EvidenceItem::part);

    private final TradeBlock block;
    private final Map<Long, PaperRead> papers;
    private final Period invoiceWindow;

    RecordContents(TradeBlock block, Map<Long, PaperRead> papers, Period invoiceWindow) {
        this.block = block;
        this.papers = papers;
        this.invoiceWindow = invoiceWindow;
    }

    RecordContent of(TradeBlock.Row row, Line line, List<Edge> edges, List<Discrepancy> contested) {
        List<Edge> read =
                edges.stream().filter(edge -> papers.containsKey(edge.paper())).toList();
        List<Discrepancy> differences = new ArrayList<>(ofRows(row));
        read.forEach(edge -> differences.addAll(PaperDifferences.of(
                block, row, edge, stepOf(line, edge), papers.get(edge.paper()), isAlone(edge, read))));
        line.steps().forEach(step -> sum(row, step, read).ifPresent(differences::add));
        differences.addAll(DayOrder.of(row, read, papers, invoiceWindow));
        differences.addAll(contested);
        return new RecordContent(
                company(
                        block.names().on(row.line().settledOn()),
                        block.enterprise().creditCode().value()),
                company(row.operator().name(), row.operator().creditCode().value()),
                payee(row),
                new RecordContent.Identity(
                        row.payee().name().reveal(),
                        row.payee().idNumber().reveal().value()),
                settlement(row),
                agreement(row),
                task(row, read),
                taskReference(row.line(), row),
                lane(Flow.BUSINESS, row, line, read),
                lane(Flow.CONTRACT, row, line, read),
                lane(Flow.FUNDS, row, line, read),
                lane(Flow.INVOICE, row, line, read),
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

    private static RecordContent.Company company(String name, String code) {
        return new RecordContent.Company(name, code);
    }

    private RecordContent.Payee payee(TradeBlock.Row row) {
        PartyIdentity.Business business =
                row.payee().business(row.line().soleProprietorId()).orElse(null);
        return new RecordContent.Payee(
                String.valueOf(row.payee().workerId()),
                row.line().capacity(),
                row.worker().maskedName(),
                row.worker().maskedIdNumber(),
                business == null ? null : business.tradeName().reveal(),
                business == null ? null : business.creditCode().reveal().value(),
                business == null ? null : business.registeredOn(),
                row.order() == null
                        ? row.worker().occupation().code()
                        : row.order().occupation().code(),
                row.order() == null
                        ? row.worker().city().code()
                        : row.order().city().code());
    }

    private static RecordContent.Settlement settlement(TradeBlock.Row row) {
        SettlementLine line = row.line();
        LineAmounts amounts = line.amounts();
        return new RecordContent.Settlement(
                String.valueOf(line.id()),
                line.batchNumber(),
                line.lineNumber(),
                line.taskNumber() == null ? null : line.taskNumber().value(),
                line.settledOn(),
                line.workMonth(),
                amounts.gross(),
                amounts.incomeTax(),
                amounts.vat(),
                amounts.surcharges(),
                amounts.net(),
                amounts.fee(),
                line.cardMasked(),
                line.ownCard(),
                row.withholding() == null ? null : working(row.withholding()));
    }

    private static RecordContent.WithholdingStep working(WithholdingRow row) {
        return new RecordContent.WithholdingStep(
                row.cumulativeIncome(),
                row.expenses(),
                row.months(),
                row.basicDeduction(),
                row.taxable(),
                row.rate().stripTrailingZeros().toPlainString(),
                row.quickDeduction(),
                row.cumulativeTax(),
                row.heldBefore());
    }

    private static RecordContent.Agreement agreement(TradeBlock.Row row) {
        return new RecordContent.Agreement(
                String.valueOf(row.agreement().id()),
                row.agreement().number(),
                row.agreement().model(),
                row.agreement().signedOn(),
                row.agreement().validity().from(),
                row.agreement().validity().to(),
                row.agreement().feeRate().stripTrailingZeros().toPlainString());
    }

    private static RecordContent.TaskReference taskReference(SettlementLine line, TradeBlock.Row row) {
        if (line.taskNumber() == null) {
            return RecordContent.TaskReference.NONE;
        }
        return row.order() == null ? RecordContent.TaskReference.NOT_FOUND : RecordContent.TaskReference.FOUND;
    }

    private RecordContent.Task task(TradeBlock.Row row, List<Edge> edges) {
        if (row.order() == null) {
            return null;
        }
        Acceptance last = row.acceptances().stream()
                .max(Comparator.comparing(Acceptance::acceptedOn).thenComparingLong(Acceptance::id))
                .orElse(null);
        LocalDate onPaper = edges.stream()
                .filter(edge -> edge.step() == EvidenceKind.ACCEPTANCE && edge.counted())
                .map(edge -> papers.get(edge.paper()).day(FieldName.ACCEPTED_ON))
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Money accepted = accepted(row, edges);
        return new RecordContent.Task(
                row.order().taskNumber().value(),
                row.order().description(),
                row.order().agreedAmount(),
                row.order().period().from(),
                row.order().period().to(),
                last != null ? last.acceptedOn() : onPaper,
                accepted.isZero() ? null : accepted);
    }

    /** What the rows say was accepted; where there are none, what the counted receipts say. */
    private Money accepted(TradeBlock.Row row, List<Edge> edges) {
        if (!row.acceptances().isEmpty()) {
            return Money.sum(row.acceptances().stream().map(Acceptance::amount).toList());
        }
        return counted(edges, EvidenceKind.ACCEPTANCE, null);
    }

    private static Money counted(List<Edge> edges, EvidenceKind kind, Step step) {
        long cents = 0;
        for (Edge edge : edges) {
            boolean ofStep = step == null || (edge.from() == step.from() && edge.to() == step.to());
            if (ofStep && edge.step() == kind && edge.counted() && edge.cents() != null) {
                cents = Math.addExact(cents, edge.cents());
            }
        }
        return Money.ofCents(cents);
    }

    private Lane lane(Flow flow, TradeBlock.Row row, Line line, List<Edge> edges) {
        List<EvidenceItem> items = new ArrayList<>(rows(flow, row));
        edges.stream()
                .filter(edge -> papers.get(edge.paper()).form().kind().flow() == flow)
                .forEach(edge -> items.add(EvidenceItems.paper(block, row, edge, papers.get(edge.paper()))));
        items.sort(BY_WEIGHT);
        List<Gap> gaps = new ArrayList<>();
        Money expected = null;
        Money allocated = null;
        for (Step step : line.steps()) {
            if (flowOf(row, step) != flow || !step.required()) {
                continue;
            }
            gap(flow, row, step, edges).ifPresent(gaps::add);
            if (step.cents() != null && step.kind() != EvidenceKind.WITHHOLDING_ROW) {
                Money share = Money.ofCents(step.cents());
                Money have = step.kind() == EvidenceKind.ACCEPTANCE
                        ? accepted(row, edges)
                        : counted(edges, step.kind(), step);
                expected = expected == null ? share : expected.plus(share);
                allocated = allocated == null ? have : allocated.plus(have);
            }
        }
        return new Lane(flow, expected, allocated, items, gaps);
    }

    private static Flow flowOf(TradeBlock.Row row, Step step) {
        return row.terms()
                .expects(step.kind(), step.from(), step.to())
                .map(expected -> expected.flow())
                .orElseThrow();
    }

    private static List<EvidenceItem> rows(Flow flow, TradeBlock.Row row) {
        List<EvidenceItem> items = new ArrayList<>();
        switch (flow) {
            case BUSINESS -> {
                if (row.order() != null) {
                    items.add(EvidenceItems.taskOrder(row));
                }
                row.acceptances().forEach(each -> items.add(EvidenceItems.acceptance(row, each)));
            }
            case CONTRACT -> items.add(EvidenceItems.agreement(row));
            case INVOICE -> {
                if (row.withholding() != null) {
                    items.add(EvidenceItems.withholding(row));
                }
            }
            case FUNDS -> {
                // Money is proved by papers alone.
            }
        }
        return items;
    }

    private java.util.Optional<Gap> gap(Flow flow, TradeBlock.Row row, Step step, List<Edge> edges) {
        boolean there = switch (step.kind()) {
            case TASK_ORDER -> row.order() != null;
            case MASTER_AGREEMENT -> true;
            case WITHHOLDING_ROW -> row.withholding() != null;
            case ACCEPTANCE -> !row.acceptances().isEmpty() || isProved(step, edges);
            case DELIVERY, CONTRACTING_AGREEMENT, BANK_RECEIPT, PAYMENT_SLIP, INVOICE -> isProved(step, edges);
        };
        if (!there) {
            return java.util.Optional.of(new Gap(flow, step.kind(), step.from(), step.to(), null));
        }
        if (step.cents() == null || step.kind() == EvidenceKind.WITHHOLDING_ROW) {
            return java.util.Optional.empty();
        }
        Money have = step.kind() == EvidenceKind.ACCEPTANCE ? accepted(row, edges) : counted(edges, step.kind(), step);
        Money lacking = Money.ofCents(step.cents()).minus(have);
        return lacking.isGreaterThan(tolerance(step))
                ? java.util.Optional.of(new Gap(flow, step.kind(), step.from(), step.to(), lacking))
                : java.util.Optional.empty();
    }

    private static boolean isProved(Step step, List<Edge> edges) {
        return papers(step, edges) > 0;
    }

    private static List<Discrepancy> ofRows(TradeBlock.Row row) {
        List<Discrepancy> found = new ArrayList<>();
        if (!row.line().ownCard()) {
            found.add(new Discrepancy(
                    Discrepancy.Kind.ACCOUNT,
                    Flow.FUNDS,
                    Side.ofRow(Flow.FUNDS, "card", PaperDifferences.ownCards(row)),
                    Side.ofRow(Flow.FUNDS, "settlementCard", row.line().cardMasked()),
                    true));
        }
        Money accepted =
                Money.sum(row.acceptances().stream().map(Acceptance::amount).toList());
        Money gross = row.line().amounts().gross();
        if (!row.acceptances().isEmpty() && !accepted.equals(gross)) {
            found.add(new Discrepancy(
                    Discrepancy.Kind.AMOUNT,
                    Flow.BUSINESS,
                    Side.ofRow(Flow.BUSINESS, "gross", gross.toString()),
                    Side.ofRow(Flow.BUSINESS, "accepted", accepted.toString()),
                    true));
        }
        return found;
    }

    /** Several papers of a step that do not come to it; one paper alone says so by itself. */
    private static java.util.Optional<Discrepancy> sum(TradeBlock.Row row, Step step, List<Edge> edges) {
        boolean summed = step.kind() == EvidenceKind.BANK_RECEIPT || step.kind() == EvidenceKind.INVOICE;
        if (!summed || !step.required() || step.cents() == null || papers(step, edges) < 2) {
            return java.util.Optional.empty();
        }
        Money expected = Money.ofCents(step.cents());
        Money have = counted(edges, step.kind(), step);
        if (!have.minus(expected).abs().isGreaterThan(tolerance(step))) {
            return java.util.Optional.empty();
        }
        Flow flow = flowOf(row, step);
        String column = step.kind() == EvidenceKind.INVOICE ? "gross" : "net";
        return java.util.Optional.of(new Discrepancy(
                Discrepancy.Kind.SUM,
                flow,
                Side.ofRow(flow, column, expected.toString()),
                Side.ofRow(flow, "allocated", have.toString()),
                true));
    }

    private static long papers(Step step, List<Edge> edges) {
        long papers = 0;
        for (Edge edge : edges) {
            boolean ofStep = edge.step() == step.kind() && edge.from() == step.from() && edge.to() == step.to();
            papers += edge.counted() && ofStep ? 1 : 0;
        }
        return papers;
    }

    private static Money tolerance(Step step) {
        return step.kind() == EvidenceKind.INVOICE ? CENT : Money.ZERO;
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
