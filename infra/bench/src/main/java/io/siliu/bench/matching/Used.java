package io.siliu.bench.matching;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Processor time that was used until now, in seconds: on a machine that others use too, the clock tells less.
 *
 * @param own of this process
 * @param database of the server below it
 */
record Used(double own, double database) {

    static Used now() {
        long own = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        long database = ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
        return new Used(own / 1e9, database / 1e9);
    }

    double sum() {
        return own + database;
    }
}
