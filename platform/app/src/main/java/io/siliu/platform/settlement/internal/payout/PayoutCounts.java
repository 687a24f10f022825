package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.StageCounts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * How many payment orders stand at which stage: {@code payouts.paid}, {@code payouts.unknown} and so on; of what the bank lists
 * as returned, what fits no order; and whether reading that list is stuck.
 */
@Component
final class PayoutCounts implements StageCounts {

    private final PayoutMapper payouts;
    private final ReturnMapper returns;

    PayoutCounts(PayoutMapper payouts, ReturnMapper returns) {
        this.payouts = payouts;
        this.returns = returns;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        payouts.countByStage()
                .forEach(each -> counts.put("payouts." + each.name().toLowerCase(Locale.ROOT), each.amount()));
        counts.put("payouts.returns-unclear", returns.unclear());
        counts.put("payouts.returns-stuck", returns.stuck());
        return counts;
    }
}
