package io.siliu.platform;

import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.witness.WitnessServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Two witnesses that never saw a log before, listed in a file that the application reads. */
record FlowWitnesses(List<WitnessServer> servers) implements AutoCloseable {

    /**
     * @param folder what an earlier run left in it is forgotten
     * @param logKeys the file of public keys that the log writes
     */
    static FlowWitnesses start(Path folder, Path logKeys, Clock clock) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        List<WitnessServer> servers = Stream.of("a", "b")
                .map(name -> WitnessServer.start(
                        "演示.sandbox.siliu.invalid/flow-" + name, folder.resolve("witness-" + name), logKeys, 0, clock))
                .toList();
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("witnesses.json"),
                Json.text(servers.stream().map(FlowWitnesses::row).toList()));
        return new FlowWitnesses(servers);
    }

    private static Map<String, String> row(WitnessServer witness) {
        return Map.of(
                "name", witness.vkey().name(),
                "url", witness.address().toString(),
                "vkey", witness.vkey().toString());
    }

    @Override
    public void close() {
        servers.forEach(WitnessServer::close);
    }
}
