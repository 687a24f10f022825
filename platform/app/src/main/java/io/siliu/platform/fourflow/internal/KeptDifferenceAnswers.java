package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.database.Portions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps an answer with all that it speaks of and its papers, in the caller's transaction; or nothing of it. */
@Component
final class KeptDifferenceAnswers {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 500;

    private final DifferenceMapper differences;
    private final AnswerPaperMapper papers;
    private final LockedDifferences locked;
    private final AnswerMaterial material;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    KeptDifferenceAnswers(
            DifferenceMapper differences,
            AnswerPaperMapper papers,
            LockedDifferences locked,
            AnswerMaterial material,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.differences = differences;
        this.papers = papers;
        this.locked = locked;
        this.material = material;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many differences an answer speaks of. */
    record Kept(long id, int differences) {}

    Kept keep(AnswerDifferences.Command command, Actor actor) {
        String why = words(command);
        long id = ids.next();
        LockedDifferences.Held held = locked.of(command, actor, id);
        List<Long> given = material.of(command.papers(), held.enterpriseId());
        material.requireSeen(given, new ToBearOut(command.kind(), command.flow(), held.firstDay()), command.seen());
        differences.insert(new DifferenceAnswer(
                id,
                held.enterpriseId(),
                command.kind(),
                command.flow(),
                command.ground(),
                why,
                held.rows().size(),
                actor.enterprise().isEmpty(),
                actor.accountId(),
                clock.instant(),
                null));
        Portions.of(held.rows(), Portions.ROWS).forEach(differences::answered);
        if (!given.isEmpty()) {
            papers.insert(held.enterpriseId(), id, given);
        }
        audit.did("DIFFERENCES_ANSWERED", "DIFFERENCE_ANSWER", Long.toString(id));
        return new Kept(id, held.rows().size());
    }

    /** What was said, if it is enough; also that what it comes from was chosen. */
    static String words(AnswerDifferences.Command command) {
        String said = command.why() == null ? "" : command.why().strip();
        if (said.length() < LEAST_WORDS || said.length() > MOST_WORDS) {
            throw AnswerRefused.of("why", "Say why, in " + LEAST_WORDS + " to " + MOST_WORDS + " characters.");
        }
        if (command.ground() == null) {
            throw AnswerRefused.of("ground", "Choose what it comes from.");
        }
        return said;
    }
}
