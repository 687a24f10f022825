package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Point;
import io.siliu.rules.BacktestResult.Sweep;
import io.siliu.rules.RuleSetDifference.Change;
import io.siliu.rules.fact.FourFlowFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks one indicator under many values of the one threshold that a draft changes: what would have to be looked at, and what
 * of it is bad, at each of them.
 */
public final class ThresholdSweep {

    private static final Pattern VALUE = Pattern.compile("parameters\\.([^.\\[]+)\\.rows(\\[.*])\\.value");
    /** They go with the threshold and decide nothing. */
    private static final String EXAMPLES = "examples";

    private static final int STEPS = 4;

    /** A threshold that is changed from one value to another, in these rows. */
    private record Changed(String indicator, String parameter, List<String> rows, BigDecimal from, BigDecimal to) {}

    private final Changed changed;
    private final List<BigDecimal> values;
    private final List<PlainEvaluator> evaluators;

    private ThresholdSweep(Changed changed, List<BigDecimal> values, List<PlainEvaluator> evaluators) {
        this.changed = changed;
        this.values = List.copyOf(values);
        this.evaluators = List.copyOf(evaluators);
    }

    /**
     * A sweep around the change from one rule set to the other; empty where they differ in anything but the value of one
     * threshold, which may stand in several rows, and in examples.
     *
     * @param files the files of the later one
     */
    public static Optional<ThresholdSweep> between(RuleSet base, RuleSet tried, Map<String, byte[]> files) {
        return changed(RuleSetDifference.between(base, tried), base).map(changed -> {
            List<BigDecimal> values = values(changed);
            return new ThresholdSweep(
                    changed,
                    values,
                    values.stream()
                            .map(value -> PlainEvaluator.of(variant(changed, value, files)))
                            .toList());
        });
    }

    private static Optional<Changed> changed(List<Change> changes, RuleSet base) {
        Changed found = null;
        List<String> rows = new ArrayList<>();
        for (Change change : changes) {
            if (change.place().equals("catalogue") || change.path().startsWith(EXAMPLES)) {
                continue;
            }
            Matcher value = VALUE.matcher(change.path());
            boolean number = value.matches() && isNumber(change.before()) && isNumber(change.after());
            if (!number || base.indicator(change.place()).isEmpty()) {
                return Optional.empty();
            }
            rows.add(value.group(2));
            Changed one = new Changed(
                    change.place(),
                    value.group(1),
                    rows,
                    new BigDecimal(change.before()),
                    new BigDecimal(change.after()));
            if (found != null && !found.equals(one)) {
                return Optional.empty();
            }
            found = one;
        }
        return Optional.ofNullable(found);
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("-?[0-9]+([.][0-9]+)?");
    }

    /** Both values and what lies between and around them, none below zero. */
    private static List<BigDecimal> values(Changed changed) {
        BigDecimal width = changed.to.subtract(changed.from).abs();
        boolean whole = width.stripTrailingZeros().scale() <= 0
                && changed.from.stripTrailingZeros().scale() <= 0;
        BigDecimal step = whole && width.intValue() < STEPS ? BigDecimal.ONE : width.divide(BigDecimal.valueOf(2));
        BigDecimal low = changed.from.min(changed.to);
        BigDecimal high = changed.from.max(changed.to);
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

    /** A rule set of this indicator alone, with this value. */
    private static RuleSet variant(Changed changed, BigDecimal value, Map<String, byte[]> files) {
        ObjectNode head = (ObjectNode) Json.MAPPER.readTree(files.get("catalogue.json"));
        head.putArray("indicators").add(changed.indicator);
        String name = changed.indicator + ".json";
        ObjectNode indicator = (ObjectNode) Json.MAPPER.readTree(files.get(name));
        for (JsonNode row : indicator.path("parameters").path(changed.parameter).path("rows")) {
            if (changed.rows.contains(FieldChanges.rowName(row))) {
                ((ObjectNode) row).put("value", value.toPlainString());
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
            points.add(new Point(values.get(i), hit ? counts.plus(known.of(changed.indicator)) : counts));
        }
        return new Sweep(changed.indicator, changed.parameter, changed.from, changed.to, points);
    }
}
