package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds what the blocks that are solved at once hold in memory. A block is loaded whole, its settlement lines and its
 * papers, and weighing and composing add to each row; so rows are counted before anything is loaded. A block that does not
 * fit beside those that are being solved waits for them, and one that would not fit alone is refused, by name, before the
 * heap is full and every other block fails with it.
 */
@Component
final class BlockMemory {

    /**
     * For a line or a paper with everything that is made of it until it is written. Measured as what lives after full
     * collections while the largest block of a town is solved: some 6,000 bytes a row; the rest is a reserve.
     */
    static final int BYTES_A_ROW = 8_192;

    /**
     * A character of a list of task numbers: in the text as it is stored, and in the strings it is cut into, which for
     * eighteen digits take some sixty bytes each and eight for the reference to them.
     */
    private static final int BYTES_A_CHARACTER = 5;

    /** The rest is for everything else that the process does. */
    private static final double SHARE_OF_HEAP = 0.7;

    private final int most;
    private final Semaphore rows;

    @Autowired
    BlockMemory() {
        this(rowsIn(Runtime.getRuntime().maxMemory()));
    }

    /** @param most rows that may be in memory at once */
    BlockMemory(int most) {
        this.most = most;
        this.rows = new Semaphore(most, true);
    }

    static int rowsIn(long heap) {
        return (int) Math.min(Integer.MAX_VALUE, (long) (heap * SHARE_OF_HEAP) / BYTES_A_ROW);
    }

    /** A paper may name ten thousand tasks, and then takes the memory of a hundred rows. */
    static long rowsOfTaskNumbers(long characters) {
        return characters * BYTES_A_CHARACTER / BYTES_A_ROW;
    }

    /** How many rows more could be loaded now. */
    int free() {
        return rows.availablePermits();
    }

    /**
     * Works when there is room for so many rows.
     *
     * @throws PlatformException BLOCK_TOO_LARGE when there never will be; its papers stay where they are
     */
    void hold(long enterpriseId, long count, Runnable work) {
        if (count > most) {
            throw new PlatformException(
                    FourFlowError.BLOCK_TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "Block %d has %,d lines and papers; the heap of this process has room for %,d",
                            enterpriseId,
                            count,
                            most));
        }
        rows.acquireUninterruptibly((int) count);
        try {
            work.run();
        } finally {
            rows.release((int) count);
        }
    }
}
