package io.siliu.cli;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.BacktestResult.Both;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Example;
import io.siliu.rules.BacktestResult.Scheme;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON form of a backtest: the contract of {@code backtest}. Shares are texts with four decimals. */
final class BacktestJson {

    private final BacktestResult result;
    private final boolean truthKnown;
    private final long days;
    private final int officers;

    private BacktestJson(BacktestResult result, boolean truthKnown, long days, int officers) {
        this.result = result;
        this.truthKnown = truthKnown;
        this.days = days;
        this.officers = officers;
    }

    /** One line for each indicator that hit, one for each conclusion and scheme, and one for all. */
    static void print(
            BacktestResult result, boolean truthKnown, long days, int officers, RuleSet ruleSet, PrintStream out) {
        BacktestJson json = new BacktestJson(result, truthKnown, days, officers);
        for (Indicator indicator : ruleSet.indicators()) {
            if (result.of(indicator.id()).tried().all() > 0) {
                out.println(Json.text(json.indicator(indicator)));
            }
        }
        result.conclusions().forEach((id, counts) -> out.println(Json.text(conclusion(id, counts))));
        result.schemes().forEach((name, counts) -> out.println(Json.text(scheme(name, counts))));
        out.println(Json.text(json.summary(ruleSet)));
    }

    private Map<String, Object> indicator(Indicator indicator) {
        Counts hits = result.of(indicator.id()).tried();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("indicator", indicator.id());
        line.put("severity", indicator.severity().name());
        line.put("hits", hits.all());
        if (truthKnown) {
            line.put("right", hits.bad());
            line.put("wrong", hits.fine());
            line.put("precision", text(hits.precision()));
            line.put("recall", text(result.recallOf(indicator.id())));
            line.put("f1", text(result.f1Of(indicator.id())));
        }
        return line;
    }

    private static Map<String, Object> conclusion(String id, Both counts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("conclusion", id);
        line.put("records", counts.tried().all());
        return line;
    }

    private static Map<String, Object> scheme(String name, Scheme counts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("scheme", name);
        line.put("records", counts.records());
        line.put("found", counts.found());
        line.put("recall", text(counts.recall()));
        return line;
    }

    private Map<String, Object> summary(RuleSet ruleSet) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("ruleSet", ruleSet.reference().toString());
        line.put("digest", ruleSet.reference().digest().toString());
        line.put("records", result.records().all());
        line.put("alerted", result.tried().all());
        line.put("anySeverity", result.any().tried().all());
        line.put("days", days);
        line.put("alertsADayAndOfficer", volume(result.any().tried()));
        line.put("alertsByDay", alertsByDay());
        if (truthKnown) {
            line.putAll(matrix());
            line.put("precision", text(result.tried().precision()));
            line.put("recall", text(result.tried().recall(result.records())));
            line.put("f1", text(result.tried().f1(result.records())));
        }
        line.put("changed", result.changed());
        if (result.payments() != null) {
            line.put("payments", result.payments());
        }
        line.put(
                "examples",
                result.examples().stream().map(BacktestJson::example).toList());
        return line;
    }

    /** The confusion matrix: of the records of which something is known, those alerted rightly, wrongly, missed, left alone. */
    private Map<String, Object> matrix() {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("right", result.tried().bad());
        cells.put("wrong", result.tried().fine());
        cells.put("missed", result.records().bad() - result.tried().bad());
        cells.put("left", result.records().fine() - result.tried().fine());
        return cells;
    }

    private static Map<String, Object> example(Example one) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("record", one.record());
        line.put("day", one.day() == null ? null : one.day().toString());
        line.put("known", one.known().name());
        line.put("lost", one.lost());
        line.put("gained", one.gained());
        line.put("kept", one.kept());
        return line;
    }

    /** Records with a hit of any severity, by day. */
    private Map<String, Integer> alertsByDay() {
        Map<String, Integer> days = new LinkedHashMap<>();
        result.any().days().forEach((day, counts) -> days.put(day.toString(), counts.tried()));
        return days;
    }

    private String volume(Counts alerted) {
        return BacktestResult.volume(alerted.all(), days, officers).toPlainString();
    }

    private static String text(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse(null);
    }
}
