package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** In whatever order papers arrive, an edge ends with the same reason; what is sealed keeps what it said. */
class AllocationRowTest {

    private static final Instant FIRST = Instant.parse("2026-09-01T00:00:00Z");

    private final Edge alone = edge(Reason.of(Reason.Code.ONLY_FIT), 900);
    private final Edge amongOthers = edge(Reason.of(Reason.Code.BEST_FIT, "2"), 300);

    @Test
    void whatIsNotSealedTakesTheReasonOfToday() {
        AllocationRow now = AllocationRow.of(7, alone, FIRST, 0).stillFor(amongOthers);

        assertThat(now.edge()).isEqualTo(amongOthers);
        assertThat(now.decidedAt()).isEqualTo(FIRST);
        assertThat(now.sealedIn()).isZero();
    }

    @Test
    void whatIsSealedKeepsWhatItSaid() {
        AllocationRow sealed = AllocationRow.of(7, alone, FIRST, 3);

        assertThat(sealed.stillFor(amongOthers)).isSameAs(sealed);
    }

    private static Edge edge(Reason reason, int margin) {
        return new Edge(
                1, 2, EvidenceKind.BANK_RECEIPT, null, null, 12_345L, true, Method.PARTIES_AMOUNT_DATE, margin, reason);
    }
}
