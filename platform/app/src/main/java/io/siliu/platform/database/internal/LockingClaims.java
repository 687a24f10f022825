package io.siliu.platform.database.internal;

import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims by row locks: the lock lives as long as the transaction, so a process that dies frees its rows at once. */
final class LockingClaims implements WorkClaims {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LockingClaims(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int work(WorkQueue queue, int limit, Consumer<List<Long>> work) {
        Integer claimed = transaction.execute(status -> {
            List<Long> ids = claim(queue, limit);
            if (!ids.isEmpty()) {
                work.accept(ids);
            }
            return ids.size();
        });
        return claimed == null ? 0 : claimed;
    }

    private List<Long> claim(WorkQueue queue, int limit) {
        return database.sql("SELECT " + queue.id() + " FROM " + queue.table() + " WHERE " + queue.ready() + " ORDER BY "
                        + queue.order() + " LIMIT " + limit + " FOR UPDATE SKIP LOCKED")
                .param("now", Instants.utc(clock.instant()))
                .query(Long.class)
                .list();
    }
}
