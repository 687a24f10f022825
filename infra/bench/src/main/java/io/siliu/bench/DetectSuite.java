package io.siliu.bench;

import io.siliu.bench.detection.BookedEconomy;
import io.siliu.bench.detection.DetectionFigures;
import io.siliu.bench.detection.ProductFigures;
import io.siliu.sandbox.economy.EconomyPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Whether the rule set finds what is planted in invented economies and leaves honest people alone. */
final class DetectSuite implements Suite {

    private static final int ECONOMIES = 3;

    /** Ordinary enterprises of the economy that the reduced size books: some ten thousand lines. */
    private static final int FEW = 8;

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
        boolean full = size == Size.full;
        List<Long> drawn = seeds == null ? fresh(full ? ECONOMIES : 1) : seeds;
        DetectionFigures.report(drawn, keep, figures);
        ProductFigures product = new ProductFigures();
        drawn.stream()
                .map(EconomyPlan::year)
                .map(plan -> full ? plan : plan.withEnterprises(FEW))
                .forEach(plan -> book(plan, product));
        product.report(figures);
    }

    /** An economy is booked into the product, which takes some minutes. */
    private void book(EconomyPlan plan, ProductFigures product) {
        try {
            Path facts = keep == null
                    ? Files.createTempFile("product", ".jsonl")
                    : keep.resolve("product-" + plan.seed() + ".jsonl");
            try {
                List<String> said = ProductProcess.run(
                        "detect",
                        BookedEconomy.class,
                        List.of(String.valueOf(plan.seed()), String.valueOf(plan.enterprises()), facts.toString()));
                product.take(plan, facts, said);
            } finally {
                if (keep == null) {
                    Files.deleteIfExists(facts);
                }
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
