package io.siliu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A process of the application itself, with the bench beside it and a home of its own that is gone afterwards. */
final class ProductProcess {

    private static final String COMMAND = "siliu.command";

    /** From this release on objects may have short headers, as {@code infra/siliu} starts the product. */
    private static final int COMPACT_HEADERS = 25;

    private ProductProcess() {}

    /**
     * Runs a main class until it ends; its first argument is the home.
     *
     * @return the lines of its standard output
     * @throws IllegalStateException when it ends with another code than 0, with what it said
     */
    static List<String> run(String what, Class<?> main, List<String> arguments) {
        try {
            Path home = Files.createTempDirectory("siliu");
            try {
                return run(what, home, main, arguments);
            } finally {
                delete(home);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * As {@link #run(String, Class, List)} in a home that stays.
     *
     * @throws IllegalStateException when it ends with another code than 0, with what it said
     */
    static List<String> run(String what, Path home, Class<?> main, List<String> arguments) throws IOException {
        return start(what, home, main, arguments).result();
    }

    /** A process that runs; its standard output is read to the end in the background. */
    record Running(String what, Process process, Path said, CompletableFuture<List<String>> lines) {

        /** Ends it at once, wherever it is; what it started goes on. */
        void kill() {
            process.destroyForcibly();
            await(process);
        }

        List<String> result() throws IOException {
            int code = await(process);
            if (code != 0) {
                throw new IllegalStateException(what + " ended with " + code + "; it said:\n"
                        + String.join("\n", lines.join()) + Files.readString(said));
            }
            return lines.join();
        }
    }

    /** Starts a main class with a home; it is ended with this program. */
    static Running start(String what, Path home, Class<?> main, List<String> arguments) throws IOException {
        return start(what, home, main, arguments, line -> {});
    }

    /**
     * As {@link #start(String, Path, Class, List)}.
     *
     * @param heard is told every line of its standard output as it comes
     */
    static Running start(String what, Path home, Class<?> main, List<String> arguments, Consumer<String> heard)
            throws IOException {
        Files.createDirectories(home);
        Path said = home.resolve(what + ".log");
        Process process = new ProcessBuilder(command(what, home, main, arguments))
                .redirectError(said.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Running(what, process, said, CompletableFuture.supplyAsync(() -> read(process, heard)));
    }

    private static List<String> command(String what, Path home, Class<?> main, List<String> arguments) {
        Path root = root(what);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:NewSize=640m",
                "-XX:+UseParallelGC",
                "-XX:-UseGCOverheadLimit",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Dloader.path=" + root.resolve("platform/app/target/embedded") + ","
                        + root.resolve("infra/bench/target/siliu-bench.jar") + ","
                        + root.resolve("infra/sandbox/target/siliu-sandbox.jar"),
                "-Dloader.main=" + main.getName(),
                "-jar",
                root.resolve("platform/app/target/siliu-app.jar").toString(),
                home.toString()));
        command.addAll(arguments);
        if (Runtime.version().feature() >= COMPACT_HEADERS) {
            command.add(1, "-XX:+UseCompactObjectHeaders");
        }
        if (hasLargePages()) {
            command.add(1, "-XX:+UseTransparentHugePages");
        }
        return command;
    }

    /** As the product is started by {@code infra/siliu}. */
    private static boolean hasLargePages() {
        try {
            String mode = Files.readString(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"));
            return mode.contains("[madvise]") || mode.contains("[always]");
        } catch (IOException noLinux) {
            return false;
        }
    }

    private static Path root(String what) {
        String command = System.getProperty(COMMAND);
        if (command == null) {
            throw new IllegalStateException("call it by infra/siliu bench " + what);
        }
        return Path.of(command).toAbsolutePath().getParent().getParent();
    }

    private static List<String> read(Process process, Consumer<String> heard) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().peek(heard).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }

    static void delete(Path home) throws IOException {
        try (Stream<Path> below = Files.walk(home)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
