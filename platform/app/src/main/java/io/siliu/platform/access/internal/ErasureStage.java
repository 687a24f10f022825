package io.siliu.platform.access.internal;

import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks once a day at everybody who left, and lets go of what its date has released; whoever's fails holds up nobody else's. */
@Component
final class ErasureStage implements StageWorker {

    static final String NAME = "access.erasure";

    private static final WorkQueue DUE = new WorkQueue("erasure_request", "id", "next_at <= :now", "next_at, id");
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final WorkClaims claims;
    private final ErasureDesk desk;
    private final LeaverMapper leavers;
    private final Clock clock;

    ErasureStage(WorkClaims claims, ErasureDesk desk, LeaverMapper leavers, Clock clock) {
        this.claims = claims;
        this.desk = desk;
        this.leavers = leavers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        return RowByRow.inTheClaim(
                claims,
                DUE,
                desk::step,
                (id, failure) -> leavers.rests(id, clock.instant().plus(AFTER_FAILURE)));
    }
}
