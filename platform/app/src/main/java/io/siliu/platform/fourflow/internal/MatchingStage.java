package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.database.Backoff;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Claims blocks in which something is new or due and has them solved, one block a transaction, the one first that has waited
 * longest: in the order of their numbers, two that are always busy would hold up all others. A block that fails waits
 * longer each time and holds up no other; one that met a deadlock is simply claimed again.
 */
@Component
final class MatchingStage implements StageWorker {

    private static final Logger log = LoggerFactory.getLogger(MatchingStage.class);
    private static final long NONE = -1;
    private static final String ROLLED_BACK = "40001";
    private static final Backoff WAITS = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));
    private static final WorkQueue QUEUE = new WorkQueue(
            "match_block",
            "enterprise_id",
            WorkQueue.rested("not_before") + " AND (due_at <= :now OR EXISTS"
                    + " (SELECT 1 FROM block_arrival a WHERE a.enterprise_id = match_block.enterprise_id))",
            "not_before, enterprise_id");

    private final WorkClaims claims;
    private final BlockMatching matching;
    private final BlockMapper blocks;
    private final FourFlowProperties properties;
    private final Clock clock;

    MatchingStage(
            WorkClaims claims, BlockMatching matching, BlockMapper blocks, FourFlowProperties properties, Clock clock) {
        this.claims = claims;
        this.matching = matching;
        this.blocks = blocks;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "fourflow.matching";
    }

    @Override
    public int threads() {
        return properties.threads();
    }

    @Override
    public int pass() {
        AtomicLong claimed = new AtomicLong(NONE);
        try {
            return claims.work(QUEUE, 1, blockIds -> {
                claimed.set(blockIds.get(0));
                matching.solve(blockIds.get(0));
            });
        } catch (RuntimeException failure) {
            if (claimed.get() == NONE) {
                throw failure;
            }
            if (isDeadlock(failure)) {
                log.info("Block {} and another were in each other's way; it is claimed again", claimed.get(), failure);
                return 1;
            }
            putOff(claimed.get(), failure);
            return 0;
        }
    }

    /** The state that the standard gives to what was rolled back for another transaction's sake; no fault of the block. */
    private static boolean isDeadlock(RuntimeException failure) {
        return failure instanceof ConcurrencyFailureException
                && NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                && ROLLED_BACK.equals(cause.getSQLState());
    }

    private void putOff(long block, RuntimeException failure) {
        Duration wait = WAITS.after(blocks.attempts(block));
        blocks.failed(block, clock.instant().plus(wait), name(failure));
        if (failure instanceof PlatformException told && told.code().kind() != ErrorKind.INTERNAL) {
            log.warn("Block {} waits {} s: {}", block, wait.toSeconds(), told.getMessage());
            return;
        }
        log.error("Block {} could not be solved and is tried again in {} s", block, wait.toSeconds(), failure);
    }

    private static String name(RuntimeException failure) {
        return failure instanceof PlatformException told
                ? told.code().name()
                : failure.getClass().getSimpleName();
    }
}
