package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.AnchorLedger;
import io.siliu.ledger.fabric.AnchorEvent;
import io.siliu.ledger.fabric.EventPosition;
import java.util.List;

/** The channel on which several organisations keep the log's tree. */
interface SharedChannel extends AnchorLedger {

    String name();

    /**
     * The anchors that came to stand on the channel after this position, of this log and of others; some at a time.
     *
     * @throws IllegalStateException when nobody answers
     */
    List<AnchorEvent> after(EventPosition position);
}
