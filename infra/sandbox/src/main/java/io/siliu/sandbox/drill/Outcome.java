package io.siliu.sandbox.drill;

import io.siliu.kernel.Secret;
import io.siliu.sandbox.feed.Courier.Delivered;
import io.siliu.sandbox.feed.Product;
import io.siliu.sandbox.feed.Records;
import io.siliu.sandbox.feed.Stages;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the product holds after a drill, held against what was sent. */
record Outcome(Product product, Secret<String> token, List<Delivered> delivered, Stages before, Stages after) {

    void papers(Checks checks) {
        Set<String> ids = delivered.stream().map(Delivered::id).collect(Collectors.toSet());
        checks.check("every paper got an identifier of its own", delivered.size(), ids.size());
        checks.check("the product holds each paper once", delivered.size(), after.documents() - before.documents());
        long read = ids.stream().filter(this::isRead).count();
        checks.check("every paper was read", ids.size(), read);
        checks.check("every paper was handed on to matching once", delivered.size(), after.papers() - before.papers());
    }

    private boolean isRead(String id) {
        String stage =
                product.get("/api/v1/documents/" + id, token).path("stage").asString("");
        return stage.equals("READ");
    }

    void lines(Checks checks, Population population, Booking booking, List<Records.Row> rows) {
        Map<String, List<Records.Row>> byBatch = rows.stream().collect(Collectors.groupingBy(Records.Row::batchNumber));
        population
                .batches()
                .forEach((batch, lines) -> checks.check(
                        "batch " + batch + " has one record a line",
                        lines.size(),
                        byBatch.getOrDefault(batch, List.of()).size()));
        long found = population.lines().stream()
                .filter(line -> records(rows, line, booking) == 1)
                .count();
        checks.check("every line has exactly one record", population.lines().size(), found);
        checks.check("no record stands beside them", population.lines().size(), after.records() - before.records());
        checks.check(
                "no numbers are shared by records",
                rows.size(),
                rows.stream().map(Records.Row::number).distinct().count());
    }

    private static long records(List<Records.Row> rows, PlannedLine line, Booking booking) {
        String task = booking.taskNumber(line).orElse("");
        return rows.stream()
                .filter(row -> row.batchNumber().equals(line.batchNumber()))
                .filter(row -> row.taskNumber().equals(task))
                .filter(row -> row.gross().equals(line.gross()))
                .count();
    }
}
