package io.siliu.cli;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of a backtest. A record is alerted when one of its hits is HIGH or CRITICAL; precision and recall are taken over
 * alerted records, for an indicator over its own hits.
 */
final class BacktestTally {

    private static final int EXAMPLES = 20;

    private final Map<String, String> truth;
    private final Map<String, int[]> byIndicator = new TreeMap<>();
    private final Map<String, int[]> byScheme = new TreeMap<>();
    private final List<String> changed = new ArrayList<>();
    private int records;
    private int changedCount;
    private int alertedRight;
    private int alertedWrong;
    private int missed;

    /** @param truth the scheme of each record that ought to be found, or null where no truth is known */
    BacktestTally(Map<String, String> truth) {
        this.truth = truth;
    }

    /** @param before the answers of the rule set to compare with, or null */
    void add(Screening screening, Screening before) {
        records++;
        boolean planted = truth != null && truth.containsKey(screening.record());
        screening
                .hits()
                .forEach(hit -> byIndicator.computeIfAbsent(hit.indicator(), id -> new int[2])[planted ? 1 : 0]++);
        boolean alerted =
                screening.hits().stream().anyMatch(hit -> hit.severity().compareTo(Severity.HIGH) >= 0);
        alertedRight += alerted && planted ? 1 : 0;
        alertedWrong += alerted && !planted ? 1 : 0;
        missed += !alerted && planted ? 1 : 0;
        if (planted) {
            int[] scheme = byScheme.computeIfAbsent(truth.get(screening.record()), name -> new int[2]);
            scheme[0]++;
            scheme[1] += alerted ? 1 : 0;
        }
        if (before != null && !screening.outcomes().equals(before.outcomes())) {
            changedCount++;
            if (changed.size() < EXAMPLES) {
                changed.add(screening.record());
            }
        }
    }

    /** One JSON line for each indicator that hit, one for each scheme, and one for all. */
    void print(RuleSet ruleSet, PrintStream out) {
        for (Indicator indicator : ruleSet.indicators()) {
            int[] hits = byIndicator.get(indicator.id());
            if (hits != null) {
                out.println(Json.text(indicator(indicator, hits)));
            }
        }
        byScheme.forEach((name, counts) -> out.println(Json.text(scheme(name, counts))));
        out.println(Json.text(summary(ruleSet)));
    }

    private Map<String, Object> indicator(Indicator indicator, int[] hits) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("indicator", indicator.id());
        line.put("severity", indicator.severity().name());
        line.put("hits", hits[0] + hits[1]);
        if (truth != null) {
            line.put("right", hits[1]);
            line.put("precision", share(hits[1], hits[0] + hits[1]));
        }
        return line;
    }

    private static Map<String, Object> scheme(String name, int[] counts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("scheme", name);
        line.put("records", counts[0]);
        line.put("found", counts[1]);
        line.put("recall", share(counts[1], counts[0]));
        return line;
    }

    private Map<String, Object> summary(RuleSet ruleSet) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("ruleSet", ruleSet.reference().toString());
        line.put("digest", ruleSet.reference().digest().toString());
        line.put("records", records);
        line.put("alerted", alertedRight + alertedWrong);
        if (truth != null) {
            line.put("missed", missed);
            line.put("precision", share(alertedRight, alertedRight + alertedWrong));
            line.put("recall", share(alertedRight, alertedRight + missed));
            line.put("f1", share(2 * alertedRight, 2 * alertedRight + alertedWrong + missed));
        }
        line.put("changed", changedCount);
        line.put("examples", changed);
        return line;
    }

    /** As text with four decimals; null where there is nothing to take a share of. */
    private static String share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
