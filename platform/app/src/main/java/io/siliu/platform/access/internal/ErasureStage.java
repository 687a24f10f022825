package io.siliu.platform.access.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import org.springframework.stereotype.Component;

/** Looks once a day at everybody who left, and lets go of what its date has released. */
@Component
final class ErasureStage implements StageWorker {

    static final String NAME = "access.erasure";

    private static final WorkQueue DUE = new WorkQueue("erasure_request", "id", "next_at <= :now", "next_at, id");
    private static final int AT_ONCE = 10;

    private final WorkClaims claims;
    private final ErasureDesk desk;

    ErasureStage(WorkClaims claims, ErasureDesk desk) {
        this.claims = claims;
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        return claims.work(DUE, AT_ONCE, ids -> ids.forEach(desk::step));
    }
}
