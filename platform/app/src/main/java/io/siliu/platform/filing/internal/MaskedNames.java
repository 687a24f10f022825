package io.siliu.platform.filing.internal;

import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** The workers of a list by their masked names, asked for once. */
@Component
class MaskedNames {

    private final Workers workers;

    MaskedNames(Workers workers) {
        this.workers = workers;
    }

    /** By the worker; empty for one who is not known any more. */
    <T> LongFunction<String> of(List<T> rows, ToLongFunction<T> worker) {
        Map<Long, Worker> known = workers.findAll(
                rows.stream().mapToLong(worker).distinct().boxed().toList());
        return id -> known.containsKey(id) ? known.get(id).maskedName() : "";
    }
}
