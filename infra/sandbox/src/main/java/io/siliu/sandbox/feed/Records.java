package io.siliu.sandbox.feed;

import io.siliu.kernel.Money;
import io.siliu.kernel.Secret;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.population.PlannedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The list of four-flow records as the API pages it. */
public final class Records {

    private static final int PAGE = 200;

    private final Product product;
    private final Secret<String> token;

    public Records(Product product, Secret<String> token) {
        this.product = product;
        this.token = token;
    }

    /** @param taskNumber empty for a line without a task order */
    public record Row(String number, String batchNumber, String taskNumber, Money gross, Money net) {}

    /** All records the token may see. */
    public List<Row> all() {
        List<Row> rows = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = product.get("/api/v1/records?limit=" + PAGE + cursor, token);
            page.path("records").forEach(row -> rows.add(row(row)));
            cursor = page.path("next").asString("");
            cursor = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!cursor.isEmpty());
        return rows;
    }

    /** The record of a line, by its task number, or by batch and gross where it has none. */
    static Optional<Row> of(List<Row> rows, PlannedLine line, Booking booking) {
        String task = booking.taskNumber(line).orElse("");
        return rows.stream()
                .filter(row -> row.batchNumber().equals(line.batchNumber()))
                .filter(row -> row.taskNumber().equals(task))
                .filter(row -> row.gross().equals(line.gross()))
                .findFirst();
    }

    private static Row row(JsonNode row) {
        return new Row(
                row.path("number").asString(),
                row.path("batchNumber").asString(""),
                row.path("taskNumber").asString(""),
                Money.of(row.path("gross").asString()),
                Money.of(row.path("net").asString()));
    }
}
