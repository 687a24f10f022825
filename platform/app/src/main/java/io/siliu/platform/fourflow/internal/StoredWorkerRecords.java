package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.WorkerRecords;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
final class StoredWorkerRecords implements WorkerRecords {

    private final RecordQueries queries;

    StoredWorkerRecords(RecordQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<Long, List<String>> ofMonth(Collection<Long> workerIds, YearMonth month) {
        return workerIds.isEmpty()
                ? Map.of()
                : queries.ofWorkers(workerIds, month.toString()).stream()
                        .collect(Collectors.groupingBy(
                                RecordQueries.OfWorker::workerId,
                                Collectors.mapping(RecordQueries.OfWorker::number, Collectors.toList())));
    }
}
