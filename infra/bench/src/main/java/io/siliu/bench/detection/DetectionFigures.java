package io.siliu.bench.detection;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import io.siliu.sandbox.economy.EconomyPlan;
import io.siliu.sandbox.economy.scheme.Schemes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what is planted in several economies and reports it. */
public final class DetectionFigures {

    private static final double LEAST_RECALL = 95;
    private static final double LEAST_PRECISION = 85;
    private static final String IN_MEMORY =
            "features by the bench's own calculator in memory, not by the product's SQL";

    /** One economy with what was found in it. */
    record Scored(long seed, Screened screened, Score score) {}

    private final String prefix;
    private final List<Scored> scored;
    private final String data;

    private DetectionFigures(String prefix, String how, List<Scored> scored) {
        this.prefix = prefix;
        this.scored = scored;
        int records = scored.stream()
                .mapToInt(one -> one.screened.book().lines.size())
                .sum();
        this.data = String.format(
                Locale.ROOT,
                "%,d records of %d economies, %.0f %% of them in schemes, seeds %s; %s",
                records,
                scored.size(),
                100 * scored.get(0).score.prevalence(),
                scored.stream().map(Scored::seed).toList(),
                how);
    }

    /**
     * Measures on these seeds.
     *
     * @param keep folder for facts and truth in the form that {@code backtest} reads, or null
     */
    public static void report(List<Long> seeds, Path keep, Figures figures) {
        RuleSet rules = RuleSets.current();
        report(
                "detect.catalogue.",
                IN_MEMORY,
                seeds.stream().map(seed -> scored(seed, rules, keep)).toList(),
                figures);
    }

    /** Reports on economies however their features were computed. */
    static void report(String prefix, String how, List<Scored> scored, Figures figures) {
        new DetectionFigures(prefix, how, scored).report(figures);
    }

    private static Scored scored(long seed, RuleSet rules, Path keep) {
        Screened screened = keep == null ? Screened.of(EconomyPlan.year(seed), rules) : kept(seed, rules, keep);
        return new Scored(seed, screened, new Score(screened));
    }

    private static Screened kept(long seed, RuleSet rules, Path keep) {
        try (FactsFiles files = new FactsFiles(keep, seed)) {
            Screened screened = Screened.of(EconomyPlan.year(seed), rules, files);
            files.truth(screened.book().cases);
            return screened;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void report(Figures figures) {
        List<Score.Found> all =
                scored.stream().flatMap(one -> one.score.schemes().stream()).toList();
        long missed = all.stream().filter(one -> one.found() < one.cases()).count();
        figures.report(Figure.atMost(prefix + "missed", missed, "schemes", 0, names(all) + data));
        figures.report(Figure.atLeast(
                prefix + "schemes",
                scheme(all).size(),
                "schemes",
                Schemes.ALL.size(),
                "of those planted, found in every economy; " + data));
        Score.Found worst = all.stream()
                .min(Comparator.comparingDouble(Score.Found::recall))
                .orElseThrow();
        figures.report(Figure.atLeast(
                prefix + "recall",
                100 * worst.recall(),
                "%",
                LEAST_RECALL,
                "records or parties of the scheme found least, " + worst.scheme() + "; " + data));
        Score.Found fewest = all.stream()
                .min(Comparator.comparingDouble(Score.Found::records))
                .orElseThrow();
        figures.report(Figure.plain(
                prefix + "recallRecords",
                100 * fewest.records(),
                "%",
                "records alone of the scheme whose records are found least, " + fewest.scheme()));
        reportPrecision(figures);
        List<Score.Found> evasions =
                scored.stream().flatMap(one -> one.score.evasions().stream()).toList();
        figures.report(Figure.plain(
                prefix + "evasions",
                scheme(evasions).size(),
                "schemes",
                "found in every economy, of those played to stay below the limits; share of their records with an alert: "
                        + shares(evasions)));
        List<String> again = scored.stream()
                .flatMap(one -> one.score.troubledAgain().stream())
                .distinct()
                .toList();
        figures.report(Figure.atMost(
                prefix + "troubledAgain",
                again.size(),
                "outliers",
                0,
                "of " + scored.get(0).score.outliers() + " kinds and cases an economy, after their evidence: "
                        + again));
        figures.report(Figure.plain(
                prefix + "answered",
                scored.get(0).screened.answered().size(),
                "indicators",
                "that said yes or no of one record at least; the others lack facts here"));
    }

    private static List<String> scheme(List<Score.Found> all) {
        Map<String, Boolean> found = new TreeMap<>();
        all.forEach(one -> found.merge(one.scheme(), one.found() == one.cases(), Boolean::logicalAnd));
        return found.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String shares(List<Score.Found> all) {
        Map<String, Double> shares = all.stream()
                .collect(Collectors.groupingBy(
                        Score.Found::scheme, TreeMap::new, Collectors.averagingDouble(Score.Found::records)));
        return shares.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.0f %%", entry.getKey(), 100 * entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Score.Found> all) {
        String missed = all.stream()
                .filter(one -> one.found() < one.cases())
                .map(one -> one.scheme() + " " + one.found() + "/" + one.cases())
                .collect(Collectors.joining(", "));
        return missed.isEmpty() ? "" : missed + "; ";
    }

    private void reportPrecision(Figures figures) {
        Scored worst = scored.stream()
                .min(Comparator.comparingDouble(one -> one.score.precision()))
                .orElseThrow();
        figures.report(Figure.atLeast(
                prefix + "precision",
                100 * worst.score.precision(),
                "%",
                LEAST_PRECISION,
                "of %d alerts of HIGH and CRITICAL, worst seed %d; false ones by indicator %s; %s"
                        .formatted(worst.screened.alarms().size(), worst.seed, worst.score.falseAlarms(), data)));
        double records = scored.stream()
                .mapToDouble(one -> one.score.recordPrecision())
                .min()
                .orElseThrow();
        figures.report(Figure.atLeast(
                prefix + "precisionRecords",
                100 * records,
                "%",
                LEAST_PRECISION,
                "of the records with such an alert, each counted once; worst seed; " + data));
    }
}
