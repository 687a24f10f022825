package io.siliu.bench.detection;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import io.siliu.rules.RuleSets;
import io.siliu.sandbox.economy.EconomyPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product itself finds of economies: with the features that its own statements compute, and no others. */
public final class ProductFigures {

    private final List<DetectionFigures.Scored> scored = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> bookings = new ArrayList<>();

    /**
     * Takes one economy.
     *
     * @param facts file that {@link BookedEconomy} wrote
     * @param words what it said of the booking and of how its features agree
     */
    public void take(EconomyPlan plan, Path facts, List<String> words) {
        said.addAll(words);
        bookings.add(told(words, BookedEconomy.BOOKED).findFirst().orElse(""));
        Set<String> refused = told(words, BookedEconomy.REFUSED).collect(Collectors.toSet());
        Screened screened = Screened.of(plan, RuleSets.current(), facts).withRefused(refused);
        scored.add(new DetectionFigures.Scored(plan.seed(), screened, new Score(screened)));
    }

    public void report(Figures figures) {
        agreement(figures);
        DetectionFigures.report(
                "detect.",
                "booked through the use cases, features by the product's own SQL; a line that the product refused to book"
                        + " counts as an alert " + Screened.REFUSED + "; " + bookings,
                scored,
                figures);
    }

    private static Stream<String> told(List<String> words, String mark) {
        return words.stream()
                .filter(line -> line.startsWith(mark + " "))
                .map(line -> line.substring(mark.length() + 1));
    }

    private void agreement(Figures figures) {
        Map<String, long[]> features = new TreeMap<>();
        told(said, BookedEconomy.AGREED).map(line -> line.split(" ")).forEach(each -> {
            long[] counts = features.computeIfAbsent(each[0], key -> new long[2]);
            counts[0] += Long.parseLong(each[1]);
            counts[1] += Long.parseLong(each[2]);
        });
        long same = features.values().stream().mapToLong(each -> each[0]).sum();
        long both = features.values().stream().mapToLong(each -> each[1]).sum();
        String differing = features.entrySet().stream()
                .filter(each -> each.getValue()[0] != each.getValue()[1])
                .map(each -> each.getKey() + " " + each.getValue()[0] + "/" + each.getValue()[1])
                .collect(Collectors.joining(", "));
        figures.report(Figure.plain(
                "detect.agrees",
                100.0 * same / Math.max(1, both),
                "%",
                "of " + both + " values of " + features.size()
                        + " features that the product's SQL and the bench's calculator both have; differing: "
                        + differing));
    }
}
