package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Takes the quarter of the month to the tax bureau: a program drafts it, one person of the risk desk confirms it on its page, and the
 * other one submits it.
 * Run again, it finds the report there and does nothing.
 */
final class QuarterReport {

    private static final String REPORTS = "/api/v1/statutory-reports";
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(300);

    private final Product product;
    private final Secret<String> program;
    private final Consumer<String> say;

    /** @param program the token of the risk desk's program, which may draft */
    QuarterReport(Product product, Secret<String> program, Consumer<String> say) {
        this.product = product;
        this.program = program;
        this.say = say;
    }

    /** @param period such as {@code 2026Q3} */
    void file(String period) {
        boolean there = product.get(REPORTS, program)
                .valueStream()
                .anyMatch(report -> report.path("period").asString("").equals(period));
        if (there) {
            return;
        }
        String id = product.post(
                        REPORTS, program, Json.MAPPER.createObjectNode().put("period", period))
                .path("id")
                .asString();
        JsonNode draft = await(id, Set.of("DRAFT"));
        if (draft.path("blocking").asInt() > 0) {
            say.accept("the report of " + period + " cannot be confirmed yet; it stays a draft");
            return;
        }
        String page = "/reports/" + id;
        Desk.enters(product.address(), 0).confirms(page, page + "/confirm");
        Desk.enters(product.address(), 1).confirms(page, page + "/submit");
        JsonNode answered = await(id, Set.of("ACCEPTED", "REFUSED"));
        say.accept("the report of " + period + " is " + answered.path("state").asString() + ": "
                + answered.path("reported").asString() + " of "
                + answered.path("paid").asString() + " reported");
    }

    private JsonNode await(String id, Set<String> states) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode report = product.get(REPORTS + "/" + id, program);
            if (states.contains(report.path("state").asString(""))) {
                return report;
            }
            Product.pause("The report " + id, POLL);
        }
        throw new IllegalStateException("The report " + id + " did not come to " + states);
    }
}
