package io.siliu.rules.internal.expression;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A part of the facts that many references lead through, such as {@code signals.delivery}: it is fetched once for a record.
 * There is one of each for the whole process, no more than the facts have parts.
 */
final class FactPart {

    private static final Map<String, FactPart> PARTS = new ConcurrentHashMap<>();

    private final FactPart whole;
    private final Function<Object, Object> accessor;
    private final int slot;

    private FactPart(FactPart whole, Function<Object, Object> accessor, int slot) {
        this.whole = whole;
        this.accessor = accessor;
        this.slot = slot;
    }

    /** @param whole what holds the part, null where the facts themselves do */
    static synchronized FactPart of(String path, FactPart whole, RecordComponent component) {
        FactPart known = PARTS.get(path);
        if (known == null) {
            known = new FactPart(whole, Accessor.of(component), PARTS.size());
            PARTS.put(path, known);
        }
        return known;
    }

    /** How many there are. A view made from now on has room for each of those that its rule set goes through. */
    static int count() {
        return PARTS.size();
    }

    /** Null where the record has no such part. */
    Object in(FactView view) {
        return view.part(slot, this);
    }

    Object fetched(FactView view) {
        Object holder = whole == null ? view.facts() : whole.in(view);
        return holder == null ? null : accessor.apply(holder);
    }
}
