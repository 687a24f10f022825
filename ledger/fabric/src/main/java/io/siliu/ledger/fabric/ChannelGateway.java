package io.siliu.ledger.fabric;

import io.grpc.Channel;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.InvalidKeyException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.client.identity.Identities;
import org.hyperledger.fabric.client.identity.Identity;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** One peer's gateway to the channel. It connects when it is first asked, and again by itself after a fall. */
final class ChannelGateway implements AutoCloseable {

    private final String name;
    private final Gateway gateway;
    private final Network network;
    private final Contract contract;
    private final Runnable closing;

    private ChannelGateway(String name, Gateway gateway, String channel, String chaincode, Runnable closing) {
        this.name = name;
        this.gateway = gateway;
        this.network = gateway.getNetwork(channel);
        this.contract = network.getContract(chaincode);
        this.closing = closing;
    }

    static ChannelGateway of(FabricConnection connection, FabricConnection.Peer peer, Deadlines deadlines) {
        try {
            ManagedChannel channel = Grpc.newChannelBuilder(
                            peer.address(),
                            TlsChannelCredentials.newBuilder()
                                    .trustManager(peer.tlsAuthority().toFile())
                                    .build())
                    .maxInboundMessageSize(Integer.MAX_VALUE)
                    .build();
            return over(
                    peer.address(),
                    channel,
                    channel::shutdownNow,
                    identity(connection),
                    signer(connection),
                    connection.channel(),
                    connection.chaincode(),
                    deadlines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + peer.tlsAuthority(), unreadable);
        }
    }

    static ChannelGateway over(
            String name,
            Channel grpc,
            Runnable closing,
            Identity identity,
            Signer signer,
            String channel,
            String chaincode,
            Deadlines deadlines) {
        Gateway gateway = Gateway.newInstance()
                .identity(identity)
                .signer(signer)
                .hash(Hash.SHA256)
                .connection(grpc)
                .evaluateOptions(
                        options -> options.withDeadlineAfter(millis(deadlines.evaluate()), TimeUnit.MILLISECONDS))
                .endorseOptions(
                        options -> options.withDeadlineAfter(millis(deadlines.endorse()), TimeUnit.MILLISECONDS))
                .submitOptions(options -> options.withDeadlineAfter(millis(deadlines.submit()), TimeUnit.MILLISECONDS))
                .commitStatusOptions(
                        options -> options.withDeadlineAfter(millis(deadlines.commit()), TimeUnit.MILLISECONDS))
                .connect();
        return new ChannelGateway(name, gateway, channel, chaincode, closing);
    }

    /** The peer's address, for people. */
    String name() {
        return name;
    }

    Network network() {
        return network;
    }

    Contract contract() {
        return contract;
    }

    /** The peer's own answers about its blocks. */
    Contract blocks() {
        return network.getContract("qscc");
    }

    @Override
    public void close() {
        gateway.close();
        closing.run();
    }

    private static long millis(Duration duration) {
        return duration.toMillis();
    }

    private static Identity identity(FabricConnection connection) throws IOException {
        try (var text = connection.certificateText()) {
            return new X509Identity(connection.organisation(), Identities.readX509Certificate(text));
        } catch (CertificateException unreadable) {
            throw new IllegalArgumentException("Not a certificate: " + connection.certificate(), unreadable);
        }
    }

    private static Signer signer(FabricConnection connection) throws IOException {
        try (var text = connection.keyText()) {
            return Signers.newPrivateKeySigner(Identities.readPrivateKey(text));
        } catch (InvalidKeyException unreadable) {
            throw new IllegalArgumentException("Not a private key: " + connection.key(), unreadable);
        }
    }
}
