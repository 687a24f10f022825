package io.siliu.bench;

import io.siliu.bench.log.LogRun;
import io.siliu.sandbox.witness.Witnesses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log in the embedded database: sequencing, reading all of it again, and the way of a record to its witnesses. */
final class LogFigures {

    private static final int RATE = 500;
    private static final Pattern CHECKED = Pattern.compile("fsck: (\\d+) entries, .* read in ([0-9.]+) s: (.*)");

    private final Path root;
    private final Path home;

    private LogFigures(Path root, Path home) {
        this.root = root;
        this.home = home;
    }

    /** @param kept where the log lies and stays, or null for one that is forgotten */
    static void report(Suite.Size size, Path kept, Figures figures) {
        String command = System.getProperty("siliu.command");
        if (command == null) {
            throw new IllegalStateException("call it by infra/siliu bench ledger");
        }
        try {
            Path home = kept == null ? Files.createTempDirectory("siliu") : kept.toAbsolutePath();
            try {
                Path root = Path.of(command).toAbsolutePath().getParent().getParent();
                new LogFigures(root, home).measure(size == Suite.Size.full, figures);
            } finally {
                if (kept == null) {
                    delete(home);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void measure(boolean full, Figures figures) throws IOException {
        append(full ? 1_000_000 : 100_000, full ? 100_000 : 30_000, figures);
        endToEnd(full ? 60 : 15, figures);
        check(figures);
    }

    private void append(int stored, int measured, Figures figures) throws IOException {
        long[] line = run("append", stored, measured);
        String data = line[1] + " entries behind " + line[0] + " stored ones: places, tiles and checkpoints in the "
                + "embedded database, one thread";
        figures.report(Figure.atLeast("append.perSecond", line[1] * 1e9 / line[2], "entries/s", 10_000, data));
    }

    private void endToEnd(int seconds, Figures figures) throws IOException {
        long[] line;
        int cosigners;
        try (Witnesses witnesses = Witnesses.start(home, Clock.systemUTC())) {
            cosigners = witnesses.servers().size();
            line = run("load", RATE, seconds);
        }
        String data = line[0]
                + " records of 30 fields, each salted, committed to and handed over in its own transaction, "
                + cosigners + " witnesses of as many over HTTP, stages and load on one machine; matching is not in it";
        figures.report(Figure.atLeast("endToEnd.rate", line[0] * 1e9 / line[1], "records/s", 0.98 * RATE, data));
        figures.report(Figure.plain("endToEnd.p50", line[2] / 1e3, "ms", data));
        figures.report(Figure.atMost("endToEnd.p95", line[3] / 1e3, "ms", 3_000, data));
    }

    /** As {@code infra/siliu fsck} does it. */
    private void check(Figures figures) throws IOException {
        List<String> lines = start(List.of(
                "-jar",
                root.resolve("platform/app/target/siliu-app.jar").toString(),
                "--siliu.home=" + home,
                "--server.port=0",
                "--siliu.workers.enabled=false",
                "--siliu.anchoring.task=check"));
        Matcher checked = lines.stream()
                .map(CHECKED::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("fsck said nothing of the log"));
        if (!checked.group(3).equals("all agrees")) {
            throw new IllegalStateException(
                    "the log that was measured does not agree with itself: " + checked.group(3));
        }
        figures.report(Figure.atMost(
                "fsck.seconds",
                Double.parseDouble(checked.group(2)),
                "s",
                60,
                checked.group(1) + " entries, every leaf, tile and checkpoint read again"));
    }

    private long[] run(String mode, int first, int second) throws IOException {
        List<String> lines = start(List.of(
                "-Dloader.main=" + LogRun.class.getName(),
                "-jar",
                root.resolve("platform/app/target/siliu-app.jar").toString(),
                home.toString(),
                mode,
                Integer.toString(first),
                Integer.toString(second)));
        return lines.stream()
                .filter(line -> line.startsWith(LogRun.MARK + " "))
                .map(line -> Arrays.stream(line.split(" "))
                        .skip(1)
                        .mapToLong(Long::parseLong)
                        .toArray())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log could not be measured"));
    }

    /** @return what it wrote; shown where it fails */
    private List<String> start(List<String> what) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Dloader.path=" + root.resolve("platform/app/target/embedded") + ","
                        + root.resolve("infra/bench/target/siliu-bench.jar")));
        command.addAll(what);
        Path said = Files.createTempFile("siliu-log", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            int code = process.waitFor();
            List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
            if (code != 0) {
                lines.forEach(System.err::println);
                throw new IllegalStateException("the measured process ended with " + code);
            }
            return lines;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
            Files.delete(said);
        }
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> below = Files.walk(home)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
