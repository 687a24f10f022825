package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import org.springframework.stereotype.Component;

/** Settlement lines as far as the present actor sees them: of its own enterprise, of its region. */
@Component
final class VisibleLines {

    private final SettlementLines lines;
    private final Enterprises enterprises;
    private final Access access;

    VisibleLines(SettlementLines lines, Enterprises enterprises, Access access) {
        this.lines = lines;
        this.enterprises = enterprises;
        this.access = access;
    }

    /** @throws io.siliu.kernel.PlatformException not found, also for a line of another batch */
    SettlementLine find(long batchId, long lineId) {
        Actor actor = access.require(Permission.READ_SETTLEMENTS);
        SettlementBatch batch = lines.batch(batchId).orElseThrow(() -> Access.notFound("settlement"));
        access.requireOwner(batch.enterpriseId(), "settlement");
        return enterprises
                .find(batch.enterpriseId())
                .filter(each -> actor.seesRegion(each.region().code()))
                .flatMap(each -> lines.find(batch.enterpriseId(), lineId))
                .filter(line -> line.batchId() == batchId)
                .orElseThrow(() -> Access.notFound("settlement line"));
    }
}
