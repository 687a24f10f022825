package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.work.Acceptance;
import java.util.List;

/** What the papers of one record that count come to. */
final class CountedShares {

    private final List<Edge> edges;

    /** @param edges the papers of one record, those that are read */
    CountedShares(List<Edge> edges) {
        this.edges = edges;
    }

    /** What the rows say was accepted; where there are none, what the counted receipts say. */
    Money accepted(TradeBlock.Row row) {
        if (!row.acceptances().isEmpty()) {
            return Money.sum(row.acceptances().stream().map(Acceptance::amount).toList());
        }
        return sum(EvidenceKind.ACCEPTANCE, null);
    }

    /** What the counted papers of a kind come to; of one step of it, or of all where the step is null. */
    Money sum(EvidenceKind kind, Step step) {
        long cents = 0;
        for (Edge edge : edges) {
            boolean ofStep = step == null || (edge.from() == step.from() && edge.to() == step.to());
            if (ofStep && edge.step() == kind && edge.counted() && edge.cents() != null) {
                cents = Math.addExact(cents, edge.cents());
            }
        }
        return Money.ofCents(cents);
    }

    /** What there is for a step: for accepted work the rows before the papers. */
    Money of(Step step, TradeBlock.Row row) {
        return step.kind() == EvidenceKind.ACCEPTANCE ? accepted(row) : sum(step.kind(), step);
    }

    /** How many papers count for a step. */
    long papers(Step step) {
        long papers = 0;
        for (Edge edge : edges) {
            boolean ofStep = edge.step() == step.kind() && edge.from() == step.from() && edge.to() == step.to();
            papers += edge.counted() && ofStep ? 1 : 0;
        }
        return papers;
    }
}
