package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import java.time.Instant;
import java.util.List;

/** A row of {@code allocation}. */
@ReadInBulk
record AllocationRow(
        long enterpriseId,
        long lineId,
        long paperId,
        EvidenceKind step,
        PartyRole fromRole,
        PartyRole toRole,
        Long amountCents,
        boolean counted,
        Method method,
        int marginMillibits,
        Reason.Code reasonCode,
        String reasonValues,
        String decidedBy,
        Instant decidedAt,
        int sealedIn) {

    private static final String SEPARATOR = "\u001f";

    static AllocationRow of(long enterpriseId, Edge edge, Instant at, int sealedIn) {
        return new AllocationRow(
                enterpriseId,
                edge.line(),
                edge.paper(),
                edge.step(),
                edge.from(),
                edge.to(),
                edge.cents(),
                edge.counted(),
                edge.method(),
                edge.margin(),
                edge.reason().code(),
                join(edge.reason()),
                BlockSolver.VERSION,
                at,
                sealedIn);
    }

    /**
     * The same decision as it is reached now: what is sealed says what it said then; of what is not, the reason is today's,
     * whatever papers had arrived when it was decided first.
     */
    AllocationRow stillFor(Edge edge) {
        return sealedIn > 0 ? this : of(enterpriseId, edge, decidedAt, sealedIn);
    }

    /** The same, sealed in this revision where it is in none. */
    AllocationRow sealed(int revision) {
        return sealedIn > 0
                ? this
                : new AllocationRow(
                        enterpriseId,
                        lineId,
                        paperId,
                        step,
                        fromRole,
                        toRole,
                        amountCents,
                        counted,
                        method,
                        marginMillibits,
                        reasonCode,
                        reasonValues,
                        decidedBy,
                        decidedAt,
                        revision);
    }

    Edge edge() {
        return new Edge(
                paperId,
                lineId,
                step,
                fromRole,
                toRole,
                amountCents,
                counted,
                method,
                marginMillibits,
                reason(reasonCode, reasonValues));
    }

    static Reason reason(Reason.Code code, String values) {
        return new Reason(code, values.isEmpty() ? List.of() : List.of(values.split(SEPARATOR, -1)));
    }

    static String join(Reason reason) {
        return String.join(SEPARATOR, reason.values());
    }
}
