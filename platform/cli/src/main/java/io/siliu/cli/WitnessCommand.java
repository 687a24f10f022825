package io.siliu.cli;

import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.VerifierKey;
import io.siliu.ledger.witness.WitnessServer;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code witness}: an organisation's own witness of the log. What it prints first, one JSON line, is what the log's keeper
 * lists in {@code witnesses.json}.
 */
@Command(
        name = "witness",
        description = "Run a witness for an organisation, with its own key and memory, until stopped.")
final class WitnessCommand implements Callable<Integer> {

    @Option(names = "--name", required = true, description = "The witness's key name, such as tax.example.cn/witness.")
    private String name;

    @Option(
            names = "--home",
            required = true,
            paramLabel = "FOLDER",
            description = "Where it keeps its key, what it co-signed last, and evidence. Back it up: without it the"
                    + " witness does not know what it has promised.")
    private Path home;

    @Option(
            names = "--log",
            required = true,
            paramLabel = "VKEY",
            description = "The log's public key, from the log's keeper in person.")
    private String log;

    @Option(names = "--listen", defaultValue = "127.0.0.1", description = "Address to listen on (${DEFAULT-VALUE}).")
    private String listen;

    @Option(names = "--port", defaultValue = "8650", description = "Port, 0 for a free one (${DEFAULT-VALUE}).")
    private int port;

    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        try (WitnessServer witness = start()) {
            System.out.printf(
                    "{\"name\":\"%s\",\"url\":\"%s\",\"vkey\":\"%s\"}%n",
                    witness.vkey().name(), witness.address(), witness.vkey());
            end.await();
            return 0;
        } catch (MalformedTextException | IllegalArgumentException | UncheckedIOException refused) {
            System.err.println("witness: " + refused.getMessage());
            return 1;
        }
    }

    private WitnessServer start() {
        return WitnessServer.watching(
                name,
                home,
                VerifierKey.parse(log),
                new InetSocketAddress(listen, port),
                Clock.systemUTC(),
                WitnessCommand::alarm);
    }

    private static void alarm(Path evidence) {
        System.err.println(
                "witness: ALARM: the log showed a second history. It was not co-signed. Evidence: " + evidence);
    }
}
