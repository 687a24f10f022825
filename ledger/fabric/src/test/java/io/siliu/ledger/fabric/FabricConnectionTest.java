package io.siliu.ledger.fabric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The connection file is read whole or refused with the name of what it lacks. */
class FabricConnectionTest {

    private static final String WHOLE = """
            channel=siliu
            chaincode=anchor
            organisation=PlatformOrgMSP
            certificate=cert.pem
            key=/keys/key.pem
            peer.1=127.0.0.1:7051 tls/ca.crt
            peer.2=other.example.cn:7051 tls/other.crt
            """;

    @TempDir
    Path folder;

    @Test
    void pathsAreTakenFromTheFilesOwnFolder() throws IOException {
        FabricConnection connection = FabricConnection.read(file(WHOLE));

        assertThat(connection.certificate()).isEqualTo(folder.resolve("cert.pem"));
        assertThat(connection.key()).isEqualTo(Path.of("/keys/key.pem"));
        assertThat(connection.peers())
                .containsExactly(
                        new FabricConnection.Peer("127.0.0.1:7051", folder.resolve("tls/ca.crt")),
                        new FabricConnection.Peer("other.example.cn:7051", folder.resolve("tls/other.crt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "chaincode", "organisation", "certificate", "key"})
    void aMissingLineIsNamed(String line) throws IOException {
        Path file = file(WHOLE.replaceAll("(?m)^" + line + "=.*\n", ""));

        assertThatThrownBy(() -> FabricConnection.read(file)).hasMessageContaining("lacks " + line);
    }

    @Test
    void withoutPeersThereIsNoConnection() throws IOException {
        Path file = file(WHOLE.replaceAll("(?m)^peer.*\n", ""));

        assertThatThrownBy(() -> FabricConnection.read(file)).hasMessageContaining("peer.1=HOST:PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7051", "host", "host:port ca.crt", "host:7051"})
    void aPeerInAnotherFormIsRefused(String peer) throws IOException {
        Path file = file(WHOLE.replaceAll("(?m)^peer.1=.*$", "peer.1=" + peer));

        assertThatThrownBy(() -> FabricConnection.read(file)).hasMessageContaining("HOST:PORT TLS-CA-FILE");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> FabricConnection.read(folder.resolve("none"))).hasMessageContaining("none");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("fabric.properties"), text);
    }
}
