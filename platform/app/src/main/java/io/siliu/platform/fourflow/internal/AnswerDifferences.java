package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.FourFlowError;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody explains differences that have one cause. The words and papers stand beside each of them until one of its two
 * values changes; they change no value and clear no alert.
 */
@Service
public class AnswerDifferences {

    /** Differences that can be named one by one in an answer. */
    public static final int MOST = 500;

    private final KeptDifferenceAnswers answers;
    private final DifferenceMapper differences;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerDifferences(
            KeptDifferenceAnswers answers, DifferenceMapper differences, Access access, AuditTrail audit, Clock clock) {
        this.answers = answers;
        this.differences = differences;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An answer.
     *
     * @param keys the differences as they were shown, {@code number:mark}
     * @param papers ids of documents of the enterprise that go with it
     * @param seen what was shown to be wanting in the papers, each by its {@link PaperWeakness#code() code}
     */
    public record Command(
            Discrepancy.Kind kind,
            Flow flow,
            List<String> keys,
            DifferenceAnswer.Ground ground,
            String why,
            List<Long> papers,
            List<String> seen) {

        public Command {
            keys = keys.stream().filter(Objects::nonNull).distinct().toList();
            papers = papers.stream().filter(Objects::nonNull).toList();
            seen = seen.stream().filter(Objects::nonNull).toList();
        }
    }

    /** @param differences how many it speaks of */
    public record Given(long id, int differences) {}

    /**
     * Keeps the answer, or nothing of it.
     *
     * @throws PlatformException not found, also for another enterprise's record; or a difference that is no longer the one
     *     that was shown, or has its answer by now; or a paper that is not the enterprise's, or lacks what was not seen
     */
    @Transactional
    public Given run(Command command) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        KeptDifferenceAnswers.words(command);
        if (command.keys().isEmpty() || command.keys().size() > MOST) {
            throw AnswerRefused.of("difference", "Tick 1 to " + MOST + " differences.");
        }
        KeptDifferenceAnswers.Kept kept = answers.keep(command, actor);
        return new Given(kept.id(), kept.differences());
    }

    /** Takes an answer back, of however many it speaks; only whoever gave it can, and only for some minutes. */
    @Transactional
    public void withdraw(long id) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        DifferenceAnswer answer = differences
                .lock(id)
                .filter(each -> actor.sees(each.enterpriseId()) && each.accountId() == actor.accountId())
                .orElseThrow(() -> Access.notFound("answer"));
        if (answer.withdrawnAt() != null) {
            return;
        }
        Instant now = clock.instant();
        if (!answer.isWithdrawable(now)) {
            throw new PlatformException(
                    FourFlowError.ANSWER_STANDS,
                    "An answer can be taken back for " + DifferenceAnswer.WITHDRAWABLE.toMinutes() + " minutes.");
        }
        differences.withdraw(answer.enterpriseId(), id, now);
        audit.did("DIFFERENCES_ANSWER_WITHDRAWN", "DIFFERENCE_ANSWER", Long.toString(id));
    }
}
