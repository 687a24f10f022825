package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.sandbox.feed.MonthFolder.HandedIn;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.paper.Paper;
import io.siliu.sandbox.paper.PaperMill;
import io.siliu.sandbox.population.Population;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Brings a month into the product and waits until the product is through with it. Run again after any interruption, it
 * brings what is missing; run again after success, it finds everything there and is done at once.
 */
public final class Feeder {

    private static final String QUARTER = "2026Q3";
    private static final Duration LONGEST_PROCESSING = Duration.ofMinutes(30);

    private final Path home;
    private final Product product;
    private final Accounts accounts;
    private final Population population;
    private final Consumer<String> say;

    /** @param home the product's home folder, with its inbox */
    public Feeder(Path home, Product product, Accounts accounts, Population population, Consumer<String> say) {
        this.home = home;
        this.product = product;
        this.accounts = accounts;
        this.population = population;
        this.say = say;
    }

    /** Feeds the month and says in {@code walkthrough.json} that it is in. */
    public void feed() {
        MonthFolder month = new MonthFolder(home, population.seed());
        if (isInAlready(month)) {
            accounts.ready();
            say.accept("the month is in already");
            return;
        }
        Booking booking = new Booker(product, accounts, population, say).book();
        month.truth(population, booking);
        int papers = deliver(month, booking);
        say.accept(papers + " papers handed in, the product is reading");
        Secret<String> riskDesk = riskDesk();
        boolean atRest = new Progress(product, riskDesk)
                .waitUntilAtRest(papers, population.lines().size(), LONGEST_PROCESSING, say);
        if (!atRest) {
            throw new IllegalStateException("The product did not finish within " + LONGEST_PROCESSING.toMinutes()
                    + " minutes; look at /api/v1/status");
        }
        compare(month, booking, riskDesk);
        report(riskDesk);
        month.handedIn(new HandedIn(papers, population.lines().size()));
        accounts.ready();
    }

    private boolean isInAlready(MonthFolder month) {
        return month.handedIn()
                .filter(before -> {
                    Stages stages = new Progress(product, riskDesk()).stages();
                    return stages.hold(before.papers(), before.records());
                })
                .isPresent();
    }

    private int deliver(MonthFolder month, Booking booking) {
        PaperCache cache = new PaperCache(month.path(), booking);
        List<Supplier<Paper>> papers = new PaperMill(population, booking)
                .orders().stream()
                        .<Supplier<Paper>>map(order -> () -> cache.paper(order))
                        .toList();
        try (Courier courier = new Courier(product, accounts, Optional.of(new DropFolder(home)), say)) {
            return courier.deliver(papers).size();
        }
    }

    private void compare(MonthFolder month, Booking booking, Secret<String> riskDesk) {
        Comparison.Report report = new Comparison(product, riskDesk).report(population, booking);
        month.comparison(report);
        int planted = report.findings().size();
        say.accept((planted - report.missed().size()) + " of " + planted + " planted cases were found");
        report.missed()
                .forEach(missed -> say.accept("not found: " + missed.truth().indicator() + " "
                        + missed.truth().scheme() + " (" + missed.alerted() + " of "
                        + missed.truth().lines().size() + " records)"));
    }

    /** The quarter of the month, which the law wants reported. */
    private void report(Secret<String> riskDesk) {
        new QuarterReport(product, riskDesk, say).file(QUARTER);
    }

    private Secret<String> riskDesk() {
        return accounts.ofRole("RISK_DESK")
                .orElseThrow(() -> new IllegalStateException("walkthrough.json has no account of role RISK_DESK"));
    }
}
