package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hands the papers of banks and of the tax bureau in, and tells what they know: over the product's API with the connector's token, or into the drop
 * folder where nobody gave us a token. What is not taken is tried again; a paper that comes twice is known by its bytes.
 */
public final class Connector implements AutoCloseable {

    private static final Duration LATER = Duration.ofSeconds(2);
    private static final Patience SHORT = new Patience(Duration.ofSeconds(20), Duration.ofMillis(200), LATER);

    private final Optional<Product> product;
    private final Accounts accounts;
    private final DropFolder folder;
    private final Consumer<String> say;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "connector");
        daemon.setDaemon(true);
        return daemon;
    });

    /**
     * @param home the product's home folder
     * @param app address of the product, empty to use the drop folder alone
     */
    public Connector(Path home, Optional<URI> app, Consumer<String> say) {
        this.product = app.map(address -> new Product(address, SHORT));
        this.accounts = new Accounts(home.resolve("walkthrough.json"));
        this.folder = new DropFolder(home);
        this.say = say;
    }

    /** A paper that is drawn when its turn comes, always on the same thread. */
    public record Delivery(String fileName, String enterpriseCreditCode, Supplier<byte[]> drawing, Runnable done) {}

    /** Something that is tried until the product takes or refuses it. */
    private record Errand(String name, Runnable act, Runnable done) {}

    /** Hands a paper in as soon as possible and says so by calling {@code done}. */
    public void handIn(Delivery delivery) {
        Runnable act = () -> deliver(delivery, delivery.drawing().get());
        schedule(new Errand(delivery.fileName(), act, delivery.done()), Duration.ZERO);
    }

    /**
     * Tells the product what a party knows, as soon as possible, and says so by calling {@code done}. There is no drop folder
     * for words, so without an address of the product nothing is told.
     *
     * @param source who says so
     */
    public void tell(String source, Map<String, String> statement, Runnable done) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("source", source);
        body.putArray("statements").add(Json.MAPPER.valueToTree(statement));
        product.ifPresent(told -> schedule(
                new Errand(
                        statement.get("kind"),
                        () -> told.post("/api/v1/outside-statements", token(statement.get("kind")), body),
                        done),
                Duration.ZERO));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void schedule(Errand errand, Duration delay) {
        try {
            thread.schedule(() -> attempt(errand), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            // Whoever starts next hands in what is not marked as done.
            return;
        }
    }

    private void attempt(Errand errand) {
        try {
            errand.act().run();
            errand.done().run();
        } catch (ProductRefused refused) {
            say.accept("the product does not take " + errand.name() + ": " + refused.getMessage());
        } catch (ProductUnreachable | UncheckedIOException notNow) {
            schedule(errand, LATER);
        }
    }

    private void deliver(Delivery delivery, byte[] content) {
        if (product.isEmpty()) {
            folder.put(delivery.enterpriseCreditCode(), delivery.fileName(), content);
            return;
        }
        PaperForm form = PaperForm.of(delivery.fileName(), content, Optional.of(delivery.enterpriseCreditCode()));
        product.get().post("/api/v1/documents", token(delivery.fileName()), form.contentType(), form.body());
    }

    private Secret<String> token(String errand) {
        return accounts.ofRole("CONNECTOR")
                .orElseThrow(() -> new ProductUnreachable(errand, "no token of the connector yet"));
    }
}
