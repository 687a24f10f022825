package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.fabric.AnchorEvent;
import io.siliu.ledger.fabric.EventPosition;
import io.siliu.ledger.fabric.FabricAnchorLedger;
import io.siliu.ledger.fabric.FabricConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** A Fabric channel, where an operator names the file that says how it is reached. */
@Component
@ConditionalOnExpression("!'${siliu.anchoring.fabric-connection:}'.isBlank()")
final class FabricChannel implements SharedChannel, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FabricChannel.class);
    private static final int MOST_EVENTS = 200;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final FabricConnection connection;
    private final FabricAnchorLedger ledger;

    FabricChannel(AnchoringProperties properties, LogKeys keys, Tiles tiles) {
        this.connection = FabricConnection.read(Path.of(properties.fabricConnection()));
        this.ledger = FabricAnchorLedger.connect(connection, keys.signer().verifier(), tiles);
        log.info(
                "Anchoring on channel {} as {}, through {} peers",
                connection.channel(),
                connection.organisation(),
                connection.peers().size());
    }

    @Override
    public String name() {
        return connection.channel();
    }

    @Override
    public AnchorOutcome anchor(SignedNote checkpoint) {
        return ledger.anchor(checkpoint);
    }

    @Override
    public List<AnchorEvent> after(EventPosition position) {
        return ledger.events().after(position, MOST_EVENTS, PATIENCE);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
