package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.Sealing;
import io.siliu.platform.fourflow.UsedElsewhere;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two enterprises whose invoices bear the same thousands of numbers seal them at the same moment. */
@SiliuTest
class NumbersHeldTest {

    private static final long ONE = 7_493_001;
    private static final long OTHER = 7_493_002;
    private static final int MANY = 2_500;

    private final PaperMapper papers;
    private final StoredNumberUses uses;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    NumbersHeldTest(PaperMapper papers, StoredNumberUses uses, TransactionTemplate transaction, JdbcClient database) {
        this.papers = papers;
        this.uses = uses;
        this.transaction = transaction;
        this.database = database;
    }

    @AfterEach
    void forget() {
        for (String table : List.of("allocation", "four_flow_record", "paper")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id IN (?, ?)")
                    .params(ONE, OTHER)
                    .update();
        }
    }

    /** Neither is rolled back, and of each pair of papers the one that is committed later knows of the other. */
    @Test
    void theLaterOfTwoSeesEveryNumberAndNobodyWaitsInACircle() {
        papersAndRecords(ONE, 10_000);
        papersAndRecords(OTHER, 20_000);
        CyclicBarrier bothAllocated = new CyclicBarrier(2);

        List<Integer> told = Stream.of(ONE, OTHER)
                .map(enterprise -> CompletableFuture.supplyAsync(() -> seal(enterprise, bothAllocated)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(told).containsExactlyInAnyOrder(0, MANY);
    }

    /** What all of them together name would be the product of both, while other blocks wait for the numbers. */
    @Test
    void recordsOfOneReceiptShareTheListOfTheOthersAndAreToldInPortions() {
        papersAndRecords(ONE, 10_000);
        papersAndRecords(OTHER, 20_000);
        allocateAllToTheFirst(ONE);
        allocateAllToTheFirst(OTHER);
        Told told = new Told();
        List<SealedPapers> sealed = IntStream.rangeClosed(1, MANY)
                .mapToObj(line -> new SealedPapers(
                        id(ONE, line),
                        1,
                        List.of(new NumberUses.Paper(
                                EvidenceKind.INVOICE, "F" + id(ONE, line), String.valueOf(id(ONE, 1)), 0))))
                .toList();

        transaction.executeWithoutResult(
                status -> new NumbersHeld(papers, uses, told).tell(ONE, sealed, papers.of(ONE)));

        assertThat(told.revisions).hasSize(MANY);
        assertThat(told.mostAtOnce).isLessThanOrEqualTo(500);
        List<String> first = told.revisions.get(0).uses().values().iterator().next();
        assertThat(first).hasSize(MANY);
        assertThat(told.revisions)
                .allSatisfy(each ->
                        assertThat(each.uses().values().iterator().next()).isSameAs(first));
    }

    /** @return of how many revisions it was told that their numbers are used elsewhere */
    private int seal(long enterprise, CyclicBarrier bothAllocated) {
        Told told = new Told();
        transaction.executeWithoutResult(status -> {
            allocate(enterprise);
            await(bothAllocated);
            List<SealedPapers> sealed = new ArrayList<>(IntStream.rangeClosed(1, MANY)
                    .mapToObj(line -> sealed(enterprise, line))
                    .toList());
            if (enterprise == OTHER) {
                Collections.reverse(sealed);
            }
            new NumbersHeld(papers, uses, told).tell(enterprise, sealed, papers.of(enterprise));
        });
        return told.revisions.size();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long id(long enterprise, int line) {
        return enterprise * 10_000 + line;
    }

    private static SealedPapers sealed(long enterprise, int line) {
        long id = id(enterprise, line);
        return new SealedPapers(
                id, 1, List.of(new NumberUses.Paper(EvidenceKind.INVOICE, "F" + id, String.valueOf(id), 0)));
    }

    private void papersAndRecords(long enterprise, long cents) {
        database.sql("""
                INSERT INTO paper (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest,
                                   task_numbers, number_key, amount_cents, arrived_at, read_at, retention_class)
                SELECT ?, ? + line, ? + line, 0, 'INVOICE', 1, REPEAT('d', 32), 'original', '',
                       UNHEX(SHA2(CONCAT('7493-', line), 256)), ?, NOW(6), NOW(6), 'ACCOUNTING'
                FROM (WITH RECURSIVE hundred (line) AS
                        (SELECT 1 UNION ALL SELECT line + 1 FROM hundred WHERE line < 100)
                      SELECT (tens.line - 1) * 100 + ones.line AS line FROM hundred tens, hundred ones) lines_of_it
                WHERE line <= ?
                """)
                .params(enterprise, id(enterprise, 0), id(enterprise, 0), cents, MANY)
                .update();
        database.sql("""
                INSERT INTO four_flow_record
                    (enterprise_id, id, number, line_id, worker_id, worker_masked, batch_number, line_number, city,
                     work_month, settled_on, gross, net, stage, revision, input_digest, missing, complete,
                     discrepancies, opened_at, changed_at, retention_class)
                SELECT enterprise_id, id, CONCAT('F', id), id, 1, 'x', 'PC', 1, '330100', '2026-09', '2026-09-14', 1, 1,
                       'OPEN', 0, REPEAT('i', 32), '', FALSE, 0, NOW(6), NOW(6), 'ACCOUNTING'
                FROM paper WHERE enterprise_id = ?
                """).param(enterprise).update();
    }

    private void allocateAllToTheFirst(long enterprise) {
        allocate(enterprise);
        database.sql("UPDATE allocation SET paper_id = ? WHERE enterprise_id = ?")
                .params(id(enterprise, 1), enterprise)
                .update();
    }

    /** Each paper to the record of its own line. */
    private void allocate(long enterprise) {
        database.sql("""
                INSERT INTO allocation (enterprise_id, line_id, paper_id, step, from_role, to_role, counted, method,
                                        margin_millibits, reason_code, reason_values, decided_by, decided_at)
                SELECT enterprise_id, id, id, 'INVOICE', 'SOLE_PROPRIETOR', 'PLATFORM', TRUE, 'TASK_NUMBER', 1,
                       'TASK_NUMBERS_SUM', '', 'test', NOW(6)
                FROM paper WHERE enterprise_id = ?
                """).param(enterprise).update();
    }

    /** The only port, which keeps what it is told. */
    private static final class Told implements ObjectProvider<Sealing>, Sealing {

        private final List<UsedElsewhere> revisions = new ArrayList<>();
        private int mostAtOnce;

        @Override
        public Stream<Sealing> orderedStream() {
            return Stream.of(this);
        }

        @Override
        public void beforeSeal(List<SealedRevision> sealed, LinePapers handed) {
            throw new IllegalStateException("nothing is sealed here");
        }

        @Override
        public void usedElsewhere(List<UsedElsewhere> some) {
            revisions.addAll(some);
            mostAtOnce = Math.max(mostAtOnce, some.size());
        }
    }
}
