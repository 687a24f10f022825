package io.siliu.bench;

import io.siliu.bench.detection.BookedEconomy;
import io.siliu.bench.detection.DetectionFigures;
import io.siliu.bench.detection.ProductFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Whether the rule set finds what is planted in invented economies and leaves honest people alone. */
final class DetectSuite implements Suite {

    private static final int ECONOMIES = 3;

    private final List<Long> seeds;
    private final Path keep;

    /**
     * @param seeds of the economies; null draws fresh ones
     * @param keep folder for the facts and the truth; null keeps none
     */
    DetectSuite(List<Long> seeds, Path keep) {
        this.seeds = seeds;
        this.keep = keep;
    }

    @Override
    public String name() {
        return "detect";
    }

    @Override
    public void run(Size size, Figures figures) {
        List<Long> drawn = seeds == null ? fresh(size == Size.full ? ECONOMIES : 1) : seeds;
        DetectionFigures.report(drawn, keep, figures);
        product(drawn.get(0), figures);
    }

    /** One economy is booked into the product, which takes some minutes. */
    private static void product(long seed, Figures figures) {
        try {
            Path facts = Files.createTempFile("product", ".jsonl");
            try {
                List<String> said = ProductProcess.run(
                        "detect", BookedEconomy.class, List.of(String.valueOf(seed), facts.toString()));
                ProductFigures.report(seed, facts, said, figures);
            } finally {
                Files.deleteIfExists(facts);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Seeds that nobody looked at before; the figures name them, so that any run can be repeated. */
    private static List<Long> fresh(int count) {
        return ThreadLocalRandom.current().longs(count, 1, 1_000_000).boxed().toList();
    }
}
