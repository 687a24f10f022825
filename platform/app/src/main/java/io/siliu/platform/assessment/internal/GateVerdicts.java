package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.rules.Severity;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps verdicts on alerts that were raised before payment, on the line and later on its record by one rule. */
@Component
final class GateVerdicts {

    private final GateDispositionMapper dispositions;
    private final DispositionRecord records;
    private final GateVault vault;
    private final IdGenerator ids;
    private final Clock clock;

    GateVerdicts(
            GateDispositionMapper dispositions,
            DispositionRecord records,
            GateVault vault,
            IdGenerator ids,
            Clock clock) {
        this.dispositions = dispositions;
        this.records = records;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param alert locked
     * @param subject under which the ledger knows what was decided on
     * @return whether it stands: at once below HIGH, else when another person's latest one is the same
     */
    boolean keep(
            GateDispositionMapper.Place alert,
            String subject,
            String indicator,
            Verdict verdict,
            String said,
            Actor actor) {
        long id = ids.next();
        Instant now = clock.instant();
        boolean stands = alert.severityRank() < KeptScreening.rank(Severity.HIGH)
                || dispositions.isSaidByAnother(alert, verdict.name(), actor.accountId());
        dispositions.insert(
                alert,
                id,
                verdict.name(),
                stands,
                vault.close(alert.workerId(), said.getBytes(UTF_8)),
                vault.close(
                        alert.workerId(),
                        records.commit(id, subject, indicator, verdict.name(), said, now)
                                .getBytes(UTF_8)),
                actor.accountId(),
                now);
        return stands;
    }
}
