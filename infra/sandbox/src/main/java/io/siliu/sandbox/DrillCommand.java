package io.siliu.sandbox;

import io.siliu.sandbox.drill.Checks;
import io.siliu.sandbox.drill.Drill;
import io.siliu.sandbox.feed.Accounts;
import io.siliu.sandbox.feed.Patience;
import io.siliu.sandbox.feed.Product;
import io.siliu.sandbox.population.Population;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sends lines and papers while somebody kills the product, and checks that each was taken once. */
@Command(
        name = "drill",
        mixinStandardHelpOptions = true,
        description = "Send lines and papers through kills and restarts of the product; count them afterwards.")
final class DrillCommand implements Callable<Integer> {

    @Option(names = "--app", required = true, description = "Address of the product, such as http://localhost:8080.")
    private URI app;

    @Option(names = "--home", defaultValue = ".siliu", description = "The product's home (default ${DEFAULT-VALUE}).")
    private Path home;

    @Option(names = "--token-file", description = "The product's tokens (default: walkthrough.json of the home).")
    private Path tokenFile;

    @Option(names = "--papers", defaultValue = "200", description = "Papers to send (default ${DEFAULT-VALUE}).")
    private int papers;

    @Option(names = "--lines", defaultValue = "400", description = "Lines to settle (default ${DEFAULT-VALUE}).")
    private int lines;

    @Option(names = "--seed", defaultValue = "9", description = "The month to draw (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--minutes",
            defaultValue = "15",
            description = "How long the product may work on it (default ${DEFAULT-VALUE}).")
    private int minutes;

    @Override
    public Integer call() {
        Product product = new Product(app, Patience.OF_A_DRILL);
        Accounts accounts = new Accounts(tokenFile == null ? home.resolve("walkthrough.json") : tokenFile);
        Population month = Population.drawn(seed).first(lines);
        try {
            accounts.await();
            Checks checks = new Drill(
                            product,
                            accounts,
                            Duration.ofMinutes(minutes),
                            line -> System.err.println("drill: " + line))
                    .run(month, papers);
            checks.passed().forEach(claim -> System.out.println("ok      " + claim));
            checks.failed().forEach(claim -> System.out.println("FAILED  " + claim));
            System.out.println(checks.sum());
            return checks.allHold() ? 0 : 1;
        } catch (RuntimeException stopped) {
            System.out.println("FAILED  " + stopped.getMessage());
            System.out.println("0 passed, 1 failed");
            return 1;
        }
    }
}
