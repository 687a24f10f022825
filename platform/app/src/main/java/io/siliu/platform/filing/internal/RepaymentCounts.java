package io.siliu.platform.filing.internal;

import io.siliu.platform.database.StageCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many payments that gave VAT back wait for a second person: {@code vat-repayments.waiting}. */
@Component
final class RepaymentCounts implements StageCounts {

    private final RepaymentMapper repayments;

    RepaymentCounts(RepaymentMapper repayments) {
        this.repayments = repayments;
    }

    @Override
    public Map<String, Long> counts() {
        return Map.of("vat-repayments.waiting", repayments.countWaiting());
    }
}
