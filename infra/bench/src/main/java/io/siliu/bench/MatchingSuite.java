package io.siliu.bench;

import io.siliu.bench.matching.MatchingRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Whether papers and settlement lines find each other: the product's solver on invented economies with a known truth. */
final class MatchingSuite implements Suite {

    private static final String COMMAND = "siliu.command";
    private static final int SEEDS = 3;

    private final List<Long> seeds;

    /** @param seeds of the economies; null draws fresh ones */
    MatchingSuite(List<Long> seeds) {
        this.seeds = seeds;
    }

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public void run(Size size, Figures figures) {
        boolean full = size == Size.full;
        List<Long> drawn = seeds != null ? seeds : fresh(full ? SEEDS : 1);
        Map<String, List<Double>> measured = measure(full ? 250_000 : 25_000, drawn);
        String data = String.format(
                Locale.ROOT,
                "seeds %s, %,.0f papers each, largest block %,.0f lines, %.1f %% of papers with a reference,"
                        + " %.1f %% of lines many-to-many",
                drawn,
                least(measured, "papers"),
                most(measured, "largest"),
                100 * least(measured, "references.share"),
                100 * least(measured, "lines.manyToMany"));
        atLeast(figures, measured, "precision", 0.9995, data + "; the worst seed, as all shares");
        atLeast(figures, measured, "precision.worstPass", 0.997, data);
        atLeast(
                figures,
                measured,
                "precision.batchInvoices",
                0.9995,
                data + "; the platform's invoices over whole batches");
        atLeast(figures, measured, "recall.solvable", 0.98, data);
        figures.report(Figure.plain("recall.raw", 100 * least(measured, "recall.raw"), "%", data));
        figures.report(Figure.plain("ties.share", 100 * most(measured, "ties.share"), "%", data));
        atLeast(figures, measured, "suggest.top3", 0.95, data);
        figures.report(Figure.atMost("nobody.attached", 100 * most(measured, "nobody.attached"), "%", 2, data));
        figures.report(Figure.atMost("nobody.byReference", most(measured, "nobody.byReference"), "papers", 0, data));
        String byMonth = String.format(Locale.ROOT, "seed %d, blocks beyond 200 lines weighed by months", drawn.get(0));
        atLeast(figures, measured, "months.precision", 0.9995, byMonth);
        atLeast(figures, measured, "months.worstPass", 0.997, byMonth);
        atLeast(figures, measured, "months.recall", 0.98, byMonth + "; solvable");
        figures.report(Figure.plain(
                "solving.perSecond", least(measured, "throughput"), "papers/s", data + ", in memory, no database"));
        figures.report(Figure.atMost(
                "solving.growth",
                most(measured, "growth"),
                "x",
                1.3,
                "in memory; " + data + ", against 10,000 papers"));
        figures.report(Figure.atLeast(
                "order.solved",
                100 * least(measured, "order.same"),
                "%",
                100,
                String.format(
                        Locale.ROOT,
                        "%,.0f papers in ten orders with other ids, in memory",
                        least(measured, "order.papers"))));
        new StoredMatching(drawn.get(0), full).report(figures);
    }

    private static void atLeast(
            Figures figures, Map<String, List<Double>> measured, String name, double goal, String data) {
        figures.report(Figure.atLeast(name, 100 * least(measured, name), "%", 100 * goal, data));
    }

    private static double least(Map<String, List<Double>> measured, String name) {
        return measured.get(name).stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow();
    }

    private static double most(Map<String, List<Double>> measured, String name) {
        return measured.get(name).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }

    /** Seeds that nobody looked at before; the figures name them, so that any run can be repeated. */
    private static List<Long> fresh(int count) {
        return ThreadLocalRandom.current().longs(count, 1, 1_000_000).boxed().toList();
    }

    private static Map<String, List<Double>> measure(int lines, List<Long> seeds) {
        Path root = root();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dfile.encoding=UTF-8",
                "-Dloader.path=" + root.resolve("infra/bench/target/siliu-bench.jar"),
                "-Dloader.main=" + MatchingRun.class.getName(),
                "-jar",
                root.resolve("platform/app/target/siliu-app.jar").toString(),
                String.valueOf(lines)));
        seeds.forEach(seed -> command.add(String.valueOf(seed)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Thread end = new Thread(process::destroy);
            Runtime.getRuntime().addShutdownHook(end);
            Map<String, List<Double>> measured = read(process);
            Runtime.getRuntime().removeShutdownHook(end);
            return measured;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        String command = System.getProperty(COMMAND);
        if (command == null) {
            throw new IllegalStateException("call it by infra/siliu bench matching");
        }
        return Path.of(command).toAbsolutePath().getParent().getParent();
    }

    private static Map<String, List<Double>> read(Process process) throws IOException {
        Map<String, List<Double>> measured = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals(MatchingRun.MARK)) {
                    measured.computeIfAbsent(words[1], each -> new ArrayList<>())
                            .add(Double.valueOf(words[2]));
                }
            }
        }
        if (!measured.containsKey("order.papers")) {
            throw new IllegalStateException("the matching could not be measured");
        }
        return measured;
    }
}
