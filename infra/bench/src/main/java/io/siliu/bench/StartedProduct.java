package io.siliu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product with its invented month, started as a newcomer starts it, in a home of its own that goes away with it. */
final class StartedProduct implements AutoCloseable {

    private static final Duration POPULATION = Duration.ofMinutes(8);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COMMAND = "siliu.command";
    private static final String TRAINED_DATA = "siliu.tessdata";

    private final Path home;
    private final URI address;
    private final Process process;

    private StartedProduct(Path home, URI address, Process process) {
        this.home = home;
        this.address = address;
        this.process = process;
    }

    /** Comes back when the month is in. */
    static StartedProduct withWalkthrough() {
        String command = System.getProperty(COMMAND);
        if (command == null) {
            throw new IllegalStateException("call it by infra/siliu bench pages, or name what runs already: --url");
        }
        try {
            // Short, because a socket of the database lies in it and its path has a limit.
            Path home = Files.createTempDirectory("siliu");
            StartedProduct product = start(command, home, freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(product::close));
            product.awaitPopulation();
            return product;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static StartedProduct start(String command, Path home, int port) throws IOException {
        String trainedData = System.getProperty(TRAINED_DATA, "");
        if (!trainedData.isEmpty()) {
            Files.createSymbolicLink(
                    home.resolve("tessdata"), Path.of(trainedData).toAbsolutePath());
        }
        ProcessBuilder builder = new ProcessBuilder(List.of(command, "run", "--port", Integer.toString(port)));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("SILIU_"));
        builder.environment().put("SILIU_HOME", home.toString());
        builder.redirectErrorStream(true).redirectOutput(home.resolve("run.log").toFile());
        return new StartedProduct(home, URI.create("http://localhost:" + port), builder.start());
    }

    URI address() {
        return address;
    }

    private void awaitPopulation() throws IOException {
        System.err.println("siliu: starting a walkthrough to measure");
        Path state = home.resolve("walkthrough.json");
        long end = System.nanoTime() + POPULATION.toNanos();
        while (!(Files.exists(state) && Files.readString(state).contains("\"ready\""))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                String said = Files.readString(home.resolve("run.log"));
                close();
                throw new IllegalStateException("the walkthrough did not become ready; it said:\n" + said);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the walkthrough", interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        delete();
    }

    private void delete() {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> below = Files.walk(home)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
