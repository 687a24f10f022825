package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.Portions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * Says that something of an enterprise is new, in the transaction that brings it. It only ever adds a row, so nobody who
 * brings something waits for a block that is being solved.
 */
@Component
final class Arrivals {

    /** The block of papers whose enterprise is not known. */
    static final long UNRESOLVED = 0;

    private final BlockMapper blocks;
    private final IdGenerator ids;
    private final Clock clock;

    Arrivals(BlockMapper blocks, IdGenerator ids, Clock clock) {
        this.blocks = blocks;
        this.ids = ids;
        this.clock = clock;
    }

    void announce(long enterpriseId) {
        Instant now = clock.instant();
        if (blocks.find(enterpriseId).isEmpty()) {
            blocks.open(enterpriseId, now);
        }
        blocks.arrive(enterpriseId, ids.next(), now);
    }

    /** Also of which papers somebody has just decided: until their block is solved with that, they wait for nobody. */
    void decided(long enterpriseId, Collection<Long> paperIds) {
        announce(enterpriseId);
        Portions.of(paperIds, Portions.ROWS)
                .forEach(some -> blocks.decided(some.stream()
                        .map(paper -> new BlockMapper.Decided(enterpriseId, ids.next(), paper))
                        .toList()));
    }
}
