package io.siliu.platform.settlement.internal.objection;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.OwnLines;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A worker objects, by phone, and sees what was answered. */
@Service
public class OwnObjections {

    /** That may wait at one time; more would be answered no sooner. */
    public static final int MOST_OPEN = 20;

    private static final int SHOWN = 50;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 500;

    private final ObjectionMapper rows;
    private final StoredObjections stored;
    private final OwnLines lines;
    private final PhonePeople people;
    private final PersonalData personal;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    OwnObjections(
            ObjectionMapper rows,
            StoredObjections stored,
            OwnLines lines,
            PhonePeople people,
            PersonalData personal,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.rows = rows;
        this.stored = stored;
        this.lines = lines;
        this.people = people;
        this.personal = personal;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One of the present worker's.
     *
     * @param line that it is about; null where it is about none
     */
    public record Own(Objection objection, OwnLines.Line line) {}

    /**
     * One page.
     *
     * @param next id of the last one of the page, where more follow, or null
     */
    public record Page(List<Own> objections, Long next) {}

    /**
     * Those of the present worker: on the first page all that wait, then the others; each the latest first.
     *
     * @param before id of the last one of the page before, or null
     */
    @Transactional(readOnly = true)
    public Page own(Long before) {
        long worker = person();
        List<ObjectionMapper.Row> closed = rows.closedOf(worker, before, SHOWN + 1);
        List<ObjectionMapper.Row> page = new ArrayList<>(before == null ? rows.openOf(worker) : List.of());
        page.addAll(closed.subList(0, Math.min(SHOWN, closed.size())));
        Map<Long, OwnLines.Line> about = lines.all(page.stream()
                .map(ObjectionMapper.Row::lineId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Page(
                page.stream()
                        .map(row -> new Own(stored.opened(row), row.lineId() == null ? null : about.get(row.lineId())))
                        .toList(),
                closed.size() > SHOWN ? closed.get(SHOWN - 1).id() : null);
    }

    /** The present worker's last one about a line, answered or not. */
    @Transactional(readOnly = true)
    public Optional<Objection> latestAbout(long lineId) {
        return rows.latestAbout(person(), lineId).map(stored::opened);
    }

    /**
     * Lines of the present worker that an objection can be about, the latest first.
     *
     * @param before the last one of the page before, or null
     * @param chosen one that is on the page in any case, or null
     */
    @Transactional(readOnly = true)
    public OwnLines.Page lines(Long before, Long chosen) {
        return lines.page(person(), before, chosen);
    }

    /**
     * @param line one of the worker's own, or null
     * @throws PlatformException {@link SettlementError#OBJECTION_NOT_VALID} with the field; not found for the line of another
     */
    @Transactional
    public long raise(Long line, Objection.Topic topic, String typed) {
        long worker = person();
        String words = typed == null ? "" : typed.strip();
        if (topic == null) {
            throw refused("topic", "Choose what it is about.");
        }
        if (words.length() < LEAST_WORDS || words.length() > MOST_WORDS) {
            throw refused("words", "Say it in " + LEAST_WORDS + " to " + MOST_WORDS + " characters.");
        }
        people.oneByOne();
        if (rows.open(worker) >= MOST_OPEN) {
            throw refused("open", "As many as " + MOST_OPEN + " wait for an answer already.");
        }
        Long enterprise =
                line == null ? null : lines.enterpriseOf(line, worker).orElseThrow(() -> Access.notFound("line"));
        long id = ids.next();
        rows.insert(new ObjectionMapper.Row(
                id,
                worker,
                enterprise,
                line,
                topic,
                personal.encryptText(worker, words),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null,
                null));
        audit.did("OBJECTION_RAISED", "OBJECTION", Long.toString(id));
        return id;
    }

    /** Takes one back; one that was answered stays as it is. */
    @Transactional
    public void withdraw(long id) {
        long worker = person();
        ObjectionMapper.Row row =
                rows.lock(id).filter(one -> one.workerId() == worker).orElseThrow(() -> Access.notFound("objection"));
        if (row.answeredAt() == null && row.withdrawnAt() == null) {
            rows.withdraw(id, clock.instant());
            audit.did("OBJECTION_WITHDRAWN", "OBJECTION", Long.toString(id));
        }
    }

    private long person() {
        access.require(Permission.OWN_DATA);
        return people.current().personId();
    }

    private static PlatformException refused(String field, String remedy) {
        return new PlatformException(SettlementError.OBJECTION_NOT_VALID, field, remedy);
    }
}
