package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Dispositions;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts on alerts, one row each, never changed. */
@Service
class StoredDispositions implements Dispositions {

    private final DispositionMapper dispositions;
    private final FactVault vault;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredDispositions(
            DispositionMapper dispositions,
            FactVault vault,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.dispositions = dispositions;
        this.vault = vault;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void decide(String record, String indicator, Verdict verdict, String reason) {
        Actor actor = access.require(Permission.DECIDE_ALERTS);
        DispositionMapper.AlertPlace alert = dispositions
                .alert(record, indicator)
                .filter(place -> actor.sees(place.enterpriseId()) && actor.seesRegion(place.city()))
                .orElseThrow(() -> Access.notFound("alert"));
        boolean said = verdict != null && reason != null && reason.strip().length() >= 4 && reason.length() <= 500;
        if (!said) {
            throw new PlatformException(
                    AssessmentError.DISPOSITION_REASON_WANTING,
                    verdict == null ? "verdict" : "reason",
                    "Say CONFIRMED or CLEARED, and why in 4 to 500 characters.");
        }
        dispositions.insert(
                alert.enterpriseId(),
                ids.next(),
                alert.recordId(),
                indicator,
                verdict.name(),
                vault.closeText(alert.recordId(), reason.strip()),
                actor.accountId(),
                clock.instant());
        audit.did("ALERT_" + verdict.name(), "RECORD", record);
    }
}
