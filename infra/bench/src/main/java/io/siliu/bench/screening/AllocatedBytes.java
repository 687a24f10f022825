package io.siliu.bench.screening;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Processor time and allocated bytes of the current thread. */
final class AllocatedBytes {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AllocatedBytes() {}

    static long now() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    static long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
