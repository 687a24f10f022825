package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean recovered(long enterpriseId, long lineId, String reference) {
        int kept = lines.recovered(
                enterpriseId,
                lineId,
                reference,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                access.current().accountId());
        if (kept == 0) {
            return false;
        }
        audit.did("VAT_RECOVERED", "LINE", Long.toString(lineId));
        return true;
    }
}
