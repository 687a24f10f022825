package io.siliu.ledger.chaincode;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hyperledger.fabric.shim.ChaincodeServerProperties;
import org.hyperledger.fabric.shim.NettyChaincodeServer;

/**
 * Runs the chaincode as a service that the organisation's own peer calls. Everything is said by the environment:
 *
 * <ul>
 *   <li>{@code CORE_CHAINCODE_ID}: the package's identifier;
 *   <li>{@code CHAINCODE_SERVER_ADDRESS}: host and port to listen on;
 *   <li>{@code CHAINCODE_TLS_KEY} (PKCS#8), {@code CHAINCODE_TLS_CERT}, {@code CHAINCODE_CLIENT_CA_CERT}: files for a
 *       connection in which both sides show certificates; all three or none;
 *   <li>{@code SILIU_CHAINCODE_WRITERS}: the organisations that may append, by commas; {@code PlatformOrgMSP} when unset.
 * </ul>
 */
public final class ChaincodeService {

    private static final String DEFAULT_WRITER = "PlatformOrgMSP";

    private ChaincodeService() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> environment = System.getenv();
        AnchorChaincode chaincode = new AnchorChaincode(writers(environment));
        chaincode.prepare(require(environment, "CORE_CHAINCODE_ID"));
        new NettyChaincodeServer(chaincode, properties(environment)).start();
    }

    static Set<String> writers(Map<String, String> environment) {
        String listed = environment.getOrDefault("SILIU_CHAINCODE_WRITERS", DEFAULT_WRITER);
        return Arrays.stream(listed.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static ChaincodeServerProperties properties(Map<String, String> environment) {
        ChaincodeServerProperties properties = new ChaincodeServerProperties();
        String address = require(environment, "CHAINCODE_SERVER_ADDRESS");
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("CHAINCODE_SERVER_ADDRESS is written HOST:PORT, not " + address);
        }
        properties.setServerAddress(
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
        if (environment.containsKey("CHAINCODE_TLS_KEY")) {
            properties.setTlsEnabled(true);
            properties.setKeyFile(require(environment, "CHAINCODE_TLS_KEY"));
            properties.setKeyCertChainFile(require(environment, "CHAINCODE_TLS_CERT"));
            properties.setTrustCertCollectionFile(require(environment, "CHAINCODE_CLIENT_CA_CERT"));
        }
        return properties;
    }

    private static String require(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The environment lacks " + name);
        }
        return value;
    }
}
