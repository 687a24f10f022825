package io.siliu.sandbox;

import io.siliu.sandbox.witness.Witnesses;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The two witnesses alone, for an installation that starts empty: real people and payments must never reach a simulated
 * bank or authority.
 */
@Command(name = "witnesses", mixinStandardHelpOptions = true, description = "Run the two witnesses (演示) until stopped.")
final class WitnessesCommand implements Callable<Integer> {

    @Option(names = "--home", defaultValue = ".siliu", description = "The product's home (default ${DEFAULT-VALUE}).")
    private Path home;

    @Override
    public Integer call() throws InterruptedException {
        try (Witnesses witnesses = Witnesses.start(home, Clock.systemUTC())) {
            System.out.println("sandbox: " + witnesses.servers().size() + " witnesses (演示) listen");
            Thread.currentThread().join();
        }
        return 0;
    }
}
