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
 * Claims by leases, for databases that do not skip locked rows: a first transaction writes owner and end into the rows,
 * a second one locks exactly those rows, works and clears the lease. A lease that ran out belongs to nobody.
 */
final class LeasingClaims implements WorkClaims {

    private static final Logger log = LoggerFactory.getLogger(LeasingClaims.class);

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
        Integer leased = transaction.execute(status -> lease(queue, limit, owner));
        if (leased == null || leased == 0) {
            return 0;
        }
        try {
            Integer worked = transaction.execute(status -> workOn(queue, owner, work));
            return worked == null ? 0 : worked;
        } catch (RuntimeException | Error failure) {
            giveBack(queue, owner);
            throw failure;
        }
    }

    private int lease(WorkQueue queue, int limit, String owner) {
        Instant now = clock.instant();
        return database.sql("UPDATE " + queue.table() + " SET lease_owner = :owner, lease_until = :until WHERE ("
                        + queue.ready() + ") AND (lease_owner IS NULL OR lease_until < :now) ORDER BY "
                        + queue.order() + " LIMIT " + limit)
                .param("owner", owner)
                .param("until", Instants.utc(now.plus(length)))
                .param("now", Instants.utc(now))
                .update();
    }

    /** The rows are locked here, so a lease that runs out while we work cannot be taken over before we commit. */
    private int workOn(WorkQueue queue, String owner, Consumer<List<Long>> work) {
        List<Long> ids = database.sql("SELECT " + queue.id() + " FROM " + queue.table()
                        + " WHERE lease_owner = :owner ORDER BY " + queue.order() + " FOR UPDATE")
                .param("owner", owner)
                .query(Long.class)
                .list();
        if (!ids.isEmpty()) {
            work.accept(ids);
            clear(queue, owner);
        }
        return ids.size();
    }

    private void giveBack(WorkQueue queue, String owner) {
        try {
            transaction.executeWithoutResult(status -> clear(queue, owner));
        } catch (DataAccessException unreachable) {
            log.warn("A lease on {} could not be given back and ends by itself", queue.table());
        }
    }

    private void clear(WorkQueue queue, String owner) {
        database.sql("UPDATE " + queue.table()
                        + " SET lease_owner = NULL, lease_until = NULL WHERE lease_owner = :owner")
                .param("owner", owner)
                .update();
    }
}
