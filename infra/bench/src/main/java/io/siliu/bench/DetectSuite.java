package io.siliu.bench;

import io.siliu.bench.detection.DetectionFigures;
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
        DetectionFigures.report(seeds == null ? fresh(size == Size.full ? ECONOMIES : 1) : seeds, keep, figures);
    }

    /** Seeds that nobody looked at before; the figures name them, so that any run can be repeated. */
    private static List<Long> fresh(int count) {
        return ThreadLocalRandom.current().longs(count, 1, 1_000_000).boxed().toList();
    }
}
