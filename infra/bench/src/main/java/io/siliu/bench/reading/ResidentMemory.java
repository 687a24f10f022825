package io.siliu.bench.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Resident memory of a process and its children, from {@code /proc}. A page that several processes have in memory, such as those
 * of a library, counts for each of them by its part, so that all together it counts once.
 */
final class ResidentMemory {

    private ResidentMemory() {}

    static boolean isKnown() {
        return Files.isReadable(Path.of("/proc/self/smaps_rollup"));
    }

    /** In MB. */
    static double withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(one -> of(one.pid()))
                .sum();
    }

    static double of(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
