package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Point;
import io.siliu.rules.BacktestResult.Sweep;
import io.siliu.rules.fact.FourFlowFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks one indicator under many values of the one threshold that a draft changes: what would have to be looked at, and what
 * of it is bad, at each of them, or at each share of the step that its rows go.
 */
public final class ThresholdSweep {

    private static final int STEPS = 4;

    /** Shares of the step of each row: in force, halfway, as it is tried, and beyond. */
    private static final List<BigDecimal> SHARES =
            List.of(new BigDecimal("0"), new BigDecimal("0.5"), new BigDecimal("1"), new BigDecimal("1.5"));

    private final ChangedThreshold changed;
    private final List<BigDecimal> values;
    private final List<PlainEvaluator> evaluators;

    private ThresholdSweep(ChangedThreshold changed, List<BigDecimal> values, List<PlainEvaluator> evaluators) {
        this.changed = changed;
        this.values = List.copyOf(values);
        this.evaluators = List.copyOf(evaluators);
    }

    /**
     * A sweep around the change from one rule set to the other; empty where they differ in anything but the values of one
     * threshold and in what goes with them. Where its rows have different values, each goes the same share of its own step.
     *
     * @param files the files of the later one
     */
    public static Optional<ThresholdSweep> between(RuleSet base, RuleSet tried, Map<String, byte[]> files) {
        return ChangedThreshold.between(base, tried).map(changed -> {
            boolean one = changed.isOfOneValue();
            List<BigDecimal> values = one ? values(changed) : SHARES;
            return new ThresholdSweep(
                    changed,
                    values,
                    values.stream()
                            .map(value ->
                                    PlainEvaluator.of(variant(changed, row -> one ? value : row.at(value), files)))
                            .toList());
        });
    }

    /** Both values and what lies between and around them, none below zero. */
    private static List<BigDecimal> values(ChangedThreshold changed) {
        BigDecimal width = changed.to().subtract(changed.from()).abs();
        boolean whole = width.stripTrailingZeros().scale() <= 0
                && changed.from().stripTrailingZeros().scale() <= 0;
        BigDecimal step = whole && width.intValue() < STEPS ? BigDecimal.ONE : width.divide(BigDecimal.valueOf(2));
        BigDecimal low = changed.from().min(changed.to());
        BigDecimal high = changed.from().max(changed.to());
        TreeSet<BigDecimal> values = new TreeSet<>(List.of(low, high));
        for (BigDecimal one = low.subtract(step.multiply(BigDecimal.valueOf(2)));
                one.compareTo(high.add(step.multiply(BigDecimal.valueOf(STEPS)))) <= 0;
                one = one.add(step)) {
            if (one.signum() >= 0) {
                values.add(one);
            }
        }
        return List.copyOf(values);
    }

    /** A rule set of this indicator alone, with these values. */
    private static RuleSet variant(
            ChangedThreshold changed, Function<ChangedThreshold.Row, BigDecimal> value, Map<String, byte[]> files) {
        ObjectNode head = (ObjectNode) Json.MAPPER.readTree(files.get("catalogue.json"));
        head.putArray("indicators").add(changed.indicator());
        String name = changed.indicator() + ".json";
        ObjectNode indicator = (ObjectNode) Json.MAPPER.readTree(files.get(name));
        Map<String, String> values = new HashMap<>();
        changed.rows().forEach(row -> values.put(row.name(), value.apply(row).toPlainString()));
        for (JsonNode row :
                indicator.path("parameters").path(changed.parameter()).path("rows")) {
            String written = values.get(FieldChanges.rowName(row));
            if (written != null) {
                ((ObjectNode) row).put("value", written);
            }
        }
        Map<String, byte[]> alone = new LinkedHashMap<>(files);
        alone.keySet().removeIf(file -> file.startsWith("conclusions"));
        alone.put("catalogue.json", Json.text(head).getBytes(UTF_8));
        alone.put(name, Json.text(indicator).getBytes(UTF_8));
        return RuleSets.of(alone);
    }

    /** What was counted, with one more record. */
    public Sweep add(Sweep soFar, KnownOutcome known, FourFlowFacts facts) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Counts counts = soFar == null ? Counts.NONE : soFar.points().get(i).hits();
            boolean hit = !evaluators.get(i).screen(facts).hits().isEmpty();
            points.add(new Point(values.get(i), hit ? counts.plus(known.of(changed.indicator())) : counts));
        }
        if (changed.isOfOneValue()) {
            return new Sweep(changed.indicator(), changed.parameter(), changed.from(), changed.to(), points, null);
        }
        return new Sweep(
                changed.indicator(), changed.parameter(), BigDecimal.ZERO, BigDecimal.ONE, points, changed.span());
    }
}
