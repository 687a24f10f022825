package io.siliu.play;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged server and sandbox on free loopback ports, with a home of their own that goes away with them; or, for
 * somebody who works on a page, the product that is up already in the home that {@code siliu.play.home} names.
 */
final class Product implements AutoCloseable {

    private static final String UP_ALREADY = "siliu.play.home";
    /** A second server starts while the first one has all its papers to read, on the same two processors. */
    private static final Duration START = Duration.ofMinutes(6);

    private final Path home;
    private final URI address;
    private final OwnProcess server;
    private final OwnProcess sandbox;

    private Product(Path home, URI address, OwnProcess server, OwnProcess sandbox) {
        this.home = home;
        this.address = address;
        this.server = server;
        this.sandbox = sandbox;
    }

    /** With the outside world that brings the invented month in. */
    static Product walkthrough() {
        String up = System.getProperty(UP_ALREADY);
        if (up != null) {
            Path home = Path.of(up);
            return new Product(
                    home, Walkthrough.read(home.resolve("walkthrough.json")).address(), null, null);
        }
        return start("walkthrough", "--siliu.walkthrough=true");
    }

    /** Without anything, as an operator installs it; its outside world only co-signs the log. */
    static Product empty() {
        return start("witnesses");
    }

    private static Product start(String outsideWorld, String... options) {
        Path home = newHome();
        URI address = URI.create("http://localhost:" + freePort());
        Path logs = House.leavings("logs-" + outsideWorld);
        OwnProcess server = OwnProcess.start("server", serverCommand(home, address, options), logs);
        OwnProcess sandbox = null;
        try {
            Guard.over(server);
            awaitServer(server, address);
            sandbox = OwnProcess.start("sandbox", sandboxCommand(outsideWorld, home, address), logs);
            Guard.over(sandbox);
            return new Product(home, address, server, sandbox);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static void awaitServer(OwnProcess server, URI address) {
        URI ready = address.resolve("/actuator/health/readiness");
        Waiting.until("the server answers", START, () -> {
            server.requireAlive();
            return Http.answers(ready) ? Boolean.TRUE : null;
        });
    }

    URI address() {
        return address;
    }

    /** What the server said on its console. */
    String console() {
        return server.said();
    }

    Walkthrough accounts() {
        return Walkthrough.read(home.resolve("walkthrough.json"));
    }

    /** What a stranger needs to check a proof. */
    Path publicKeys() {
        return Path.of(accounts().keys());
    }

    OutsideWorld outside() {
        return OutsideWorld.of(home);
    }

    void awaitPopulation(Duration longest) {
        if (sandbox == null) {
            return;
        }
        Waiting.until("the population is in", longest, () -> {
            server.requireAlive();
            sandbox.requireAlive();
            return accounts().ready() ? Boolean.TRUE : null;
        });
    }

    private static List<String> serverCommand(Path home, URI address, String... options) {
        List<String> command = java("-Xmx1536m", "-Dloader.path=" + Repository.built("platform/app/target/embedded"));
        command.addAll(List.of(
                "-jar", Repository.built("platform/app/target/siliu-app.jar").toString()));
        command.addAll(List.of("--siliu.home=" + home, "--server.port=" + address.getPort()));
        command.addAll(List.of(options));
        return command;
    }

    private static List<String> sandboxCommand(String outsideWorld, Path home, URI address) {
        List<String> command = java("-Xmx1g", "-XX:TieredStopAtLevel=1");
        Path built = Repository.built("infra/sandbox/target/siliu-sandbox.jar");
        command.addAll(List.of("-cp", built + File.pathSeparator + built.resolveSibling("lib") + "/*"));
        command.addAll(List.of("io.siliu.sandbox.Sandbox", outsideWorld, "--home", home.toString()));
        if (outsideWorld.equals("walkthrough")) {
            command.addAll(List.of("--app", address.toString()));
        }
        return command;
    }

    private static List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of(options));
        return command;
    }

    /** Short, because a socket of the database lies in it and its path has a limit. */
    private static Path newHome() {
        try {
            return Files.createTempDirectory("siliu");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (sandbox == null) {
            return;
        }
        sandbox.close();
        server.close();
        Repository.delete(home);
    }
}
