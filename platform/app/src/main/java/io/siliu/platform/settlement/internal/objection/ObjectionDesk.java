package io.siliu.platform.settlement.internal.objection;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.OwnLines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workers object to, for whoever has to answer: the enterprise for its own lines, the operator for all. */
@Service
public class ObjectionDesk {

    /** Objections on one page. */
    public static final int PAGE = 50;

    /** For somebody with a phone number who has not said yet who they are. */
    private static final String UNNAMED = "—";

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 500;

    private final ObjectionMapper rows;
    private final StoredObjections stored;
    private final OwnLines lines;
    private final Workers workers;
    private final PersonalData personal;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ObjectionDesk(
            ObjectionMapper rows,
            StoredObjections stored,
            OwnLines lines,
            Workers workers,
            PersonalData personal,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.stored = stored;
        this.lines = lines;
        this.workers = workers;
        this.personal = personal;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An objection with who raised it.
     *
     * @param worker masked
     * @param line that it is about; null where it is about none
     * @param days since it was raised, to its answer or today
     */
    public record Asked(Objection objection, String worker, OwnLines.Line line, long days) {}

    /**
     * One page.
     *
     * @param next id of the last one of the page, where more follow, or null
     */
    public record Page(List<Asked> asked, Long next) {}

    /**
     * Those that wait, the oldest first, or those that were answered, the latest answer first. What somebody said who left
     * since is theirs alone, and is not shown.
     *
     * @param answered those that were, or those that wait
     * @param lineless those alone that are about no line; no enterprise has any
     * @param after id of the last one of the page before, or null
     */
    @Transactional
    public Page list(boolean answered, boolean lineless, Long after) {
        Actor actor = access.require(Permission.ANSWER_OBJECTIONS);
        audit.lookedThrough(
                "OBJECTION_LIST",
                LookFilter.NONE
                        .with("answered", answered)
                        .with("lineless", lineless ? true : null)
                        .with("after", after));
        Long enterprise = actor.enterprise().orElse(null);
        List<ObjectionMapper.Row> fetched = answered
                ? rows.answered(enterprise, lineless, after, PAGE + 1)
                : rows.unanswered(enterprise, lineless, after, PAGE + 1);
        List<ObjectionMapper.Row> page = fetched.subList(0, Math.min(PAGE, fetched.size()));
        Set<Long> people = page.stream().map(ObjectionMapper.Row::workerId).collect(Collectors.toSet());
        Set<Long> left = personal.left(people);
        Map<Long, Worker> known = workers.findAll(people);
        Map<Long, OwnLines.Line> about = lines.all(page.stream()
                .map(ObjectionMapper.Row::lineId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        LocalDate today = ChinaTime.today(clock);
        return new Page(
                page.stream()
                        .filter(row -> !left.contains(row.workerId()))
                        .map(row -> asked(
                                stored.opened(row),
                                known.get(row.workerId()),
                                row.lineId() == null ? null : about.get(row.lineId()),
                                today))
                        .toList(),
                fetched.size() > PAGE ? page.get(PAGE - 1).id() : null);
    }

    private static Asked asked(Objection objection, Worker worker, OwnLines.Line line, LocalDate today) {
        LocalDate until = objection.answer() == null
                ? today
                : ChinaTime.dateOf(objection.answer().at());
        return new Asked(
                objection,
                worker == null ? UNNAMED : worker.maskedName(),
                line,
                ChronoUnit.DAYS.between(ChinaTime.dateOf(objection.raisedAt()), until));
    }

    /**
     * Answers once; the worker sees it at once.
     *
     * @throws PlatformException not found, also for another enterprise's; {@link SettlementError#OBJECTION_CLOSED} where it was
     *     answered or taken back; {@link SettlementError#OBJECTION_NOT_VALID} with the field
     */
    @Transactional
    public void answer(long id, Objection.Outcome outcome, String typed) {
        Actor actor = access.require(Permission.ANSWER_OBJECTIONS);
        String words = typed == null ? "" : typed.strip();
        if (outcome == null) {
            throw refused("outcome", "Say what came of it.");
        }
        if (words.length() < LEAST_WORDS || words.length() > MOST_WORDS) {
            throw refused("words", "Say it in " + LEAST_WORDS + " to " + MOST_WORDS + " characters.");
        }
        ObjectionMapper.Row row = rows.lock(id)
                .filter(one -> actor.enterprise().isEmpty()
                        || actor.enterprise().equals(Optional.ofNullable(one.enterpriseId())))
                .orElseThrow(() -> Access.notFound("objection"));
        if (row.answeredAt() != null || row.withdrawnAt() != null) {
            throw new PlatformException(
                    SettlementError.OBJECTION_CLOSED, "It was answered or taken back meanwhile; look at it again.");
        }
        rows.answer(
                id,
                outcome,
                personal.encryptText(row.workerId(), words),
                actor.enterprise().isEmpty(),
                actor.accountId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.did("OBJECTION_ANSWERED", "OBJECTION", Long.toString(id));
    }

    private static PlatformException refused(String field, String remedy) {
        return new PlatformException(SettlementError.OBJECTION_NOT_VALID, field, remedy);
    }
}
