package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Dispositions;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts on alerts, one row each, never changed. */
@Service
class StoredDispositions implements Dispositions {

    private final DispositionMapper dispositions;
    private final GateDispositionMapper before;
    private final GateVerdicts gate;
    private final DispositionRecord records;
    private final FactVault vault;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredDispositions(
            DispositionMapper dispositions,
            GateDispositionMapper before,
            GateVerdicts gate,
            DispositionRecord records,
            FactVault vault,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.dispositions = dispositions;
        this.before = before;
        this.gate = gate;
        this.records = records;
        this.vault = vault;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean decide(String record, String indicator, Verdict verdict, String reason) {
        Actor actor = access.require(Permission.DECIDE_ALERTS);
        DispositionMapper.AlertPlace alert = dispositions
                .alert(record, indicator)
                .filter(place -> actor.sees(place.enterpriseId()) && actor.seesRegion(place.city()))
                .orElseThrow(() -> Access.notFound("alert"));
        String said = said(verdict, reason);
        boolean stands = before.ofRecord(alert.recordId(), indicator)
                .map(raised -> gate.keep(raised, record, indicator, verdict, said, actor))
                .orElseGet(() -> keep(alert, record, indicator, verdict, said, actor));
        audit.did("ALERT_" + verdict.name(), "RECORD", record);
        return stands;
    }

    /** Of an alert that was not raised before payment what one person says stands. */
    private boolean keep(
            DispositionMapper.AlertPlace alert,
            String record,
            String indicator,
            Verdict verdict,
            String said,
            Actor actor) {
        long id = ids.next();
        Instant now = clock.instant();
        dispositions.insert(
                alert.enterpriseId(),
                id,
                alert.recordId(),
                indicator,
                verdict.name(),
                vault.close(alert.recordId(), said),
                vault.closeText(
                        alert.recordId(),
                        records.commit(id, record, indicator, verdict.name(), said, now)
                                .getBytes(UTF_8)),
                actor.accountId(),
                now);
        return true;
    }

    /**
     * The reason as it is kept.
     *
     * @throws PlatformException DISPOSITION_REASON_WANTING where there is no verdict, or no reason of usable length
     */
    static String said(Verdict verdict, String reason) {
        boolean said = verdict != null && reason != null && reason.strip().length() >= 4 && reason.length() <= 500;
        if (!said) {
            throw new PlatformException(
                    AssessmentError.DISPOSITION_REASON_WANTING,
                    verdict == null ? "verdict" : "reason",
                    "Say CONFIRMED or CLEARED, and why in 4 to 500 characters.");
        }
        return reason.strip();
    }
}
