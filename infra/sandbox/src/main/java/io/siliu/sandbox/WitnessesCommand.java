package io.siliu.sandbox;

import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.witness.Witnesses;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The two witnesses and the outside parties, without a month: for an installation that starts empty. */
@Command(
        name = "witnesses",
        mixinStandardHelpOptions = true,
        description = "Run the two witnesses and the outside parties (演示) until stopped.")
final class WitnessesCommand implements Callable<Integer> {

    @Option(names = "--home", defaultValue = ".siliu", description = "The product's home (default ${DEFAULT-VALUE}).")
    private Path home;

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        try (Witnesses witnesses = Witnesses.start(home, clock);
                OutsideServer outside = OutsideWorld.start(home, Optional.empty(), clock, List.of())) {
            System.out.println("sandbox: " + witnesses.servers().size() + " witnesses and " + outside.offices()
                    + " outside parties (演示) listen");
            Thread.currentThread().join();
        }
        return 0;
    }
}
