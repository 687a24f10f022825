package io.siliu.sandbox.witness;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.disk.DurableFile;
import io.siliu.ledger.witness.WitnessServer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two witnesses of the walkthrough; their addresses are written to {@code witnesses.json} of the home folder. */
public final class Witnesses implements AutoCloseable {

    private final List<WitnessServer> servers;

    private Witnesses(List<WitnessServer> servers) {
        this.servers = servers;
    }

    /**
     * Starts both on free ports.
     *
     * @param home the home folder of the installation ({@code .siliu})
     */
    public static Witnesses start(Path home, Clock clock) {
        List<WitnessServer> servers = List.of(start(home, "market-regulation", clock), start(home, "tax", clock));
        List<Map<String, String>> rows = servers.stream().map(Witnesses::row).toList();
        new DurableFile(home.resolve("witnesses.json"))
                .write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n");
        return new Witnesses(servers);
    }

    public List<WitnessServer> servers() {
        return servers;
    }

    @Override
    public void close() {
        servers.forEach(WitnessServer::close);
    }

    private static WitnessServer start(Path home, String organisation, Clock clock) {
        return WitnessServer.start(
                "演示.sandbox.siliu.invalid/" + organisation,
                home.resolve("sandbox/witness-" + organisation),
                home.resolve("keys/public.keys"),
                0,
                clock);
    }

    private static Map<String, String> row(WitnessServer server) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", server.vkey().name());
        row.put("url", server.address().toString());
        row.put("vkey", server.vkey().toString());
        return row;
    }
}
