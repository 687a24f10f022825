package io.siliu.bench.reading;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Whether a process that reads and reads stays as large as it was. */
final class MemoryFigures {

    private static final int WORKERS = 2;
    private static final long EVERY_MILLISECONDS = 250;

    private final Figures figures;
    private final long seed;

    MemoryFigures(Figures figures, long seed) {
        this.figures = figures;
        this.seed = seed;
    }

    /** Resident memory when so many papers had been read, MB: of the process alone, and with its workers. */
    private record Sample(int read, double own, double withWorkers) {}

    /** @param count how many readings; the papers are taken round and round */
    void report(List<KnownPaper> papers, int count) {
        if (!ResidentMemory.isKnown()) {
            figures.report(Figure.skipped("memory.flat", "resident memory is not told by this machine"));
            return;
        }
        AtomicInteger refused = new AtomicInteger();
        List<Sample> samples = samples(papers, count, refused);
        double early = mean(samples, count / 5, count * 2 / 5);
        double late = mean(samples, count * 4 / 5, count);
        double highest = samples.stream().mapToDouble(Sample::withWorkers).max().orElse(0);
        double own = samples.stream().mapToDouble(Sample::own).max().orElse(0);
        String data = count + " readings of " + papers.size() + " papers of all forms, seed " + seed + ", " + WORKERS
                + " workers, heap " + ReadingProcess.HEAP;
        figures.report(Figure.atMost("memory.flat", late - early, "MB", 60, data + "; last fifth against second fifth")
                .comparedWith(early));
        figures.report(Figure.atMost(
                "memory.highest", highest, "MB", 600, data + "; process and workers together, pages they share once"));
        figures.report(
                Figure.atMost("memory.refused", refused.get(), "papers", 0, data + "; none is left for want of it"));
        figures.report(Figure.plain("memory.highest.process", own, "MB", data + "; the process without its workers"));
    }

    private static double mean(List<Sample> samples, int from, int to) {
        return samples.stream()
                .filter(sample -> sample.read() >= from && sample.read() <= to)
                .mapToDouble(Sample::withWorkers)
                .average()
                .orElse(0);
    }

    private static List<Sample> samples(List<KnownPaper> papers, int count, AtomicInteger refused) {
        try {
            Path folder = Files.createTempDirectory("reading");
            try {
                return watched(written(papers, folder), count, refused);
            } finally {
                removed(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The reading process could not be fed", broken);
        }
    }

    private static List<Path> written(List<KnownPaper> papers, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (KnownPaper paper : papers) {
            files.add(Files.write(folder.resolve(paper.file()), paper.content()));
        }
        return files;
    }

    private static void removed(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Sample> watched(List<Path> files, int count, AtomicInteger refused) throws IOException {
        Process process =
                new ProcessBuilder(command()).redirectError(Redirect.DISCARD).start();
        List<Sample> samples = new CopyOnWriteArrayList<>();
        AtomicInteger read = new AtomicInteger();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(
                () -> samples.add(new Sample(
                        read.get(), ResidentMemory.of(process.pid()), ResidentMemory.withChildren(process.toHandle()))),
                EVERY_MILLISECONDS,
                EVERY_MILLISECONDS,
                TimeUnit.MILLISECONDS);
        try (BufferedWriter paths =
                        new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int index = 0; index < count; index++) {
                paths.write(files.get(index % files.size()) + "\n");
            }
            paths.flush();
            String answer = answers.readLine();
            while (answer != null) {
                refused.addAndGet(answer.equals(ReadingProcess.REFUSED) ? 1 : 0);
                answer = read.incrementAndGet() < count ? answers.readLine() : null;
            }
        } finally {
            clock.shutdownNow();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (read.get() < count) {
            throw new IOException("The reading process ended after " + read.get() + " papers");
        }
        return List.copyOf(samples);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ReadingProcess.FLAGS);
        String trainedData = System.getProperty("siliu.tessdata");
        if (trainedData != null) {
            command.add("-Dsiliu.tessdata=" + trainedData);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ReadingProcess.class.getName(),
                Integer.toString(WORKERS)));
        return command;
    }
}
