package io.siliu.bench;

import io.siliu.ledger.fabric.FabricConnection;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Fabric network that is measured: the one named by {@code SILIU_FABRIC_CONNECTION}, or one started for the time. */
final class BenchNetwork implements AutoCloseable {

    private static final String NAMED = "SILIU_FABRIC_CONNECTION";
    private static final int FIRST_PORT = 17_050;

    private final String missing;
    private final Path folder;
    private final FabricConnection connection;

    private BenchNetwork(String missing, Path folder, FabricConnection connection) {
        this.missing = missing;
        this.folder = folder;
        this.connection = connection;
    }

    static BenchNetwork find() {
        String named = System.getenv(NAMED);
        if (named != null && !named.isBlank()) {
            return new BenchNetwork(null, null, FabricConnection.read(Path.of(named)));
        }
        List<String> programs = missingPrograms();
        if (!programs.isEmpty()) {
            return new BenchNetwork("Fabric's programs are not on PATH: " + programs, null, null);
        }
        return started();
    }

    /** Why there is nothing to measure. */
    Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    FabricConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        if (folder != null) {
            run(folder, "down", "--wipe");
        }
    }

    private static BenchNetwork started() {
        try {
            Path folder = Files.createTempDirectory("siliu-fabric").resolve("network");
            run(folder, "up");
            return new BenchNetwork(null, folder, FabricConnection.read(folder.resolve("connection.properties")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(Path folder, String... words) {
        Path script = Path.of(System.getProperty("siliu.command", "infra/siliu"))
                .resolveSibling("fabric")
                .resolve("network.sh");
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(words));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("SILIU_FABRIC_HOME", folder.toString());
            builder.environment().put("SILIU_FABRIC_PORT", Integer.toString(FIRST_PORT));
            Process process = builder.start();
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("network.sh " + words[0] + " failed");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> missingPrograms() {
        List<String> missing = new ArrayList<>(List.of("peer", "orderer", "configtxgen", "cryptogen", "osnadmin"));
        String[] folders = System.getenv("PATH").split(File.pathSeparator);
        missing.removeIf(
                program -> Arrays.stream(folders).anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
        return missing;
    }
}
