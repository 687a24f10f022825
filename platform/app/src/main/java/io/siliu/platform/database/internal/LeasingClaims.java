package io.siliu.platform.database.internal;

import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims by leases, for databases that do not skip locked rows: owner and end are written into rows that are free, then
 * a transaction locks exactly those rows, works and clears the lease. A lease that ran out belongs to nobody.
 */
final class LeasingClaims implements WorkClaims {

    private static final Logger log = LoggerFactory.getLogger(LeasingClaims.class);

    private static final int LOOKS = 3;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration length;

    LeasingClaims(JdbcClient database, TransactionTemplate transaction, Clock clock, Duration length) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.length = length;
    }

    @Override
    public int work(WorkQueue queue, int limit, Consumer<List<Long>> work) {
        String owner = UUID.randomUUID().toString();
        List<Long> sought = lease(queue, limit, owner);
        if (sought.isEmpty()) {
            return 0;
        }
        try {
            Integer worked = transaction.execute(status -> workOn(queue, sought, owner, work));
            return worked == null ? 0 : worked;
        } catch (RuntimeException | Error failure) {
            giveBack(queue, sought, owner);
            throw failure;
        }
    }

    /**
     * Whoever finds the same rows at the same moment looks again, so that one who is slower does not rest for nothing.
     *
     * @return the rows among which are those that were leased; empty when there are none
     */
    private List<Long> lease(WorkQueue queue, int limit, String owner) {
        for (int look = 0; look < LOOKS; look++) {
            List<Long> free = transaction.execute(status -> free(queue, limit));
            if (free == null || free.isEmpty()) {
                return List.of();
            }
            Integer leased = transaction.execute(status -> lease(queue, free, owner));
            if (leased != null && leased > 0) {
                return free;
            }
        }
        return List.of();
    }

    /** Reads without locks: whatever searches for its rows by locks waits for those that others work on. */
    private List<Long> free(WorkQueue queue, int limit) {
        return database.sql("SELECT " + queue.id() + " FROM " + queue.table() + " WHERE " + isFree(queue) + " ORDER BY "
                        + queue.order() + " LIMIT " + limit)
                .param("now", Instants.utc(clock.instant()))
                .query(Long.class)
                .list();
    }

    private int lease(WorkQueue queue, List<Long> free, String owner) {
        Instant now = clock.instant();
        return database.sql("UPDATE " + queue.table() + " SET lease_owner = :owner, lease_until = :until WHERE "
                        + queue.id() + " IN (:ids) AND " + isFree(queue))
                .param("owner", owner)
                .param("until", Instants.utc(now.plus(length)))
                .param("ids", free)
                .param("now", Instants.utc(now))
                .update();
    }

    private static String isFree(WorkQueue queue) {
        return "(" + queue.ready() + ") AND (lease_owner IS NULL OR lease_until < :now)";
    }

    /** The rows are locked here, so a lease that runs out while we work cannot be taken over before we commit. */
    private int workOn(WorkQueue queue, List<Long> sought, String owner, Consumer<List<Long>> work) {
        List<Long> ids = database.sql("SELECT " + queue.id() + " FROM " + queue.table() + " WHERE " + queue.id()
                        + " IN (:ids) AND lease_owner = :owner ORDER BY " + queue.order() + " FOR UPDATE")
                .param("ids", sought)
                .param("owner", owner)
                .query(Long.class)
                .list();
        if (!ids.isEmpty()) {
            work.accept(ids);
            clear(queue, ids, owner);
        }
        return ids.size();
    }

    private void giveBack(WorkQueue queue, List<Long> sought, String owner) {
        try {
            transaction.executeWithoutResult(status -> clear(queue, sought, owner));
        } catch (DataAccessException unreachable) {
            log.warn("A lease on {} could not be given back and ends by itself", queue.table());
        }
    }

    private void clear(WorkQueue queue, List<Long> ids, String owner) {
        database.sql("UPDATE " + queue.table() + " SET lease_owner = NULL, lease_until = NULL WHERE " + queue.id()
                        + " IN (:ids) AND lease_owner = :owner")
                .param("ids", ids)
                .param("owner", owner)
                .update();
    }
}
