package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.RecordContent.Gap;
import io.siliu.platform.fourflow.RecordContent.Lane;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One flow of a record: its evidence, what it comes to, and what it lacks. */
final class Lanes {

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

    Lanes(TradeBlock block, Map<Long, PaperRead> papers) {
        this.block = block;
        this.papers = papers;
    }

    Lane of(Flow flow, TradeBlock.Row row, Line line, List<Edge> edges) {
        List<EvidenceItem> items = new ArrayList<>(rows(flow, row));
        edges.stream()
                .filter(edge -> papers.get(edge.paper()).form().kind().flow() == flow)
                .forEach(edge -> items.add(EvidenceItems.paper(block, row, edge, papers.get(edge.paper()))));
        items.sort(BY_WEIGHT);
        CountedShares shares = new CountedShares(edges);
        List<Gap> gaps = new ArrayList<>();
        Money expected = null;
        Money allocated = null;
        for (Step step : line.steps()) {
            if (flowOf(row, step) != flow || !step.required()) {
                continue;
            }
            gap(flow, row, step, shares).ifPresent(gaps::add);
            if (step.cents() != null && step.kind() != EvidenceKind.WITHHOLDING_ROW) {
                Money share = Money.ofCents(step.cents());
                Money have = cameBack(row, step) ? Money.ZERO : shares.of(step, row);
                expected = expected == null ? share : expected.plus(share);
                allocated = allocated == null ? have : allocated.plus(have);
            }
        }
        return new Lane(flow, expected, allocated, items, gaps);
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

    private static Optional<Gap> gap(Flow flow, TradeBlock.Row row, Step step, CountedShares shares) {
        boolean there = switch (step.kind()) {
            case TASK_ORDER -> row.order() != null;
            case MASTER_AGREEMENT -> true;
            case WITHHOLDING_ROW -> row.withholding() != null;
            case ACCEPTANCE -> !row.acceptances().isEmpty() || shares.papers(step) > 0;
            case DELIVERY, CONTRACTING_AGREEMENT, BANK_RECEIPT, PAYMENT_SLIP, INVOICE -> shares.papers(step) > 0;
        };
        if (!there) {
            return Optional.of(new Gap(flow, step.kind(), step.from(), step.to(), null));
        }
        if (step.cents() == null || step.kind() == EvidenceKind.WITHHOLDING_ROW) {
            return Optional.empty();
        }
        Money have = cameBack(row, step) ? Money.ZERO : shares.of(step, row);
        Money lacking = Money.ofCents(step.cents()).minus(have);
        return lacking.isGreaterThan(tolerance(step))
                ? Optional.of(new Gap(flow, step.kind(), step.from(), step.to(), lacking))
                : Optional.empty();
    }

    /** What the bank says came back proves no payment, also before the paper of the return is here. */
    private static boolean cameBack(TradeBlock.Row row, Step step) {
        return row.returned()
                && step.kind() == EvidenceKind.BANK_RECEIPT
                && (step.to() == PartyRole.WORKER || step.to() == PartyRole.SOLE_PROPRIETOR);
    }

    static Flow flowOf(TradeBlock.Row row, Step step) {
        return row.terms()
                .expects(step.kind(), step.from(), step.to())
                .map(expected -> expected.flow())
                .orElseThrow();
    }

    /** What a sum may differ by: an invoice rounds its tax. */
    static Money tolerance(Step step) {
        return step.kind() == EvidenceKind.INVOICE ? CENT : Money.ZERO;
    }
}
