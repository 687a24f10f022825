package io.siliu.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether a confidence means what it says: among fields delivered at 0.9, nine in ten should be right. */
final class Calibration {

    private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.9999, 1.01};

    private Calibration() {}

    /** Fields delivered with a confidence from low up to high. */
    record Bin(double low, double high, long count, long right, double meanConfidence) {

        double shareRight() {
            return count == 0 ? 0 : (double) right / count;
        }
    }

    /** The channels that delivered something, by name. */
    static List<String> channels(List<PaperScore> papers) {
        return papers.stream()
                .flatMap(paper -> paper.fields().stream())
                .filter(FieldScore::isDelivered)
                .map(FieldScore::source)
                .distinct()
                .sorted()
                .toList();
    }

    /** Fields of one channel. */
    static Predicate<FieldScore> of(String channel) {
        return field -> field.source().equals(channel);
    }

    /** @param which fields count; what was delivered and does not stand on the paper counts as wrong */
    static List<Bin> of(List<PaperScore> papers, Predicate<FieldScore> which) {
        List<FieldScore> delivered = papers.stream()
                .flatMap(paper -> paper.fields().stream())
                .filter(FieldScore::isDelivered)
                .filter(which)
                .toList();
        List<Bin> bins = new ArrayList<>();
        for (int index = 0; index + 1 < EDGES.length; index++) {
            double low = EDGES[index];
            double high = EDGES[index + 1];
            List<FieldScore> within = delivered.stream()
                    .filter(field -> field.confidence() >= low && field.confidence() < high)
                    .toList();
            bins.add(new Bin(
                    low,
                    Math.min(1, high),
                    within.size(),
                    within.stream().filter(FieldScore::right).count(),
                    within.stream()
                            .mapToDouble(FieldScore::confidence)
                            .average()
                            .orElse(0)));
        }
        return bins;
    }

    /**
     * How far confidence and truth are apart on average, in points of a hundred, each field counting the same: the expected
     * calibration error over the bins.
     */
    static double gap(List<PaperScore> papers, Predicate<FieldScore> which) {
        double sum = 0;
        long count = 0;
        for (Bin bin : of(papers, which)) {
            sum += bin.count() * Math.abs(bin.shareRight() - bin.meanConfidence());
            count += bin.count();
        }
        return count == 0 ? 0 : 100 * sum / count;
    }
}
