package io.siliu.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Processor time of this process and all its children, living and gone, from {@code /proc}. */
final class CpuTime {

    private static final double TICKS_A_SECOND = 100;

    private CpuTime() {}

    static boolean isKnown() {
        return Files.isReadable(Path.of("/proc/self/stat"));
    }

    /** Seconds used since this process started. */
    static double seconds() {
        double living = ProcessHandle.current()
                .descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(used -> used.toNanos() / 1e9)
                .sum();
        return living + ownAndGone();
    }

    /** Fields 14 to 17 of stat: user and system time, its own and of children that have ended. */
    private static double ownAndGone() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int index = 11; index <= 14; index++) {
                ticks += Double.parseDouble(fields[index]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (IOException unreadable) {
            throw new IllegalStateException("/proc/self/stat cannot be read", unreadable);
        }
    }
}
