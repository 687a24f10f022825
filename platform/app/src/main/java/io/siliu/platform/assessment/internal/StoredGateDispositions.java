package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.GateDispositions;
import io.siliu.rules.Severity;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts on alerts of the gate, one row each, never changed. */
@Service
class StoredGateDispositions implements GateDispositions {

    private final GateDispositionMapper dispositions;
    private final DispositionRecord records;
    private final GateVault vault;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredGateDispositions(
            GateDispositionMapper dispositions,
            DispositionRecord records,
            GateVault vault,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.dispositions = dispositions;
        this.records = records;
        this.vault = vault;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void decide(long batchId, long lineId, String indicator, Verdict verdict, String reason) {
        Actor actor = access.require(Permission.DECIDE_ALERTS);
        GateDispositionMapper.Place alert = dispositions
                .open(batchId, lineId, indicator)
                .filter(place -> actor.sees(place.enterpriseId()) && actor.seesRegion(place.city()))
                .orElseThrow(() -> Access.notFound("alert"));
        String said = StoredDispositions.said(verdict, reason);
        long id = ids.next();
        Instant now = clock.instant();
        boolean stands = alert.severityRank() < KeptScreening.rank(Severity.HIGH)
                || dispositions.isSaidByAnother(alert.id(), verdict.name(), actor.accountId());
        dispositions.insert(
                alert,
                id,
                verdict.name(),
                stands,
                vault.close(alert.workerId(), said.getBytes(UTF_8)),
                vault.close(
                        alert.workerId(),
                        records.commit(id, "LINE-" + lineId, indicator, verdict.name(), said, now)
                                .getBytes(UTF_8)),
                actor.accountId(),
                now);
        audit.did("ALERT_" + verdict.name(), "BATCH", Long.toString(batchId));
    }
}
