package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.fourflow.FourFlowError;
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

    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 2;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /**
     * Amounts and days are bounded, because each digit of what is asked for is written out on its way to the database.
     *
     * @throws PlatformException where one is out of bounds, with the name of its field
     */
    public DifferenceFilter {
        bounded(from, "from");
        bounded(to, "to");
        bounded(least, "least");
        bounded(most, "most");
    }

    private static void bounded(LocalDate day, String field) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw notValid(field, "a day from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** The scale is looked at first: an amount such as 1E2147483647 must not be written out to be measured. */
    private static void bounded(BigDecimal amount, String field) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.scale() < 0
                        || amount.scale() > DECIMALS
                        || amount.precision() - amount.scale() > WHOLE_DIGITS)) {
            throw notValid(field, "an amount of up to " + WHOLE_DIGITS + " digits with at most two decimals");
        }
    }

    /** For whoever reads a filter from what somebody typed. */
    public static PlatformException notValid(String field, String wanted) {
        return new PlatformException(FourFlowError.FILTER_NOT_VALID, field, field + " must be " + wanted + ".");
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
