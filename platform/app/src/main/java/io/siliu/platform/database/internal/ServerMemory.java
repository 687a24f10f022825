package io.siliu.platform.database.internal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the embedded server may take of a machine.
 *
 * @param machine bytes of memory of the machine
 */
record ServerMemory(long machine) {

    private static final long LEAST_POOL = 256L << 20;
    private static final long LARGEST_POOL = 2L << 30;
    private static final long LEAST_REDO_LOG = 96L << 20;

    static ServerMemory ofThisMachine() {
        return new ServerMemory(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /**
     * A sixteenth of the memory, in bytes: beside the heap of the application and the workers of recognition a small machine
     * has no more to spare, and on a large one the pages of a million papers need not be read again.
     */
    long bufferPool() {
        return Math.max(LEAST_POOL, Math.min(machine / 16, LARGEST_POOL));
    }

    /**
     * A quarter of the pool on disk, in bytes, and never below the server's own 96 MB: the larger it is, the more changes of
     * one page are written back together; the smaller, the sooner a server that was killed is back.
     */
    long redoLog() {
        return Math.max(LEAST_REDO_LOG, bufferPool() / 4);
    }
}
