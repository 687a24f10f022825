package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Dispositions.Found;
import io.siliu.rules.Severity;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps verdicts on alerts of records and of lines by one rule: on a grave alert two persons have to say the same. */
@Component
final class VerdictsOfTwo {

    private final DispositionMapper dispositions;
    private final TwoPersons twoPersons;
    private final DispositionRecord records;
    private final VerdictVault vault;
    private final IdGenerator ids;
    private final Clock clock;

    VerdictsOfTwo(
            DispositionMapper dispositions,
            TwoPersons twoPersons,
            DispositionRecord records,
            VerdictVault vault,
            IdGenerator ids,
            Clock clock) {
        this.dispositions = dispositions;
        this.twoPersons = twoPersons;
        this.records = records;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param alert locked
     * @param subject under which the ledger knows what was decided on
     * @param by account of the person
     * @return what came of the alert by now
     * @throws PlatformException ALERT_OPENED_AGAIN or DISPOSITION_REASON_WANTING; or why the present account and those that said
     *     the same before do not count as two persons
     */
    AlertOutcome keep(DispositionMapper.DecidedAlert alert, String subject, Found found, long by) {
        requireSeen(alert, found);
        requireSaid(found);
        boolean stands =
                needsOne(alert) || isSaidByAnother(alert, found.verdict().name(), by);
        insert(alert, subject, found, new Word(by, clock.instant(), stands));
        return stands ? AlertOutcome.valueOf(found.verdict().name()) : AlertOutcome.WAITING;
    }

    /**
     * What two say together who were found to be two persons; whoever else said it before does not matter to them.
     *
     * @param alert locked
     * @param firstAt when the first of them said it; the second says it now
     * @throws PlatformException ALERT_OPENED_AGAIN or DISPOSITION_REASON_WANTING
     */
    AlertOutcome keepPair(
            DispositionMapper.DecidedAlert alert,
            String subject,
            Found found,
            long first,
            Instant firstAt,
            long second) {
        requireSeen(alert, found);
        requireSaid(found);
        insert(alert, subject, found, new Word(first, firstAt, needsOne(alert)));
        insert(alert, subject, found, new Word(second, clock.instant(), true));
        return AlertOutcome.valueOf(found.verdict().name());
    }

    /** @param stands whether the alert is decided with it */
    private record Word(long by, Instant at, boolean stands) {}

    private static boolean needsOne(DispositionMapper.DecidedAlert alert) {
        return alert.severityRank() < KeptScreening.rank(Severity.HIGH);
    }

    private void insert(DispositionMapper.DecidedAlert alert, String subject, Found found, Word word) {
        String said = found.reason().strip();
        String verdict = found.verdict().name();
        long id = ids.next();
        dispositions.insert(
                alert,
                id,
                verdict,
                word.stands(),
                vault.closeReason(alert, said),
                vault.closeSealed(alert, records.commit(id, subject, alert.indicator(), verdict, said, word.at())),
                word.by(),
                word.at());
    }

    /** Who said the same and may be the same person is no other one; whoever comes then is told so. */
    private boolean isSaidByAnother(DispositionMapper.DecidedAlert alert, String verdict, long by) {
        List<Long> others = dispositions.saidByOthers(alert, verdict, by);
        if (others.isEmpty()) {
            return false;
        }
        if (others.stream().noneMatch(other -> twoPersons.tie(other, by).isEmpty())) {
            twoPersons.require(
                    others.get(0),
                    by,
                    () -> new PlatformException(AccessError.NOT_ALLOWED, "One account is one person."));
        }
        return true;
    }

    /** What hit since its author looked, nobody has looked at. */
    private static void requireSeen(DispositionMapper.DecidedAlert alert, Found found) {
        if (found.opening() != alert.opening()) {
            throw new PlatformException(
                    AssessmentError.ALERT_OPENED_AGAIN,
                    "opening",
                    "The alert stands at opening " + alert.opening() + ", not " + found.opening() + ".");
        }
    }

    private static void requireSaid(Found found) {
        String reason = found.reason();
        boolean said =
                found.verdict() != null && reason != null && reason.strip().length() >= 4 && reason.length() <= 500;
        if (!said) {
            throw new PlatformException(
                    AssessmentError.DISPOSITION_REASON_WANTING,
                    found.verdict() == null ? "verdict" : "reason",
                    "Say CONFIRMED or CLEARED, and why in 4 to 500 characters.");
        }
    }
}
