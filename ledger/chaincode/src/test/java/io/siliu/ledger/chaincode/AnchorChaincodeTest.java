package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.shim.Chaincode.Response;
import org.junit.jupiter.api.Test;

/** What a peer sees of the chaincode: statuses, messages, writes and the event. */
class AnchorChaincodeTest {

    private final AnchorChaincode chaincode = new AnchorChaincode(Set.of("PlatformOrgMSP"));
    private final GrowingLog log = new GrowingLog().grow(3);
    private final Map<String, byte[]> state = new HashMap<>();

    @Test
    void anAnchoredCheckpointIsAnEvent() throws Exception {
        assertThat(commit(run("PlatformOrgMSP", "open", log.key().verifier().toString())))
                .isTrue();
        Simulation append = run(
                "PlatformOrgMSP", "append", GrowingLog.NAME, log.checkpoint().toString(), "0", log.hex(0, 3), "");

        assertThat(commit(append)).isTrue();
        assertThat(append.eventName()).isEqualTo("anchored");
        assertThat(new String(append.event().orElseThrow(), UTF_8))
                .contains("\"size\":3", "\"log\":\"log.example/siliu\"");
        assertThat(state)
                .containsOnlyKeys(
                        "log log.example/siliu", "tile log.example/siliu 0 0", "checkpoint log.example/siliu 3");
    }

    @Test
    void aRefusalBeginsWithItsWordAndNothingElseReachesTheWire() throws Exception {
        Response refused = new Simulation(
                        state::get, List.of("open", log.key().verifier().toString()), creator("TaxOrgMSP"), "t")
                .run(chaincode);

        assertThat(refused.getStatusCode()).isEqualTo(500);
        assertThat(refused.getMessage()).isEqualTo("NOT_PERMITTED TaxOrgMSP may read, not write");
        assertThat(refused.getPayload()).isNull();
    }

    @Test
    void aBrokenStateShowsNoStackTrace() throws Exception {
        state.put("log log.example/siliu", "not a log".getBytes(UTF_8));

        Response broken = new Simulation(state::get, List.of("standing", GrowingLog.NAME), creator("TaxOrgMSP"), "t")
                .run(chaincode);

        assertThat(broken.getMessage()).isEqualTo("BROKEN see the chaincode's log at this organisation");
    }

    @Test
    void aCallerWithoutACertificateIsNobody() {
        Response nobody = new Simulation(
                        state::get, List.of("standing", GrowingLog.NAME), "no identity".getBytes(UTF_8), "t")
                .run(chaincode);

        assertThat(nobody.getStatusCode()).isEqualTo(500);
    }

    @Test
    void theServiceSaysWhatItsEnvironmentLacks() {
        assertThatThrownBy(() -> ChaincodeService.properties(Map.of()))
                .hasMessageContaining("CHAINCODE_SERVER_ADDRESS");
        assertThatThrownBy(() -> ChaincodeService.properties(Map.of("CHAINCODE_SERVER_ADDRESS", "7061")))
                .hasMessageContaining("HOST:PORT");
        assertThatThrownBy(() -> ChaincodeService.properties(
                        Map.of("CHAINCODE_SERVER_ADDRESS", "127.0.0.1:1", "CHAINCODE_TLS_KEY", "key.pem")))
                .hasMessageContaining("CHAINCODE_TLS_CERT");
        assertThat(ChaincodeService.writers(Map.of())).containsExactly("PlatformOrgMSP");
        assertThat(ChaincodeService.writers(Map.of("SILIU_CHAINCODE_WRITERS", "A, B,")))
                .containsExactlyInAnyOrder("A", "B");
    }

    private Simulation run(String organisation, String... call) throws CertificateEncodingException {
        return new Simulation(state::get, List.of(call), creator(organisation), "transaction");
    }

    private boolean commit(Simulation simulation) {
        Response response = simulation.run(chaincode);
        state.putAll(simulation.writes());
        return response.getStatusCode() == 200;
    }

    private static byte[] creator(String organisation) throws CertificateEncodingException {
        byte[] certificate = Callers.certificate(Callers.keys(), "user").getEncoded();
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n";
        return SerializedIdentity.newBuilder()
                .setMspid(organisation)
                .setIdBytes(ByteString.copyFromUtf8(pem))
                .build()
                .toByteArray();
    }
}
