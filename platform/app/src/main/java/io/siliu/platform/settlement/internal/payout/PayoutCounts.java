package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.StageCounts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many payment orders stand at which stage: {@code payouts.paid}, {@code payouts.unknown} and so on. */
@Component
final class PayoutCounts implements StageCounts {

    private final PayoutMapper payouts;

    PayoutCounts(PayoutMapper payouts) {
        this.payouts = payouts;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        payouts.countByStage()
                .forEach(each -> counts.put("payouts." + each.name().toLowerCase(Locale.ROOT), each.amount()));
        return counts;
    }
}
