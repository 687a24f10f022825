package io.siliu.sandbox;

import io.siliu.sandbox.feed.Accounts;
import io.siliu.sandbox.feed.Feeder;
import io.siliu.sandbox.feed.Patience;
import io.siliu.sandbox.feed.Product;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.witness.Witnesses;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The outside world of a walkthrough: witnesses and outside parties that stay, and a month of papers brought in once. */
@Command(
        name = "walkthrough",
        mixinStandardHelpOptions = true,
        description = "Start the witnesses and the outside parties, feed the month to the product, stay until stopped.")
final class WalkthroughCommand implements Callable<Integer> {

    private static final int TRIES = 3;

    @Option(names = "--home", defaultValue = ".siliu", description = "The product's home (default ${DEFAULT-VALUE}).")
    private Path home;

    @Option(names = "--app", required = true, description = "Address of the product, such as http://localhost:8080.")
    private URI app;

    @Option(names = "--seed", defaultValue = "2026", description = "The month to draw (default ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        try (Witnesses witnesses = Witnesses.start(home, clock);
                OutsideServer outside = OutsideWorld.start(
                        home, Optional.of(app), clock, Population.drawn(seed).allWorkers())) {
            say(witnesses.servers().size() + " witnesses and " + outside.offices() + " outside parties (演示) listen");
            feed();
            Thread.currentThread().join();
        }
        return 0;
    }

    /** Feeding is repeatable, so what fails is simply tried again; the witnesses stay whatever happens. */
    private void feed() {
        Accounts accounts = new Accounts(home.resolve("walkthrough.json"));
        Product product = new Product(app, Patience.OF_A_DRILL);
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                accounts.await();
                new Feeder(home, product, accounts, Population.drawn(seed), WalkthroughCommand::say).feed();
                say("ready");
                return;
            } catch (RuntimeException failure) {
                say("feeding failed (" + attempt + " of " + TRIES + "): " + failure.getMessage());
            }
        }
    }

    private static void say(String line) {
        System.out.println("sandbox: " + line);
    }
}
