package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the product alerted, held against what was planted. */
public final class Comparison {

    private static final int PAGE = 200;

    private final Product product;
    private final Secret<String> token;

    public Comparison(Product product, Secret<String> token) {
        this.product = product;
        this.token = token;
    }

    /**
     * How one planted case came out.
     *
     * @param alerted lines of the case on which its indicator fired
     */
    public record Finding(Truth truth, int alerted, boolean found) {}

    /**
     * @param findings one for each planted case
     * @param elsewhere by indicator, on how many records it fired in which its case was not planted
     */
    public record Report(List<Finding> findings, Map<String, Integer> elsewhere) {

        public Report {
            findings = List.copyOf(findings);
        }

        public List<Finding> missed() {
            return findings.stream().filter(finding -> !finding.found()).toList();
        }
    }

    public Report report(Population population, Booking booking) {
        Map<String, Set<String>> alerts = alertsByRecord();
        List<Records.Row> rows = new Records(product, token).all();
        Map<String, String> recordOfLine = new HashMap<>();
        for (PlannedLine line : population.lines()) {
            Records.of(rows, line, booking).ifPresent(row -> recordOfLine.put(line.key(), row.number()));
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Set<String>> planted = new HashMap<>();
        for (Truth truth : Truth.of(population, booking.taskNumbers())) {
            Set<String> records = recordsOf(truth, recordOfLine);
            planted.put(truth.indicator(), records);
            findings.add(finding(truth, records, alerts));
        }
        return new Report(findings, elsewhere(alerts, planted));
    }

    private static Finding finding(Truth truth, Set<String> records, Map<String, Set<String>> alerts) {
        int alerted = (int) records.stream()
                .filter(record -> alerts.getOrDefault(record, Set.of()).contains(truth.indicator()))
                .count();
        int wanted = truth.everyLine() ? truth.lines().size() : 1;
        return new Finding(truth, alerted, alerted >= wanted);
    }

    private static Set<String> recordsOf(Truth truth, Map<String, String> recordOfLine) {
        Set<String> records = new HashSet<>();
        truth.lines().forEach(line -> records.add(recordOfLine.getOrDefault(line.line(), "none")));
        return records;
    }

    private static Map<String, Integer> elsewhere(Map<String, Set<String>> alerts, Map<String, Set<String>> planted) {
        Map<String, Integer> elsewhere = new TreeMap<>();
        alerts.forEach((record, indicators) -> indicators.stream()
                .filter(indicator -> !planted.getOrDefault(indicator, Set.of()).contains(record))
                .forEach(indicator -> elsewhere.merge(indicator, 1, Integer::sum)));
        return elsewhere;
    }

    private Map<String, Set<String>> alertsByRecord() {
        Map<String, Set<String>> alerts = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = product.get("/api/v1/alerts?limit=" + PAGE + cursor, token);
            page.path("alerts")
                    .forEach(alert -> alerts.computeIfAbsent(
                                    alert.path("record").asString(""), record -> new HashSet<>())
                            .add(alert.path("indicator").asString("")));
            cursor = page.path("next").asString("");
            cursor = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!cursor.isEmpty());
        return alerts;
    }
}
