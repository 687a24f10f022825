package io.siliu.ledger.fabric;

import io.grpc.Status;
import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.TreeAlgorithm;
import io.siliu.ledger.TreeHash;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.ChaincodeEvent;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.GatewayRuntimeException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the channel's anchor events from where the reader last was. A reader that stores its position in the transaction in
 * which it uses the events sees each of them exactly once.
 */
public final class AnchorEvents {

    private static final String ANCHORED = "anchored";

    private final List<ChannelGateway> gateways;

    AnchorEvents(List<ChannelGateway> gateways) {
        this.gateways = gateways;
    }

    /**
     * The events after this position, in the channel's order.
     *
     * @param most returns as soon as there are so many
     * @param patience returns after so long with what there is
     * @throws IllegalStateException when no gateway answers
     */
    public List<AnchorEvent> after(EventPosition position, int most, Duration patience) {
        List<String> reasons = new ArrayList<>();
        for (ChannelGateway gateway : gateways) {
            try {
                return read(gateway, position, most, patience);
            } catch (GatewayRuntimeException error) {
                reasons.add(gateway.name() + ": " + error.getStatus().getCode());
            }
        }
        throw new IllegalStateException("No gateway tells the channel's events: " + reasons);
    }

    private static List<AnchorEvent> read(ChannelGateway gateway, EventPosition position, int most, Duration patience) {
        List<AnchorEvent> read = new ArrayList<>();
        try (CloseableIterator<ChaincodeEvent> events = gateway.network()
                .newChaincodeEventsRequest(gateway.contract().getChaincodeName())
                .checkpoint(position.checkpoint())
                .build()
                .getEvents(options -> options.withDeadlineAfter(patience.toMillis(), TimeUnit.MILLISECONDS))) {
            while (read.size() < most && events.hasNext()) {
                ChaincodeEvent event = events.next();
                if (event.getEventName().equals(ANCHORED)) {
                    read.add(of(event));
                }
            }
        } catch (GatewayRuntimeException ended) {
            // An idle stream ends at its deadline; that is how reading stops.
            if (ended.getStatus().getCode() != Status.Code.DEADLINE_EXCEEDED) {
                throw ended;
            }
        }
        return read;
    }

    private static AnchorEvent of(ChaincodeEvent event) {
        JsonNode json = Json.MAPPER.readTree(event.getPayload());
        String log = json.get("log").asString();
        return new AnchorEvent(
                log,
                json.get("size").asLong(),
                TreeHash.ofBase64(json.get("root").asString(), TreeAlgorithm.ofLog(log)),
                event.getTransactionId(),
                event.getBlockNumber());
    }
}
