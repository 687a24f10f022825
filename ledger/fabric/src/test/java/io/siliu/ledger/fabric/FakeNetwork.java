package io.siliu.ledger.fabric;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.siliu.ledger.chaincode.Callers;
import io.siliu.ledger.chaincode.GrowingLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** Two gateways in front of one fake channel, in this process. */
final class FakeNetwork implements AutoCloseable {

    private static final Deadlines SHORT =
            new Deadlines(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));

    final FakeChannel channel = new FakeChannel();
    final FakeGateway own = new FakeGateway(channel);
    final FakeGateway other = new FakeGateway(channel);

    private final KeyPair keys = Callers.keys();
    private final List<Server> servers = new ArrayList<>();
    private final List<FabricAnchorLedger> ledgers = new ArrayList<>();

    FakeNetwork() {
        serve(own);
        serve(other);
    }

    FabricAnchorLedger ledger(GrowingLog log) {
        return ledger(log, "PlatformOrgMSP");
    }

    FabricAnchorLedger ledger(GrowingLog log, String organisation) {
        FabricAnchorLedger ledger = new FabricAnchorLedger(
                log.key().verifier(),
                log.hashes(),
                servers.stream().map(server -> gateway(server, organisation)).toList());
        ledgers.add(ledger);
        return ledger;
    }

    @Override
    public void close() {
        ledgers.forEach(FabricAnchorLedger::close);
        servers.forEach(Server::shutdownNow);
    }

    private void serve(FakeGateway gateway) {
        try {
            servers.add(InProcessServerBuilder.forName(InProcessServerBuilder.generateName())
                    .addService(gateway)
                    .build()
                    .start());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ChannelGateway gateway(Server server, String organisation) {
        String name = server.getListenSockets().get(0).toString();
        ManagedChannel grpc = InProcessChannelBuilder.forName(name).build();
        return ChannelGateway.over(
                name,
                grpc,
                grpc::shutdownNow,
                new X509Identity(organisation, Callers.certificate(keys, "user")),
                Signers.newPrivateKeySigner(keys.getPrivate()),
                FakeChannel.NAME,
                FakeChannel.CHAINCODE,
                SHORT);
    }
}
