package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.sandbox.paper.Paper;
import io.siliu.sandbox.paper.Paper.Kind;
import io.siliu.sandbox.population.InventedEnterprise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Hands papers in, four uploads at a time: banks and the tax bureau deliver receipts and structured invoices through their
 * connector, enterprises upload the rest, and one enterprise uses the drop folder for its loose papers.
 */
public final class Courier implements AutoCloseable {

    private static final int UPLOADS = 4;
    private static final int NEWS_EVERY = 100;

    private final Product product;
    private final Accounts accounts;
    private final Optional<DropFolder> dropFolder;
    private final Consumer<String> say;
    private final ExecutorService uploads = Executors.newFixedThreadPool(UPLOADS);
    private final Semaphore waiting = new Semaphore(UPLOADS * 2);
    private final AtomicInteger handedIn = new AtomicInteger();

    public Courier(Product product, Accounts accounts, Optional<DropFolder> dropFolder, Consumer<String> say) {
        this.product = product;
        this.accounts = accounts;
        this.dropFolder = dropFolder;
        this.say = say;
    }

    /**
     * One paper that is with the product.
     *
     * @param id the product's identifier; empty for a paper in the drop folder
     */
    public record Delivered(String name, String id) {}

    /**
     * Draws each paper on this thread and delivers it on another; returns when all are with the product.
     *
     * @throws IllegalStateException when a paper could not be delivered
     */
    public List<Delivered> deliver(List<? extends Supplier<Paper>> papers) {
        List<Future<Delivered>> deliveries = papers.stream().map(this::begin).toList();
        List<Delivered> delivered = new ArrayList<>();
        for (Future<Delivered> delivery : deliveries) {
            try {
                delivered.add(delivery.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException(
                        "A paper was not delivered: " + failed.getCause().getMessage(), failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while delivering", stopped);
            }
        }
        return delivered;
    }

    /** Draws ahead of the uploads by a few papers only. */
    private Future<Delivered> begin(Supplier<Paper> drawing) {
        waiting.acquireUninterruptibly();
        Paper paper = drawing.get();
        return uploads.submit(() -> {
            try {
                return handIn(paper);
            } finally {
                waiting.release();
            }
        });
    }

    private Delivered handIn(Paper paper) {
        String id = dropFolder.isPresent() && isLoose(paper) ? dropped(paper) : upload(paper);
        int count = handedIn.incrementAndGet();
        if (count % NEWS_EVERY == 0) {
            say.accept(count + " papers handed in");
        }
        return new Delivered(paper.name(), id);
    }

    private String dropped(Paper paper) {
        dropFolder.orElseThrow().put(paper);
        return "";
    }

    private String upload(Paper paper) {
        boolean connector = paper.kind() == Kind.BANK_RECEIPT
                || paper.name().endsWith(".xml")
                || paper.name().endsWith(".ofd");
        PaperForm form =
                PaperForm.of(paper, connector ? Optional.of(paper.enterprise().creditCode()) : Optional.empty());
        Secret<String> token = connector ? token("CONNECTOR") : token(paper.enterprise());
        return product.post("/api/v1/documents", token, form.contentType(), form.body())
                .path("id")
                .asString("");
    }

    private static boolean isLoose(Paper paper) {
        return paper.enterprise().equals(InventedEnterprise.CITY_ERRAND)
                && paper.kind() != Kind.CONTRACT
                && paper.kind() != Kind.BANK_RECEIPT
                && !paper.name().endsWith(".xml")
                && !paper.name().endsWith(".ofd");
    }

    private Secret<String> token(String role) {
        return accounts.ofRole(role).orElseThrow(() -> new IllegalStateException("No account of role " + role));
    }

    private Secret<String> token(InventedEnterprise enterprise) {
        return accounts.ofEnterprise(enterprise.creditCode())
                .orElseThrow(() -> new IllegalStateException("No account of " + enterprise.name()));
    }

    @Override
    public void close() {
        uploads.shutdownNow();
    }
}
