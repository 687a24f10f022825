package io.siliu.sandbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StagesTests {

    private static final Map<String, Long> DONE =
            Map.of("documents.read", 9L, "documents.refused", 1L, "records.screened", 4L, "entries.pending", 0L);

    @Test
    void restIsWhenEverythingIsInAndNothingMoves() {
        assertThat(new Stages(DONE).atRest(10, 4)).isTrue();
        assertThat(new Stages(DONE).atRest(11, 4)).isFalse();
        assertThat(new Stages(DONE).atRest(10, 5)).isFalse();
    }

    @Test
    void anythingOnItsWayIsNoRest() {
        for (String moving :
                List.of("documents.received", "records.open", "records.sealed", "blocks.waiting", "entries.pending")) {
            assertThatItMoves(moving);
        }
    }

    /** The receipt that was used twice is such a case: its record was sealed without it, and changes when it comes. */
    @Test
    void aRecordThatWaitsToBeSealedOrScreenedAgainIsNoRest() {
        for (String moving : List.of("blocks.due", "revisions.waiting", "statements.waiting", "reaches.waiting")) {
            assertThatItMoves(moving);
        }
    }

    @Test
    void unknownCountsAreNotTakenForRecords() {
        assertThat(new Stages(Map.of()).atRest(0, 1)).isFalse();
        assertThat(new Stages(Map.of()).hold(0, 0)).isTrue();
    }

    private static void assertThatItMoves(String moving) {
        Map<String, Long> counts = new HashMap<>(DONE);
        counts.put(moving, 1L);
        assertThat(new Stages(counts).atRest(10, 4)).as(moving).isFalse();
    }
}
