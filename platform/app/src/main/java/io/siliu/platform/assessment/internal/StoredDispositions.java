package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.Dispositions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts on alerts of records. */
@Service
class StoredDispositions implements Dispositions {

    private final DispositionMapper dispositions;
    private final VerdictsOfTwo verdicts;
    private final Access access;
    private final AuditTrail audit;

    StoredDispositions(DispositionMapper dispositions, VerdictsOfTwo verdicts, Access access, AuditTrail audit) {
        this.dispositions = dispositions;
        this.verdicts = verdicts;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void decide(String record, String indicator, Found found) {
        Actor actor = access.require(Permission.DECIDE_ALERTS);
        DispositionMapper.AlertPlace place = dispositions
                .alert(record, indicator)
                .filter(each -> actor.sees(each.enterpriseId()) && actor.seesRegion(each.city()))
                .orElseThrow(() -> Access.notFound("alert"));
        DispositionMapper.DecidedAlert alert = dispositions.ofRecord(place.recordId(), indicator);
        dispositions.foundOnRecord(alert, verdicts.keep(alert, record, found, actor.accountId()));
        audit.did("ALERT_" + found.verdict().name(), "RECORD", record);
    }
}
