package io.siliu.platform.fourflow.internal;

import static java.util.Objects.requireNonNull;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;

/**
 * One cause of differences, narrowed as somebody asked.
 *
 * @param kind null with {@code flow} where there is no cause to show
 */
public record AskedCause(Discrepancy.Kind kind, Flow flow, DifferenceFilter filter) {

    public AskedCause {
        requireNonNull(filter, "filter is null");
    }

    AskedCause seenBy(Actor actor) {
        return new AskedCause(kind, flow, filter.seenBy(actor));
    }

    LookFilter look() {
        return filter.look(LookFilter.NONE.with("discrepancy", kind).with("flow", flow));
    }
}
