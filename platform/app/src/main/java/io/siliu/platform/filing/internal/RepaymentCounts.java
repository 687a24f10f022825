package io.siliu.platform.filing.internal;

import io.siliu.platform.database.StageCounts;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How many payments that gave VAT back wait for a second person: {@code vat-repayments.waiting}; and how many of them, and of lines
 * that are never paid, gave a worker too much that was not returned: {@code vat-repayments.owed-back}.
 */
@Component
final class RepaymentCounts implements StageCounts {

    private final RepaymentMapper repayments;
    private final VatOfUnpaidLines lines;

    RepaymentCounts(RepaymentMapper repayments, VatOfUnpaidLines lines) {
        this.repayments = repayments;
        this.lines = lines;
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of(
                "vat-repayments.waiting",
                repayments.countWaiting(),
                "vat-repayments.owed-back",
                repayments.countOwedBack() + lines.toReturn());
    }
}
