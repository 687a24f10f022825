package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Takes the quarter of the month to the tax bureau as two persons of the risk desk do: one drafts and confirms, the other submits.
 * Run again, it finds the report there and does nothing.
 */
final class QuarterReport {

    private static final String REPORTS = "/api/v1/statutory-reports";
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(300);

    private final Product product;
    private final Secret<String> first;
    private final Secret<String> second;
    private final Consumer<String> say;

    QuarterReport(Product product, Secret<String> first, Secret<String> second, Consumer<String> say) {
        this.product = product;
        this.first = first;
        this.second = second;
        this.say = say;
    }

    /** @param period such as {@code 2026Q3} */
    void file(String period) {
        boolean there = product.get(REPORTS, first)
                .valueStream()
                .anyMatch(report -> report.path("period").asString("").equals(period));
        if (there) {
            return;
        }
        String id = product.post(REPORTS, first, Json.MAPPER.createObjectNode().put("period", period))
                .path("id")
                .asString();
        JsonNode draft = await(id, Set.of("DRAFT"));
        if (draft.path("blocking").asInt() > 0) {
            say.accept("the report of " + period + " cannot be confirmed yet; it stays a draft");
            return;
        }
        JsonNode shown =
                Json.MAPPER.createObjectNode().put("code", draft.path("code").asString());
        product.post(REPORTS + "/" + id + "/confirm", first, shown);
        product.post(REPORTS + "/" + id + "/submit", second, shown);
        JsonNode answered = await(id, Set.of("ACCEPTED", "REFUSED"));
        say.accept("the report of " + period + " is " + answered.path("state").asString() + ": "
                + answered.path("reported").asString() + " of "
                + answered.path("paid").asString() + " reported");
    }

    private JsonNode await(String id, Set<String> states) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode report = product.get(REPORTS + "/" + id, first);
            if (states.contains(report.path("state").asString(""))) {
                return report;
            }
            Product.pause("The report " + id, POLL);
        }
        throw new IllegalStateException("The report " + id + " did not come to " + states);
    }
}
