package io.siliu.platform.database;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How stages deal with the rows they have claimed: a row that fails is put off and holds up no other. A failure of the
 * claim itself, or of the putting off, is the database's and reaches the caller.
 */
public final class RowByRow {

    private static final Logger log = LoggerFactory.getLogger(RowByRow.class);

    /** How every doubt begins whose cause is a failure of the platform itself. */
    public static final String FAILED_HERE = "failed here: ";

    private RowByRow() {}

    /**
     * Claims one row and works on it in the transaction of the claim. When the work throws, the transaction is rolled back
     * and the row is put off in a statement of its own.
     *
     * @return one, or zero when nothing is ready
     */
    public static int inTheClaim(
            WorkClaims claims, WorkQueue queue, LongConsumer work, BiConsumer<Long, Throwable> putOff) {
        AtomicReference<Long> claimed = new AtomicReference<>();
        try {
            return claims.work(queue, 1, ids -> {
                claimed.set(ids.get(0));
                work.accept(ids.get(0));
            });
        } catch (RuntimeException | Error failure) {
            if (claimed.get() == null) {
                throw failure;
            }
            putOff.accept(claimed.get(), failure);
            log.error("Row {} of {} failed and is put off", claimed.get(), queue.table(), failure);
            return 1;
        }
    }

    /**
     * Deals with rows one after the other outside of any transaction: for what was marked in a claim that is committed.
     *
     * @param table where the rows stand, for the log
     * @param putOff records the failure and when the row is looked at again
     * @return how many there were
     */
    public static <R> int afterTheClaim(String table, List<R> rows, Consumer<R> deal, BiConsumer<R, Throwable> putOff) {
        for (R row : rows) {
            try {
                deal.accept(row);
            } catch (RuntimeException | Error failure) {
                putOff.accept(row, failure);
                log.error("A row of {} failed and is put off", table, failure);
            }
        }
        return rows.size();
    }

    /** A failure in a word, as rows keep it. */
    public static String word(Throwable failure) {
        return FAILED_HERE + failure.getClass().getSimpleName();
    }
}
