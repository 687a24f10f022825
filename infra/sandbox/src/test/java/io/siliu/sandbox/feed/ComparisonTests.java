package io.siliu.sandbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Secret;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.paper.OfflineBooking;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ComparisonTests {

    private static final String RECORDS = "/api/v1/records?limit=200";
    private static final String ALERTS = "/api/v1/alerts?limit=200";

    private final Population month = Population.drawn(4);
    private final Booking booking = OfflineBooking.of(month);
    private final StubProduct stub = new StubProduct();

    @AfterEach
    void stop() {
        stub.close();
    }

    private Comparison.Report report(List<Map<String, Object>> alerts) {
        List<PlannedLine> lines = month.lines();
        stub.answering(RECORDS, Map.of("records", rows(lines.subList(0, 200)), "next", 77));
        stub.answering(RECORDS + "&cursor=77", Map.of("records", rows(lines.subList(200, lines.size()))));
        stub.answering(ALERTS, Map.of("alerts", alerts));
        return new Comparison(stub.product(), Secret.of("t")).report(month, booking);
    }

    private List<Map<String, Object>> rows(List<PlannedLine> lines) {
        return lines.stream()
                .map(line -> Map.<String, Object>of(
                        "number", "N-" + line.key(),
                        "batchNumber", line.batchNumber(),
                        "taskNumber", booking.taskNumber(line).orElse(""),
                        "gross", line.gross().toString(),
                        "net", line.gross().toString()))
                .toList();
    }

    private static Map<String, Object> alert(PlannedLine line, String indicator) {
        return Map.of("record", "N-" + line.key(), "indicator", indicator);
    }

    private List<Map<String, Object>> everythingFound() {
        List<Map<String, Object>> alerts = new ArrayList<>();
        month.planted().forEach((scheme, lines) -> lines.forEach(line -> alerts.add(alert(line, scheme.indicator()))));
        return alerts;
    }

    @Test
    void everyPlantedCaseIsFoundWhenItsIndicatorFiresOnItsRecords() {
        Comparison.Report report = report(everythingFound());
        assertThat(report.findings()).hasSize(Scheme.values().length);
        assertThat(report.missed()).isEmpty();
        assertThat(report.elsewhere()).isEmpty();
    }

    @Test
    void oneMissingRecordOfACaseIsAMiss() {
        PlannedLine late = month.planted().get(Scheme.CONTRACT_AFTER_PAYMENT).get(0);
        List<Map<String, Object>> alerts = everythingFound();
        alerts.remove(alert(late, "C01"));
        assertThat(report(alerts).missed())
                .singleElement()
                .satisfies(missed -> assertThat(missed.truth().scheme()).isEqualTo(Scheme.CONTRACT_AFTER_PAYMENT));
    }

    @Test
    void secondOfTwoEqualNumbersIsEnough() {
        PlannedLine first = month.planted().get(Scheme.INVOICE_USED_TWICE).get(0);
        List<Map<String, Object>> alerts = everythingFound();
        alerts.remove(alert(first, "V03"));
        assertThat(report(alerts).missed()).isEmpty();
    }

    @Test
    void alertOnAnHonestRecordIsCountedAsElsewhere() {
        PlannedLine honest = month.lines().stream()
                .filter(line -> month.schemesOf(line).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Map<String, Object>> alerts = everythingFound();
        alerts.add(alert(honest, "F02"));
        assertThat(report(alerts).elsewhere()).containsExactly(Map.entry("F02", 1));
    }
}
