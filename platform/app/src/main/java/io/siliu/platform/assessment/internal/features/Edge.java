package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * The stretch right under a limit, the limit included.
 *
 * @param from share of the limit at which the stretch begins
 */
record Edge(Money limit, BigDecimal from) {

    boolean holds(Money amount) {
        return !amount.isGreaterThan(limit) && !limit.times(from).isGreaterThan(amount);
    }
}
