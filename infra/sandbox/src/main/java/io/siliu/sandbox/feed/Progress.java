package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The product's own count of what stands at which stage, and waiting until nothing moves any more. */
public final class Progress {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration NEWS = Duration.ofSeconds(10);

    private final Product product;
    private final Secret<String> token;

    public Progress(Product product, Secret<String> token) {
        this.product = product;
        this.token = token;
    }

    /** How things stand now. */
    public Stages stages() {
        JsonNode answer = product.get("/api/v1/status", token);
        Map<String, Long> counts = new TreeMap<>();
        answer.properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return new Stages(Map.copyOf(counts));
    }

    /**
     * Waits until the product has come to rest on so many papers and records. The stages are counted one after the other, so
     * that what goes from one to the next meanwhile may be in neither count: rest is what two looks see.
     *
     * @return whether it did before the time was up
     */
    public boolean waitUntilAtRest(long papers, long records, Duration longest, Consumer<String> say) {
        long deadline = System.nanoTime() + longest.toNanos();
        long news = System.nanoTime();
        boolean rested = false;
        while (System.nanoTime() < deadline) {
            Stages stages = stages();
            boolean rests = stages.atRest(papers, records);
            if (rests && rested) {
                return true;
            }
            rested = rests;
            if (System.nanoTime() > news) {
                say.accept(stages.line());
                news = System.nanoTime() + NEWS.toNanos();
            }
            Product.pause("Status", POLL);
        }
        return false;
    }
}
