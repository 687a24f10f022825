package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLines;
import java.util.List;
import org.springframework.stereotype.Component;

/** The batches that the present actor may see: the own enterprise's, or those of the own region. */
@Component
final class VisibleBatches {

    private static final String BATCH = "BATCH";

    private final SettlementLines lines;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail audit;

    VisibleBatches(SettlementLines lines, Enterprises enterprises, Access access, AuditTrail audit) {
        this.lines = lines;
        this.enterprises = enterprises;
        this.access = access;
        this.audit = audit;
    }

    /**
     * One batch; the look is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, also for a batch that is not the actor's to see
     */
    SettlementBatch find(long id) {
        SettlementBatch batch = visible(id);
        audit.looked(BATCH, Long.toString(id), AuditTrail.ROUTINE);
        return batch;
    }

    /** The batch of a page that is open and renews itself: the look that opened it, or else a look of its own. */
    SettlementBatch again(long id) {
        SettlementBatch batch = visible(id);
        audit.stillLooking(BATCH, Long.toString(id));
        return batch;
    }

    private SettlementBatch visible(long id) {
        Actor actor = access.require(Permission.READ_SETTLEMENTS);
        SettlementBatch batch = lines.batch(id).orElseThrow(() -> Access.notFound("settlement"));
        access.requireOwner(batch.enterpriseId(), "settlement");
        boolean inRegion = enterprises
                .find(batch.enterpriseId())
                .filter(each -> actor.seesRegion(each.region().code()))
                .isPresent();
        if (!inRegion) {
            throw Access.notFound("settlement");
        }
        return batch;
    }

    /** Batches of one enterprise, or of all, are listed. */
    void lookedThrough(Long enterprise, Long before) {
        audit.lookedThrough(
                "BATCH_LIST", LookFilter.NONE.with("enterprise", enterprise).with("before", before));
    }

    /** The enterprises whose batches the actor may see, by id. */
    List<Enterprise> enterprises() {
        Actor actor = access.require(Permission.READ_SETTLEMENTS);
        List<Enterprise> own = actor.enterprise()
                .map(id -> enterprises.find(id).stream().toList())
                .orElseGet(enterprises::all);
        return own.stream()
                .filter(each -> actor.seesRegion(each.region().code()))
                .toList();
    }
}
