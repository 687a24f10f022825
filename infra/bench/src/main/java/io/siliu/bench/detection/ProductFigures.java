package io.siliu.bench.detection;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import io.siliu.rules.RuleSets;
import io.siliu.sandbox.economy.EconomyPlan;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the product itself finds of an economy: with the features that its own statements compute, and no others. */
public final class ProductFigures {

    private static final String OWN = "features by the product's own SQL over booked lines; ";

    private final long seed;
    private final List<String> said;

    private ProductFigures(long seed, List<String> said) {
        this.seed = seed;
        this.said = said;
    }

    /**
     * Reports on one economy.
     *
     * @param facts file that {@link BookedEconomy} wrote
     * @param said what it said of the booking and of how its features agree
     */
    public static void report(long seed, Path facts, List<String> said, Figures figures) {
        ProductFigures product = new ProductFigures(seed, said);
        product.agreement(figures);
        product.detection(Screened.of(EconomyPlan.year(seed), RuleSets.current(), facts), figures);
    }

    private void agreement(Figures figures) {
        List<String[]> counts = said.stream()
                .filter(line -> line.startsWith("agreed "))
                .map(line -> line.split(" "))
                .toList();
        long same = counts.stream().mapToLong(each -> Long.parseLong(each[2])).sum();
        long both = counts.stream().mapToLong(each -> Long.parseLong(each[3])).sum();
        String differing = counts.stream()
                .filter(each -> !each[2].equals(each[3]))
                .map(each -> each[1] + " " + each[2] + "/" + each[3])
                .collect(Collectors.joining(", "));
        figures.report(Figure.plain(
                "detect.productAgrees",
                100.0 * same / Math.max(1, both),
                "%",
                "of " + both + " values of " + counts.size()
                        + " features that the product's SQL and the bench's calculator both have; differing: "
                        + differing));
    }

    private void detection(Screened screened, Figures figures) {
        Score score = new Score(screened);
        List<Score.Found> all = score.schemes();
        String booked = said.stream()
                .filter(line -> line.startsWith("booked "))
                .findFirst()
                .orElse("");
        figures.report(Figure.plain(
                "detect.productSchemes",
                all.stream().filter(one -> one.found() == one.cases()).count(),
                "schemes",
                "of " + all.size() + " planted, seed " + seed + "; missed: " + missed(all) + "; " + booked));
        double records = all.stream().mapToDouble(Score.Found::recall).average().orElse(0);
        figures.report(Figure.plain(
                "detect.productRecall",
                100 * records,
                "%",
                OWN + "mean over the schemes of the better of records and parties; least "
                        + all.stream()
                                .min(Comparator.comparingDouble(Score.Found::recall))
                                .map(one -> String.format(Locale.ROOT, "%s %.0f %%", one.scheme(), 100 * one.recall()))
                                .orElse("")));
        figures.report(Figure.plain(
                "detect.productPrecision",
                100 * score.precision(),
                "%",
                OWN + "of " + screened.alarms().size() + " alerts of HIGH and CRITICAL; false ones by indicator "
                        + score.falseAlarms()));
        figures.report(Figure.plain(
                "detect.productAnswered",
                screened.answered().size(),
                "indicators",
                "that said yes or no of one record at least"));
    }

    private static String missed(List<Score.Found> all) {
        return all.stream()
                .filter(one -> one.found() < one.cases())
                .map(one -> one.scheme() + " " + one.found() + "/" + one.cases())
                .collect(Collectors.joining(", "));
    }
}
