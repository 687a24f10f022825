package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Both forms of claims keep the same promises. */
@SiliuTest
class ClaimsTest {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final WorkQueue QUEUE = new WorkQueue("claims_test", "id", "done_at IS NULL", "id");

    private final JdbcClient database;
    private final DataSource source;
    private final WorkClaims chosen;
    private final TransactionTemplate transaction;
    private final Watch watch = new Watch();
    private final ExecutorService claimers = Executors.newFixedThreadPool(4);

    ClaimsTest(JdbcClient database, DataSource source, WorkClaims chosen, PlatformTransactionManager transactions) {
        this.database = database;
        this.source = source;
        this.chosen = chosen;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The two forms. */
    enum Form {
        LOCKS,
        LEASES
    }

    @BeforeEach
    void anEmptyQueue() {
        database.sql("""
                CREATE TABLE IF NOT EXISTS claims_test (
                    id BIGINT NOT NULL PRIMARY KEY, done_at DATETIME(6) NULL, worked INT NOT NULL DEFAULT 0,
                    lease_owner VARCHAR(40) NULL, lease_until DATETIME(6) NULL)""").update();
        database.sql("DELETE FROM claims_test").update();
    }

    @AfterEach
    void sendTheClaimersHome() {
        claimers.shutdownNow();
    }

    @Test
    void theDatabaseOfThisTestSkipsLockedRowsSoLocksAreChosen() {
        assertThat(new ClaimsProbe(source).skipsLockedRows()).isTrue();
        assertThat(chosen).isInstanceOf(LockingClaims.class);
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreTakenInTheOrderOfTheQueueUpToTheLimit(Form form) {
        waiting(5);
        List<List<Long>> taken = new ArrayList<>();
        Consumer<List<Long>> work = ids -> {
            taken.add(ids);
            done(ids);
        };

        assertThat(claims(form).work(QUEUE, 3, work)).isEqualTo(3);
        assertThat(claims(form).work(QUEUE, 3, work)).isEqualTo(2);
        assertThat(claims(form).work(QUEUE, 3, work)).isZero();

        assertThat(taken).containsExactly(List.of(1L, 2L, 3L), List.of(4L, 5L));
    }

    @ParameterizedTest
    @EnumSource
    void whatOneHoldsIsNotGivenToAnother(Form form) throws Exception {
        waiting(6);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Future<List<Long>> first = claimers.submit(() -> taken(form, 3, ids -> {
            held.countDown();
            await(seen);
            done(ids);
        }));
        await(held);

        List<Long> second = taken(form, 10, this::done);
        seen.countDown();

        assertThat(second).containsExactly(4L, 5L, 6L);
        assertThat(first.get(10, TimeUnit.SECONDS)).containsExactly(1L, 2L, 3L);
        assertThat(timesWorked()).containsOnly(1);
    }

    @ParameterizedTest
    @EnumSource
    void fourClaimersAtOnceWorkOnEachRowExactlyOnce(Form form) throws Exception {
        waiting(120);
        List<Future<Integer>> all = IntStream.range(0, 4)
                .mapToObj(claimer -> claimers.submit(() -> {
                    int total = 0;
                    while (left() > 0) {
                        total += claims(form).work(QUEUE, 7, this::done);
                    }
                    return total;
                }))
                .toList();
        int total = 0;
        for (Future<Integer> each : all) {
            total += each.get(60, TimeUnit.SECONDS);
        }

        assertThat(total).isEqualTo(120);
        assertThat(timesWorked()).hasSize(120).containsOnly(1);
    }

    @ParameterizedTest
    @EnumSource
    void workThatFailsIsUndoneAndItsRowsAreThereForTheNext(Form form) {
        waiting(2);

        assertThatThrownBy(() -> claims(form).work(QUEUE, 2, ids -> {
                    done(ids);
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(timesWorked()).containsOnly(0);
        assertThat(taken(form, 2, this::done)).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void aClaimerWhoseConnectionDiesLosesItsWorkAndFreesItsRows(Form form) {
        waiting(2);

        assertThatThrownBy(() -> claims(form).work(QUEUE, 2, ids -> {
                    done(ids);
                    cutOwnConnection();
                    done(ids);
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(timesWorked()).containsOnly(0);
        assertThat(taken(form, 2, this::done)).containsExactly(1L, 2L);
    }

    @Test
    void theLeaseOfADeadProcessEndsByItself() {
        waiting(2);
        database.sql("UPDATE claims_test SET lease_owner = 'a dead process', lease_until = ? WHERE id = 1")
                .param(Instants.utc(watch.instant().plus(LEASE)))
                .update();

        assertThat(taken(Form.LEASES, 5, this::done)).containsExactly(2L);
        watch.forward(LEASE.minusSeconds(1));
        assertThat(taken(Form.LEASES, 5, this::done)).isEmpty();
        watch.forward(Duration.ofSeconds(2));
        assertThat(taken(Form.LEASES, 5, this::done)).containsExactly(1L);
    }

    @Test
    void aLeaseThatRunsOutUnderSlowWorkIsNotTakenOverBeforeTheWorkIsDone() throws Exception {
        waiting(2);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<List<Long>> slow = claimers.submit(() -> taken(Form.LEASES, 2, ids -> {
            held.countDown();
            await(goOn);
            done(ids);
        }));
        await(held);
        watch.forward(LEASE.plusSeconds(1));
        Future<List<Long>> next = claimers.submit(() -> taken(Form.LEASES, 2, this::done));

        Thread.sleep(300);
        assertThat(next.isDone()).as("waits for the slow one").isFalse();
        goOn.countDown();

        assertThat(slow.get(10, TimeUnit.SECONDS)).containsExactly(1L, 2L);
        assertThat(next.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(timesWorked()).containsOnly(1);
    }

    @Test
    void aWorkerThatLostItsLeaseBeforeItBeganDoesNothing() {
        waiting(1);
        List<Long> stolen = new ArrayList<>();
        WorkClaims slow = new LeasingClaims(
                database,
                new Between(transaction, () -> {
                    watch.forward(LEASE.plusSeconds(1));
                    stolen.addAll(taken(Form.LEASES, 1, this::done));
                }),
                watch,
                LEASE);

        assertThat(slow.work(QUEUE, 1, this::done)).isZero();

        assertThat(stolen).containsExactly(1L);
        assertThat(timesWorked()).containsOnly(1);
    }

    private WorkClaims claims(Form form) {
        return switch (form) {
            case LOCKS -> new LockingClaims(database, transaction, watch);
            case LEASES -> new LeasingClaims(database, transaction, watch, LEASE);
        };
    }

    private List<Long> taken(Form form, int limit, Consumer<List<Long>> work) {
        List<Long> taken = Collections.synchronizedList(new ArrayList<>());
        claims(form).work(QUEUE, limit, ids -> {
            taken.addAll(ids);
            work.accept(ids);
        });
        return taken;
    }

    private void waiting(int rows) {
        LongStream.rangeClosed(1, rows)
                .forEach(id -> database.sql("INSERT INTO claims_test (id) VALUES (?)")
                        .param(id)
                        .update());
    }

    private void done(List<Long> ids) {
        database.sql("UPDATE claims_test SET worked = worked + 1, done_at = UTC_TIMESTAMP(6) WHERE id IN (:ids)")
                .param("ids", ids)
                .update();
    }

    private int left() {
        return database.sql("SELECT COUNT(*) FROM claims_test WHERE done_at IS NULL")
                .query(Integer.class)
                .single();
    }

    private List<Integer> timesWorked() {
        return database.sql("SELECT worked FROM claims_test ORDER BY id")
                .query(Integer.class)
                .list();
    }

    /** As a killed process or a cut cable does: from another connection, without a word to this one. */
    private void cutOwnConnection() {
        long own = database.sql("SELECT CONNECTION_ID()").query(Long.class).single();
        try {
            claimers.submit(() -> database.sql("KILL CONNECTION " + own).update())
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nothing happened for 20 s");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A clock that only the test moves. */
    private static final class Watch extends Clock {

        private volatile Instant now = Instant.parse("2026-11-24T02:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("The watch stays where it is");
        }
    }

    /** Lets something happen after the transactions that look and lease, and before the third, which works. */
    private static final class Between extends TransactionTemplate {

        private static final long serialVersionUID = 1;

        private final transient Runnable event;
        private int transactions;

        Between(TransactionTemplate like, Runnable event) {
            super(like.getTransactionManager(), like);
            this.event = event;
        }

        @Override
        public <T> T execute(org.springframework.transaction.support.TransactionCallback<T> action) {
            transactions++;
            if (transactions == 3) {
                event.run();
            }
            return super.execute(action);
        }
    }
}
