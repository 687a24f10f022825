package io.siliu.platform.database;

import java.util.List;
import java.util.function.Consumer;

/**
 * Claims on work rows such that two workers, in one process or in many, never hold the same row. How it is done
 * depends on the database: a probe at start finds out whether it skips locked rows; where it does not, rows are leased.
 */
public interface WorkClaims {

    /**
     * Claims up to {@code limit} rows that are ready and works on them in one transaction. The work writes its results
     * and moves the rows out of the ready state; the transaction commits when it returns. When it throws, everything
     * is rolled back, the rows can be claimed again and the exception reaches the caller.
     *
     * @param work receives the claimed identifiers in the order of the queue, never an empty list
     * @return how many rows were claimed; zero when nothing is ready
     */
    int work(WorkQueue queue, int limit, Consumer<List<Long>> work);
}
