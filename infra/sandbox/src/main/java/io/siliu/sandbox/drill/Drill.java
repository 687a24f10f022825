package io.siliu.sandbox.drill;

import io.siliu.kernel.Secret;
import io.siliu.sandbox.feed.Accounts;
import io.siliu.sandbox.feed.Booker;
import io.siliu.sandbox.feed.Courier;
import io.siliu.sandbox.feed.Courier.Delivered;
import io.siliu.sandbox.feed.Product;
import io.siliu.sandbox.feed.Progress;
import io.siliu.sandbox.feed.Records;
import io.siliu.sandbox.feed.Stages;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.paper.Paper;
import io.siliu.sandbox.paper.PaperMill;
import io.siliu.sandbox.population.Population;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sends so many lines and papers through whatever happens to the product, then checks that each is there once. */
public final class Drill {

    private final Product product;
    private final Accounts accounts;
    private final Duration longestProcessing;
    private final Consumer<String> say;

    public Drill(Product product, Accounts accounts, Duration longestProcessing, Consumer<String> say) {
        this.product = product;
        this.accounts = accounts;
        this.longestProcessing = longestProcessing;
        this.say = say;
    }

    /** @return what was checked, in order */
    public Checks run(Population population, int papers) {
        Secret<String> riskDesk = accounts.ofRole("RISK_DESK")
                .orElseThrow(() -> new IllegalStateException("The token file has no account of role RISK_DESK"));
        Progress progress = new Progress(product, riskDesk);
        Stages before = progress.stages();
        Booking booking = new Booker(product, accounts, population, say).book();
        List<Delivered> delivered = deliver(population, booking, papers);
        say.accept(delivered.size() + " papers handed in, waiting for the product");
        boolean atRest = progress.waitUntilAtRest(
                before.documents() + delivered.size(),
                before.records() + population.lines().size(),
                longestProcessing,
                say);
        Checks checks = new Checks();
        checks.check("the product came to rest", atRest);
        Outcome outcome = new Outcome(product, riskDesk, delivered, before, progress.stages());
        outcome.papers(checks);
        outcome.lines(checks, population, booking, new Records(product, riskDesk).all());
        return checks;
    }

    private List<Delivered> deliver(Population population, Booking booking, int papers) {
        List<Supplier<Paper>> drawings = new PaperMill(population, booking)
                .orders().stream()
                        .filter(order -> !order.name().endsWith(".png"))
                        .limit(papers)
                        .<Supplier<Paper>>map(order -> order::draw)
                        .toList();
        if (drawings.size() < papers) {
            throw new IllegalArgumentException("The month has only " + drawings.size() + " papers");
        }
        try (Courier courier = new Courier(product, accounts, Optional.empty(), say)) {
            return courier.deliver(drawings);
        }
    }
}
