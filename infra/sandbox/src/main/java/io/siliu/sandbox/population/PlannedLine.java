package io.siliu.sandbox.population;

import io.siliu.kernel.Money;
import java.time.LocalDate;

/**
 * One settlement line of the invented month: what was ordered, done, accepted and is to be paid.
 *
 * @param key a name for the line that does not depend on the product, such as {@code A-W2-R07-1}
 * @param hasTaskOrder false for the planted payment without a task order
 */
public record PlannedLine(
        String key,
        InventedEnterprise enterprise,
        InventedWorker worker,
        String batchNumber,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate settledOn,
        int quantity,
        Money unitPrice,
        boolean hasTaskOrder) {

    public Money gross() {
        return unitPrice.times(java.math.BigDecimal.valueOf(quantity));
    }

    /** The enterprise accepts on the last day of the work. */
    public LocalDate acceptedOn() {
        return endsOn;
    }

    public String description() {
        return startsOn.getMonthValue() + "月" + startsOn.getDayOfMonth() + "日至" + endsOn.getDayOfMonth() + "日"
                + worker.occupation().work();
    }
}
