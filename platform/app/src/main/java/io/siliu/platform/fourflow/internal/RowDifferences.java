package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.work.Acceptance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the booked rows of a record differ from one another, or from what its papers come to. */
final class RowDifferences {

    private RowDifferences() {}

    /** The card against the worker's own ones, the accepted work against the gross. */
    static List<Discrepancy> ofRows(TradeBlock.Row row) {
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
    static Optional<Discrepancy> ofSum(TradeBlock.Row row, Step step, CountedShares shares) {
        boolean summed = step.kind() == EvidenceKind.BANK_RECEIPT || step.kind() == EvidenceKind.INVOICE;
        if (!summed || !step.required() || step.cents() == null || shares.papers(step) < 2) {
            return Optional.empty();
        }
        Money expected = Money.ofCents(step.cents());
        Money have = shares.sum(step.kind(), step);
        if (!have.minus(expected).abs().isGreaterThan(Lanes.tolerance(step))) {
            return Optional.empty();
        }
        Flow flow = Lanes.flowOf(row, step);
        String column = step.kind() == EvidenceKind.INVOICE ? "gross" : "net";
        return Optional.of(new Discrepancy(
                Discrepancy.Kind.SUM,
                flow,
                Side.ofRow(flow, column, expected.toString()),
                Side.ofRow(flow, "allocated", have.toString()),
                true));
    }
}
