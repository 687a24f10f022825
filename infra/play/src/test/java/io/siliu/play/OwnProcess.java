package io.siliu.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that we started, with its output in a file. Closing asks it to end, and ends it if it does not. */
final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String name;
    private final Path log;
    private final Process process;

    private OwnProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static OwnProcess start(String name, List<String> command, Path logs) {
        Path log = logs.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        // The tests have their own database and their own address, whatever the person who runs them has set.
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.matches("SILIU_(HOME|DB_.*|ADDRESS|PORT|KEY_FILE)"));
        try {
            return new OwnProcess(name, log, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start " + name, failure);
        }
    }

    /** @throws IllegalStateException if it ended by itself, with the last it said */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the " + name + " ended by itself (" + process.exitValue() + "); " + log
                    + " ends:\n" + lastWords());
        }
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String lastWords() {
        List<String> lines = said().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
