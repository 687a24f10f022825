package io.siliu.ledger.fabric;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * How a channel is reached, and as whom. Its file form is a properties file:
 *
 * <pre>
 * channel=siliu
 * chaincode=anchor
 * organisation=PlatformOrgMSP
 * certificate=/path/to/cert.pem
 * key=/path/to/key.pem
 * peer.1=own-peer.example.cn:7051 /path/to/its/tls-ca.crt
 * peer.2=another-peer.example.cn:7051 /path/to/its/tls-ca.crt
 * </pre>
 *
 * Paths are taken from the file's own folder.
 *
 * @param organisation the identifier under which the channel knows our organisation
 * @param certificate our certificate, PEM
 * @param key our private key, PEM of PKCS#8
 * @param peers whose gateways are asked, the first one first
 */
public record FabricConnection(
        String channel, String chaincode, String organisation, Path certificate, Path key, List<Peer> peers) {

    public FabricConnection {
        peers = List.copyOf(peers);
        if (peers.isEmpty()) {
            throw new IllegalArgumentException(
                    "A Fabric connection names at least one peer: peer.1=HOST:PORT TLS-CA-FILE");
        }
    }

    /** @throws IllegalArgumentException when the file cannot be read or lacks a line, naming it */
    public static FabricConnection read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The Fabric connection file cannot be read: " + file, unreadable);
        }
        Path folder = file.toAbsolutePath().getParent();
        List<Peer> peers = new ArrayList<>();
        for (int i = 1; lines.containsKey("peer." + i); i++) {
            peers.add(Peer.parse(require(lines, "peer." + i, file), folder));
        }
        return new FabricConnection(
                require(lines, "channel", file),
                require(lines, "chaincode", file),
                require(lines, "organisation", file),
                folder.resolve(require(lines, "certificate", file)),
                folder.resolve(require(lines, "key", file)),
                peers);
    }

    private static String require(Properties lines, String name, Path file) {
        String value = lines.getProperty(name, "").trim();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The Fabric connection file " + file + " lacks " + name);
        }
        return value;
    }

    Reader certificateText() {
        return open(certificate);
    }

    Reader keyText() {
        return open(key);
    }

    private static Reader open(Path file) {
        try {
            return Files.newBufferedReader(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    /**
     * A peer's gateway.
     *
     * @param address host and port
     * @param tlsAuthority the certificate of whoever certified the peer's own, PEM
     */
    public record Peer(String address, Path tlsAuthority) {

        private static Peer parse(String line, Path folder) {
            String[] parts = line.split("\\s+", 2);
            if (parts.length != 2 || !parts[0].matches("[^:\\s]+:[0-9]{1,5}")) {
                throw new IllegalArgumentException("A peer is written HOST:PORT TLS-CA-FILE, not: " + line);
            }
            return new Peer(parts[0], folder.resolve(parts[1]));
        }
    }
}
