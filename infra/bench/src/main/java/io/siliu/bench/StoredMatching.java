package io.siliu.bench;

import io.siliu.bench.matching.MatchingRun;
import io.siliu.bench.matching.StoredRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Matching with the embedded database by the application's own stage: how fast, at what cost, and whether order matters. */
final class StoredMatching {

    private static final int WARM = 10_000;
    private static final int SMALL = 2_500;

    private final long seed;
    private final boolean full;

    StoredMatching(long seed, boolean full) {
        this.seed = seed;
        this.full = full;
    }

    void report(Figures figures) {
        try {
            Map<String, Double> small = measured(SMALL);
            Map<String, Double> large = measured(full ? 250_000 : 10 * SMALL);
            figures(figures, small, large);
            int orders = full ? 10 : 2;
            orders(figures, new KilledOrders(seed, full ? 12_500 : 1_250, orders).run(), orders);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, Double> measured(int lines) throws IOException {
        Path home = Files.createTempDirectory("siliu");
        try {
            ProductProcess.run(
                    "matching",
                    home,
                    StoredRun.class,
                    List.of("prepare", "" + seed, "" + WARM, "" + (seed + 1), "" + lines));
            Map<String, Double> measured = new HashMap<>();
            for (String line : ProductProcess.run("matching", home, StoredRun.class, List.of("measure"))) {
                String[] words = line.split(" ");
                if (words[0].equals(MatchingRun.MARK)) {
                    measured.put(words[1], Double.valueOf(words[2]));
                }
            }
            return measured;
        } finally {
            ProductProcess.delete(home);
        }
    }

    private void figures(Figures figures, Map<String, Double> small, Map<String, Double> large) {
        String data = String.format(
                Locale.ROOT,
                "seed %d, %,.0f papers, %,.0f records, all sealed %,.0f, largest block %,.0f lines, embedded database",
                seed,
                large.get("papers"),
                large.get("records"),
                large.get("sealed"),
                large.get("largest"));
        figures.report(Figure.atLeast(
                "throughput",
                large.get("papers") / large.get("seconds"),
                "papers/s",
                12_000,
                data + "; papers were read and handed over before"));
        figures.report(Figure.atMost(
                "growth",
                cost(large) / cost(small),
                "x",
                1.3,
                String.format(Locale.ROOT, "time a paper, against %,.0f papers", small.get("papers"))));
        double bare = large.get("baseline.papers") + large.get("baseline.edges") + large.get("baseline.sealed");
        figures.report(Figure.atMost(
                "insert.ratio",
                (large.get("baseline.papers") + large.get("seconds")) / bare,
                "x",
                2.5,
                String.format(
                        Locale.ROOT,
                        "papers in bulk %.1f s and matching %.1f s, against the same papers, allocations and sealed bytes in"
                                + " bulk %.1f s",
                        large.get("baseline.papers"),
                        large.get("seconds"),
                        bare)));
        figures.report(
                Figure.atMost("heap", large.get("heap"), "MiB", 2_048, "peaks of the parts of the heap together"));
        figures.report(Figure.atLeast(
                "seal.same",
                100 * large.get("seal.same"),
                "%",
                100,
                String.format(
                        Locale.ROOT,
                        "%,.0f sealed records composed again from their papers, field by field as sealed",
                        large.get("seal.again"))));
    }

    private static double cost(Map<String, Double> measured) {
        return measured.get("seconds") / measured.get("papers");
    }

    private static void orders(Figures figures, KilledOrders.Edges edges, int orders) {
        figures.report(Figure.atLeast(
                "order.same",
                100.0 * edges.asFirst() / orders,
                "%",
                100,
                edges.papers() + " papers in " + orders + " random orders with new ids, the process killed in each"));
    }
}
