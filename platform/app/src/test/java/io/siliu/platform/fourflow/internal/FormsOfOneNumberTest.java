package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.NumberUses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which records hold another paper of the same number; the forms of one paper may name more or less of its lines. */
@SiliuTest
class FormsOfOneNumberTest {

    private static final long ENTERPRISE = 7_451_001;

    private final NumberUses uses;
    private final PaperMapper papers;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    FormsOfOneNumberTest(NumberUses uses, PaperMapper papers, TransactionTemplate transaction, JdbcClient database) {
        this.uses = uses;
        this.papers = papers;
        this.transaction = transaction;
        this.database = database;
    }

    @AfterEach
    void forget() {
        for (String table : List.of("allocation", "four_flow_record", "paper")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id = ?")
                    .param(ENTERPRISE)
                    .update();
        }
    }

    @Test
    void aFormThatNamesAPartOfTheOthersLinesIsTheSamePaper() {
        paper(1, "RW1,RW2");
        paper(2, "RW1");
        paper(3, "RW2,RW1");
        records(2);

        assertThat(elsewhere(1, 2, 3)).isEmpty();
    }

    @Test
    void aPaperOfTheNumberThatNamesOtherLinesIsAnotherOne() {
        paper(1, "RW1,RW2");
        paper(2, "RW2,RW3");
        records(2);

        assertThat(elsewhere(1)).containsExactly(Map.entry(paper(1), List.of("F7451-2")));
    }

    /** What two such forms name would fill gigabytes, were it read with each record that holds them. */
    @Test
    void theFormsOfAnInvoiceOverManyLinesAreReadOnce() {
        String tasks = IntStream.rangeClosed(1, 10_000)
                .mapToObj("RW2026090%09d"::formatted)
                .collect(Collectors.joining(","));
        paper(1, tasks);
        paper(2, tasks);
        paper(3, "RW1");
        records(4_000);

        assertThat(elsewhere(1, 2).get(paper(1))).hasSize(3_999).doesNotContain("F7451-1");
        assertThat(papers.extent(ENTERPRISE).taskNumbers()).isEqualTo(2L * tasks.length() + 3);
        assertThat(papers.usesOfNumbers(List.of("6E".repeat(32))))
                .hasSize(12_000)
                .allSatisfy(use -> assertThat(use.toString().length()).isLessThan(200));
    }

    private static NumberUses.Paper paper(long id) {
        return new NumberUses.Paper(EvidenceKind.INVOICE, "F7451-1", String.valueOf(ENTERPRISE + id), 0);
    }

    private Map<NumberUses.Paper, List<String>> elsewhere(long... ids) {
        List<NumberUses.Paper> asked =
                Arrays.stream(ids).mapToObj(FormsOfOneNumberTest::paper).toList();
        return transaction.execute(status -> uses.elsewhere(asked));
    }

    private void paper(long id, String tasks) {
        database.sql("""
                INSERT INTO paper (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest,
                                   task_numbers, number_key, amount_cents, arrived_at, read_at, retention_class)
                VALUES (?, ?, ?, 0, 'INVOICE', 1, REPEAT('d', 32), 'original', ?, REPEAT('n', 32), 30750,
                        NOW(6), NOW(6), 'ACCOUNTING')
                """)
                .params(ENTERPRISE, ENTERPRISE + id, ENTERPRISE + id, tasks)
                .update();
    }

    /** Records whose lines hold every paper that is stored. */
    private void records(int count) {
        database.sql("""
                INSERT INTO four_flow_record
                    (enterprise_id, id, number, line_id, worker_id, worker_masked, batch_number, line_number, city,
                     work_month, settled_on, gross, net, stage, revision, input_digest, missing, complete,
                     discrepancies, opened_at, changed_at, retention_class)
                SELECT ?, ? + line, CONCAT('F7451-', line), ? + line, 1, 'x', 'PC', line, '330100', '2026-09',
                       '2026-09-14', 1, 1, 'OPEN', 0, REPEAT('i', 32), '', FALSE, 0, NOW(6), NOW(6),
                       'ACCOUNTING'
                FROM (WITH RECURSIVE hundred (line) AS
                        (SELECT 1 UNION ALL SELECT line + 1 FROM hundred WHERE line < 100)
                      SELECT (tens.line - 1) * 100 + ones.line AS line FROM hundred tens, hundred ones) lines_of_it
                WHERE line <= ?
                """).params(ENTERPRISE, ENTERPRISE, ENTERPRISE, count).update();
        database.sql("""
                INSERT INTO allocation (enterprise_id, line_id, paper_id, step, from_role, to_role, counted, method,
                                        margin_millibits, reason_code, reason_values, decided_by, decided_at)
                SELECT r.enterprise_id, r.line_id, p.id, 'INVOICE', 'SOLE_PROPRIETOR', 'PLATFORM', TRUE,
                       'TASK_NUMBER', 1, 'TASK_NUMBERS_SUM', '', 'test', NOW(6)
                FROM four_flow_record r JOIN paper p ON p.enterprise_id = r.enterprise_id
                WHERE r.enterprise_id = ?
                """).param(ENTERPRISE).update();
    }
}
