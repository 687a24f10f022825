package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.Portions;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.fourflow.SealedRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries what others say to the records that were screened before it was said: first to whom it concerns, then, a portion of
 * records at a time, into the queue of the screening. What it was said of may be many records; no transaction holds them all.
 * When a portion of statements fails, the next ones are taken one by one, so that the one that fails rests and holds up no
 * other.
 */
@Component
final class StatementStage implements StageWorker {

    private static final Logger log = LoggerFactory.getLogger(StatementStage.class);

    private static final int STATEMENTS_AT_ONCE = 200;
    private static final int RECORDS_AT_ONCE = 500;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    /**
     * A record whose seal was under way when the statement came in did not know of it. Most seals are over when a statement has
     * rested; one that takes longer is waited for when its record is asked for.
     */
    private static final WorkQueue STATEMENTS = new WorkQueue(
            "outside_statement",
            "id",
            "spread_at IS NULL AND taken_at < :now - INTERVAL 30 SECOND AND (rests_until IS NULL OR "
                    + WorkQueue.rested("rests_until") + ")",
            "rests_until, id");

    /** Whoever had a portion stands behind the others. */
    private static final WorkQueue REACHES =
            new WorkQueue("statement_reach", "id", WorkQueue.rested("next_at"), "next_at, id");

    private final WorkClaims claims;
    private final ReachMapper rows;
    private final Concerned concerned;
    private final SealedRecords records;
    private final IdGenerator ids;
    private final Clock clock;
    private final AtomicInteger oneByOne = new AtomicInteger();

    StatementStage(
            WorkClaims claims,
            ReachMapper rows,
            Concerned concerned,
            SealedRecords records,
            IdGenerator ids,
            Clock clock) {
        this.claims = claims;
        this.rows = rows;
        this.concerned = concerned;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessment.statements";
    }

    @Override
    public int pass() {
        int spread = oneByOne.get() > 0 ? spreadOne() : spreadMany();
        return spread
                + RowByRow.inTheClaim(claims, REACHES, this::ask, (id, failure) -> rows.reachRests(id, afterFailure()));
    }

    private int spreadMany() {
        List<Long> claimed = new ArrayList<>();
        try {
            return claims.work(STATEMENTS, STATEMENTS_AT_ONCE, some -> {
                claimed.addAll(some);
                spread(some);
            });
        } catch (RuntimeException | StackOverflowError failure) {
            if (claimed.isEmpty()) {
                throw failure;
            }
            log.warn("{} statements could not be spread together and are taken one by one", claimed.size(), failure);
            oneByOne.set(claimed.size());
            return 1;
        }
    }

    private int spreadOne() {
        oneByOne.decrementAndGet();
        return RowByRow.inTheClaim(
                claims,
                STATEMENTS,
                id -> spread(List.of(id)),
                (id, failure) -> rows.statementRests(id, afterFailure()));
    }

    private Instant afterFailure() {
        return clock.instant().plus(AFTER_FAILURE);
    }

    private void spread(List<Long> statements) {
        Map<String, Counted> all = new TreeMap<>();
        rows.statements(statements).stream()
                .map(Heard::of)
                .flatMap(row -> concerned.by(row).stream())
                .forEach(reach -> all.merge(
                        reach.scope() + "/" + reach.subject(),
                        new Counted(reach, Set.of(reach.statement())),
                        Counted::and));
        write(all.values());
        rows.spread(statements, clock.instant());
    }

    /** A reach, and the statements that have it; one that has it in two ways is one. */
    private record Counted(Reach reach, Set<Long> statements) {

        Counted and(Counted other) {
            Set<Long> both = new HashSet<>(statements);
            both.addAll(other.statements);
            return new Counted(reach.and(other.reach), both);
        }
    }

    private void write(Collection<Counted> all) {
        List<ReachMapper.NewReach> fresh = all.stream()
                .map(each -> new ReachMapper.NewReach(
                        ids.next(),
                        each.reach().scope(),
                        each.reach().subject(),
                        each.reach().from(),
                        each.reach().to(),
                        each.reach().statement(),
                        each.statements().size()))
                .toList();
        Portions.of(fresh, Portions.ROWS).forEach(rows::reach);
    }

    private void ask(long reach) {
        rows.reaches(List.of(reach)).forEach(this::ask);
    }

    private void ask(ReachMapper.ReachRow row) {
        boolean worker = row.scope() == Reach.Scope.WORKER;
        SealedRecords.Asked asked = records.screenAgain(
                new SealedRecords.Concerned(
                        worker ? row.subject() : null,
                        worker ? null : row.subject(),
                        row.from(),
                        row.to(),
                        row.after(),
                        RECORDS_AT_ONCE),
                new SealedRecords.Again(row.statement(), row.statements()));
        if (asked.records() > 0) {
            log.info(
                    "{} records wait for another screening, for what was said in statement {}",
                    asked.records(),
                    row.statement());
        }
        if (asked.last() != null) {
            rows.goOn(row.id(), row.statements(), asked.last(), clock.instant());
        } else if (rows.done(row.id(), row.statements()) == 0) {
            rows.beginAnew(row.id(), clock.instant());
        }
    }
}
