package io.siliu.platform.party.internal;

import io.siliu.platform.access.PersonRegions;
import io.siliu.platform.database.Portions;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A worker's region is the city of their work; it stays when the worker's other data are gone. */
@Component
final class WorkerRegions implements PersonRegions {

    private final WorkerMapper workers;

    WorkerRegions(WorkerMapper workers) {
        this.workers = workers;
    }

    @Override
    public Map<Long, String> of(Collection<Long> personIds) {
        return Portions.asked(personIds, workers::findAll).stream()
                .collect(Collectors.toMap(WorkerRow::id, WorkerRow::city, (one, same) -> one));
    }
}
