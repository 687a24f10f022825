package io.siliu.ocr.internal.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What time is measured with, in nanoseconds from any beginning. */
public interface Stopwatch {

    /** The clock of the wall, and the processor's account of each thread. */
    Stopwatch OF_THIS_MACHINE = new Stopwatch() {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public long worked(Thread thread) {
            // A machine that keeps no such account is one on which nobody can tell work from waiting.
            return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                    ? threads.getThreadCpuTime(thread.getId())
                    : now();
        }
    };

    /** The time that has passed, whoever had the processor. */
    long now();

    /** The time that a thread had the processor, of the Java machine and of native code; less than that of any moment before where it has ended. */
    long worked(Thread thread);
}
