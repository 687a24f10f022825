package io.siliu.ledger.fabric;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The network in a box of {@code infra/fabric}, in a folder of its own and on ports of its own. */
final class RealNetwork implements AutoCloseable {

    private static final Path SCRIPT = Path.of("../../infra/fabric/network.sh");
    private static final int PORTS = 33;

    private final Path folder;
    private final int port;

    private RealNetwork(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts it, or skips the caller's tests, visibly, where Fabric's programs are not on PATH. */
    static RealNetwork upIn(Path folder) {
        List<String> missing = missingPrograms();
        if (!missing.isEmpty()) {
            String why = "SKIPPED: Fabric programs not on PATH: " + missing;
            System.out.println(why);
            if (Boolean.getBoolean("fabric.required")) {
                fail(why);
            }
            abort(why);
        }
        RealNetwork network = new RealNetwork(folder, freePorts());
        network.run("up");
        return network;
    }

    FabricConnection connection() {
        return FabricConnection.read(folder.resolve("connection.properties"));
    }

    /** How a member of another organisation reaches its own peer. */
    FabricConnection connectionOf(String organisation, String domain, int peer) {
        FabricConnection platform = connection();
        Path user = folder.resolve("crypto/peerOrganizations/" + domain + "/users/User1@" + domain + "/msp");
        return new FabricConnection(
                platform.channel(),
                platform.chaincode(),
                organisation,
                user.resolve("signcerts/User1@" + domain + "-cert.pem"),
                user.resolve("keystore/priv_sk"),
                List.of(platform.peers().get(peer)));
    }

    /** Ends a process as a crash does. */
    void kill(String process) {
        try {
            long id = Long.parseLong(
                    Files.readString(folder.resolve("run/" + process + ".pid")).trim());
            ProcessHandle handle = ProcessHandle.of(id).orElseThrow();
            handle.destroyForcibly();
            handle.onExit().get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException("Cannot kill " + process, failed);
        }
    }

    /** Starts whatever is down. */
    void restore() {
        run("up");
    }

    @Override
    public void close() {
        run("down");
    }

    private void run(String word) {
        try {
            File output = Files.createTempFile("fabric", ".log").toFile();
            ProcessBuilder command = new ProcessBuilder("sh", SCRIPT.toString(), word)
                    .redirectErrorStream(true)
                    .redirectOutput(output);
            command.environment().put("SILIU_FABRIC_HOME", folder.toString());
            command.environment().put("SILIU_FABRIC_PORT", Integer.toString(port));
            command.environment().put("SILIU_FABRIC_BATCH_TIMEOUT", "100ms");
            Process process = command.start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("network.sh " + word + ": " + Files.readString(output.toPath()));
            }
            Files.delete(output.toPath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
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

    private static int freePorts() {
        Random random = new Random();
        for (int i = 0; i < 100; i++) {
            int first = 20_000 + 40 * random.nextInt(300);
            if (areFree(first)) {
                return first;
            }
        }
        throw new IllegalStateException("There are no " + PORTS + " free ports in a row");
    }

    private static boolean areFree(int first) {
        for (int port = first; port < first + PORTS; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
