package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.Dispositions.Found;
import io.siliu.platform.assessment.GateDispositions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts on alerts of the gate. */
@Service
class StoredGateDispositions implements GateDispositions {

    private final DispositionMapper dispositions;
    private final VerdictsOfTwo verdicts;
    private final Access access;
    private final AuditTrail audit;

    StoredGateDispositions(DispositionMapper dispositions, VerdictsOfTwo verdicts, Access access, AuditTrail audit) {
        this.dispositions = dispositions;
        this.verdicts = verdicts;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void decide(long batchId, long lineId, String indicator, Found found) {
        Actor actor = access.require(Permission.DECIDE_ALERTS);
        DispositionMapper.DecidedAlert alert = dispositions
                .ofLine(batchId, lineId, indicator)
                .filter(place -> actor.sees(place.enterpriseId()) && actor.seesRegion(place.city()))
                .orElseThrow(() -> Access.notFound("alert"));
        dispositions.foundOnLine(alert, verdicts.keep(alert, "LINE-" + lineId, found, actor.accountId()));
        audit.did("ALERT_" + found.verdict().name(), "BATCH", Long.toString(batchId));
    }
}
