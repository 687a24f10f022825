package io.siliu.platform.access;

import io.siliu.kernel.IdGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds what is past its time among rows whose ids grow with time: portion by portion from the oldest, beginning behind those
 * that are gone. It needs no index on the time, and never walks over what is too young.
 */
public final class AgedRows {

    static final int PORTION = 1000;
    /** By so much the clocks of processes that draw ids may differ. */
    private static final Duration CLOCKS = Duration.ofDays(1);

    private final AtomicLong gone = new AtomicLong();

    /**
     * A row of which the bulk may be gone.
     *
     * @param stands whether there is still something to take away
     * @param aged whether it is past its time
     */
    public record Row(long id, boolean stands, boolean aged) {}

    /** Some rows in the order of their ids. */
    @FunctionalInterface
    public interface Portions {

        List<Row> between(long after, long end, int limit);
    }

    /**
     * The oldest that stand and are past their time.
     *
     * @param before of this moment or later is none of them
     * @return their ids, at most so many
     */
    public List<Long> find(Instant before, int limit, Portions rows) {
        long end = IdGenerator.smallestAt(before.plus(CLOCKS));
        long after = gone.get();
        boolean allGone = true;
        List<Long> found = new ArrayList<>();
        List<Row> portion;
        do {
            portion = rows.between(after, end, PORTION);
            for (Row row : portion) {
                allGone &= !row.stands();
                if (allGone) {
                    gone.set(row.id());
                }
                if (row.stands() && row.aged()) {
                    found.add(row.id());
                }
                if (found.size() == limit) {
                    return found;
                }
                after = row.id();
            }
        } while (portion.size() == PORTION);
        return found;
    }
}
