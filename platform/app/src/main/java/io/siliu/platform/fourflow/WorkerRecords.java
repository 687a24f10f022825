package io.siliu.platform.fourflow;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which records make up what a worker earned: the evidence of an income. */
public interface WorkerRecords {

    /** Numbers of the records of one month by worker, over all enterprises, in order; workers without any are missing. */
    Map<Long, List<String>> ofMonth(Collection<Long> workerIds, YearMonth month);
}
