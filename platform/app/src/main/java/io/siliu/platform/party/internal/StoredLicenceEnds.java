package io.siliu.platform.party.internal;

import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.party.LicenceEnds;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredLicenceEnds implements LicenceEnds {

    private final CapacityMapper capacities;
    private final AuditTrail audit;
    private final Clock clock;

    StoredLicenceEnds(CapacityMapper capacities, AuditTrail audit, Clock clock) {
        this.capacities = capacities;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean ended(long workerId, long soleProprietorId, LocalDate lastDay, String evidence) {
        CapacityMapper.End end =
                new CapacityMapper.End(lastDay, evidence, clock.instant().truncatedTo(ChronoUnit.MICROS), 0);
        if (capacities.endBusiness(workerId, soleProprietorId, end) == 0) {
            return false;
        }
        audit.did("LICENCE_ENDED", "WORKER", Long.toString(workerId));
        return true;
    }
}
