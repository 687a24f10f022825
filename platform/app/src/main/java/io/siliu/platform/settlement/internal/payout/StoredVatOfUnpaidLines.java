package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredVatOfUnpaidLines implements VatOfUnpaidLines {

    private final UnpaidVatMapper lines;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredVatOfUnpaidLines(UnpaidVatMapper lines, Access access, AuditTrail audit, Clock clock) {
        this.lines = lines;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Line> oldest(String regionPrefix, int limit) {
        return lines.oldest(regionPrefix, limit);
    }

    @Override
    public long toReturn() {
        return lines.countToReturn();
    }

    @Override
    public List<Returned> lastReturned(String regionPrefix, int limit) {
        return lines.lastReturned(regionPrefix, limit);
    }

    @Override
    public boolean isReturnedBy(String reference) {
        return lines.withReference(reference) > 0;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean recovered(long enterpriseId, long lineId, Money amount, String reference) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        if (!isKept(enterpriseId, lineId, amount, reference, actor)) {
            return false;
        }
        audit.did("VAT_RECOVERED", "LINE", Long.toString(lineId));
        return true;
    }

    private boolean isKept(long enterpriseId, long lineId, Money amount, String reference, Actor actor) {
        try {
            return lines.recovered(
                            enterpriseId,
                            lineId,
                            amount,
                            reference,
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            actor.accountId(),
                            actor.name())
                    > 0;
        } catch (DuplicateKeyException recordedBefore) {
            return false;
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdrawn(long enterpriseId, long lineId) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        if (lines.withdrawn(enterpriseId, lineId) == 0) {
            return false;
        }
        audit.did("VAT_RECOVERY_WITHDRAWN", "LINE", Long.toString(lineId));
        return true;
    }
}
