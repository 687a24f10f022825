package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookFilter;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the differences of a cause are narrowed to; null narrows nothing. It stands in addresses and on the trail, so it holds
 * the number of a worker and never a name.
 *
 * @param worker id of the worker
 * @param enterprise id of the enterprise
 * @param from first day of settlement
 * @param to last day of settlement
 * @param least smallest gross amount of the record, CNY
 * @param most largest gross amount of the record, CNY
 */
public record DifferenceFilter(
        Long worker, Long enterprise, LocalDate from, LocalDate to, BigDecimal least, BigDecimal most) {

    /** Nothing is narrowed. */
    public static final DifferenceFilter NONE = new DifferenceFilter(null, null, null, null, null, null);

    /** @throws PlatformException where a day or an amount is out of {@link FilterBounds}, with the name of its field */
    public DifferenceFilter {
        FilterBounds.day(from, "from");
        FilterBounds.day(to, "to");
        FilterBounds.amount(least, "least");
        FilterBounds.amount(most, "most");
    }

    /** Whoever acts for one enterprise sees that one alone, whatever they ask for. */
    DifferenceFilter seenBy(Actor actor) {
        return new DifferenceFilter(worker, actor.enterprise().orElse(enterprise), from, to, least, most);
    }

    DifferenceFilter ofAnyWorker() {
        return new DifferenceFilter(null, enterprise, from, to, least, most);
    }

    DifferenceFilter ofAnyEnterprise() {
        return new DifferenceFilter(worker, null, from, to, least, most);
    }

    LookFilter look(LookFilter look) {
        return look.with("worker", worker)
                .with("enterprise", enterprise)
                .with("from", from)
                .with("to", to)
                .with("least", least)
                .with("most", most);
    }
}
