package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody explains differences that have one cause. The words stand beside each of them until one of its two values
 * changes; they change no value and clear no alert.
 */
@Service
public class AnswerDifferences {

    /** Differences that one answer can speak of. */
    public static final int MOST = 500;

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 500;

    private final DifferenceMapper differences;
    private final DifferenceMarks marks;
    private final ContentVault vault;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    AnswerDifferences(
            DifferenceMapper differences,
            DifferenceMarks marks,
            ContentVault vault,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.differences = differences;
        this.marks = marks;
        this.vault = vault;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param keys the differences as they were shown, {@code number:mark} */
    public record Command(
            Discrepancy.Kind kind, Flow flow, List<String> keys, DifferenceAnswer.Ground ground, String why) {}

    /**
     * Keeps the answer, or nothing of it.
     *
     * @return id of the answer
     * @throws PlatformException not found, also for another enterprise's record; or a difference that is no longer the one
     *     that was shown, or has its answer by now
     */
    @Transactional
    public long run(Command command) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        String why = words(command.why());
        if (command.ground() == null) {
            throw refused("ground", "Choose what it comes from.");
        }
        // In one order everywhere, so that two answers wait for each other and not in a circle.
        Set<String> keys = new TreeSet<>(command.keys());
        if (keys.isEmpty() || keys.size() > MOST) {
            throw refused("difference", "Tick 1 to " + MOST + " differences.");
        }
        long id = ids.next();
        List<DifferenceMapper.Answered> answered = new ArrayList<>();
        for (String key : keys) {
            DifferenceMapper.Content record = locked(key, actor);
            answered.add(
                    new DifferenceMapper.Answered(record.enterpriseId(), record.id(), mark(command, key, record), id));
        }
        long enterprise = answered.get(0).enterpriseId();
        if (answered.stream().anyMatch(each -> each.enterpriseId() != enterprise)) {
            throw refused("enterprise", "Answer for one enterprise at a time.");
        }
        differences.insert(new DifferenceAnswer(
                id,
                enterprise,
                command.kind(),
                command.flow(),
                command.ground(),
                why,
                answered.size(),
                actor.enterprise().isEmpty(),
                actor.accountId(),
                clock.instant(),
                null));
        differences.answered(answered);
        audit.did("DIFFERENCES_ANSWERED", "DIFFERENCE_ANSWER", Long.toString(id));
        return id;
    }

    /** Takes an answer back; only whoever gave it can, and only for some minutes. */
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

    private DifferenceMapper.Content locked(String key, Actor actor) {
        int colon = key.indexOf(':');
        return differences
                .lockRecord(colon < 0 ? key : key.substring(0, colon))
                .filter(record -> actor.sees(record.enterpriseId()))
                .orElseThrow(() -> Access.notFound("record"));
    }

    /** The mark of the difference that was shown, where the record still has it. */
    private byte[] mark(Command command, String key, DifferenceMapper.Content record) {
        String shown = key.substring(key.indexOf(':') + 1);
        boolean answered = differences.said(record.enterpriseId(), record.id()).stream()
                .anyMatch(said -> HexFormat.of().formatHex(said.mark()).equals(shown));
        int position = 0;
        for (Discrepancy each : vault.open(record.id(), record.content()).discrepancies()) {
            position++;
            byte[] mark = marks.of(each);
            boolean asked = each.kind() == command.kind() && each.flow() == command.flow();
            if (asked && !answered && HexFormat.of().formatHex(mark).equals(shown)) {
                differences.mark(record.enterpriseId(), record.id(), position, mark);
                return mark;
            }
        }
        throw refused(
                "changed",
                "Record " + record.number() + " changed since it was shown, or was answered. Look at it again.");
    }

    private static String words(String why) {
        String said = why == null ? "" : why.strip();
        if (said.length() < LEAST_WORDS || said.length() > MOST_WORDS) {
            throw refused("why", "Say why, in " + LEAST_WORDS + " to " + MOST_WORDS + " characters.");
        }
        return said;
    }

    private static PlatformException refused(String field, String remedy) {
        return new PlatformException(FourFlowError.ANSWER_NOT_VALID, field, remedy);
    }
}
