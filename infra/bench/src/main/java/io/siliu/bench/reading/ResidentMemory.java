package io.siliu.bench.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of a process and its children, from {@code /proc}. */
final class ResidentMemory {

    private ResidentMemory() {}

    static boolean isKnown() {
        return Files.isReadable(Path.of("/proc/self/status"));
    }

    /** In MB; pages that several share count for each. */
    static double withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(one -> of(one.pid()))
                .sum();
    }

    static double of(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
