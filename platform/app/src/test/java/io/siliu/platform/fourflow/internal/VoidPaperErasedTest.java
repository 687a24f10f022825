package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.PersonHolding.Leaver;
import io.siliu.platform.fourflow.InvoiceStandings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The number of a void invoice goes with somebody's personal data; that it is void does not. */
@SiliuTest
class VoidPaperErasedTest {

    private static final long ENTERPRISE = 7_596_001;
    private static final long VOID = 7_596_011;
    private static final long SAME_NUMBER = 7_596_012;
    private static final long STANDING = 7_596_013;
    private static final long LEFT = 7_596_021;
    private static final String NUMBER = "26990000000007596001";
    private static final String OTHER_NUMBER = "26990000000007596002";
    private static final String SELLER = "a seller of whom nothing else is known";
    private static final LocalDate ASKED = LocalDate.of(2026, 9, 20);

    private final PaperHolding holding;
    private final InvoiceStandings standings;
    private final InvoiceStandingMapper rows;
    private final PaperMapper papers;
    private final Keyed keyed;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    VoidPaperErasedTest(
            PaperHolding holding,
            InvoiceStandings standings,
            InvoiceStandingMapper rows,
            PaperMapper papers,
            Keyed keyed,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.holding = holding;
        this.standings = standings;
        this.rows = rows;
        this.papers = papers;
        this.keyed = keyed;
        this.transaction = transaction;
        this.database = database;
    }

    @BeforeEach
    void twoInvoicesOfWhichOneIsVoid() {
        paper(VOID, NUMBER);
        paper(STANDING, OTHER_NUMBER);
        onRecord(VOID);
        onRecord(STANDING);
        transaction.executeWithoutResult(status -> standings.told(List.of(
                new InvoiceStandings.Word(NUMBER, SELLER, true, ASKED, false),
                new InvoiceStandings.Word(OTHER_NUMBER, SELLER, false, ASKED, false))));
    }

    @AfterEach
    void forget() {
        for (String table : List.of("allocation", "four_flow_record", "paper", "block_arrival", "match_block")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id = ?")
                    .param(ENTERPRISE)
                    .update();
        }
        for (String number : List.of(NUMBER, OTHER_NUMBER)) {
            database.sql("DELETE FROM invoice_standing WHERE number_key = ?")
                    .param(keyed.number("INVOICE", number))
                    .update();
        }
    }

    @Test
    void itIsVoidWithoutItsNumberAndWhatWasSaidOfTheNumberGoes() {
        erase();

        assertThat(numberOf(VOID)).isNull();
        assertThat(isVoid(VOID)).isTrue();
        assertThat(isVoid(STANDING)).isFalse();
        assertThat(isKept(NUMBER)).isFalse();
        assertThat(isKept(OTHER_NUMBER)).isFalse();
    }

    /** The same invoice lies in a document that stays. */
    @Test
    void whatWasSaidStaysWhileAnotherPaperBearsTheNumber() {
        paper(SAME_NUMBER, NUMBER);

        erase();

        assertThat(isVoid(VOID)).isTrue();
        assertThat(isVoid(SAME_NUMBER)).isTrue();
        assertThat(isKept(NUMBER)).isTrue();
    }

    private void erase() {
        transaction.executeWithoutResult(
                status -> holding.erase(new Leaver(LEFT, LocalDate.of(2026, 10, 1)), LocalDate.of(2026, 12, 31)));
    }

    /** As the matching takes it. */
    private boolean isVoid(long paper) {
        boolean said = rows.voidPapersOf(ENTERPRISE).contains(paper);
        return papers.of(ENTERPRISE).stream()
                .filter(each -> each.id() == paper)
                .findFirst()
                .orElseThrow()
                .forSolving(said)
                .isVoid();
    }

    private boolean isKept(String number) {
        return rows.find(keyed.number("INVOICE", number), keyed.code(SELLER)).isPresent();
    }

    private byte[] numberOf(long paper) {
        return papers.of(ENTERPRISE).stream()
                .filter(each -> each.id() == paper)
                .findFirst()
                .orElseThrow()
                .numberKey();
    }

    private void paper(long id, String number) {
        database.sql("""
                INSERT INTO paper (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest,
                                   number_key, from_code, amount_cents, arrived_at, read_at, retention_class)
                VALUES (?, ?, ?, 0, 'INVOICE', 0, REPEAT('d', 32), 'original', ?, ?, 10000,
                        '2026-09-15 04:00:00', '2026-09-15 04:00:00', 'ACCOUNTING')
                """)
                .params(ENTERPRISE, id, id, keyed.number("INVOICE", number), keyed.code(SELLER))
                .update();
    }

    /** Of the person who leaves, with the paper of this id on it. */
    private void onRecord(long paper) {
        database.sql("""
                INSERT INTO four_flow_record
                    (enterprise_id, id, number, line_id, worker_id, worker_masked, batch_number, line_number, city,
                     work_month, settled_on, gross, net, stage, revision, input_digest, missing, complete,
                     discrepancies, opened_at, changed_at, retention_class)
                VALUES (?, ?, ?, ?, ?, 'x', 'PC', 1, '330100', '2026-09', '2026-09-14', 1, 1,
                        'OPEN', 0, REPEAT('i', 32), '', FALSE, 0, NOW(6), NOW(6), 'ACCOUNTING')
                """).params(ENTERPRISE, paper, "F" + paper, paper, LEFT).update();
        database.sql("""
                INSERT INTO allocation (enterprise_id, line_id, paper_id, step, from_role, to_role, counted, method,
                                        margin_millibits, reason_code, reason_values, decided_by, decided_at)
                VALUES (?, ?, ?, 'INVOICE', 'SOLE_PROPRIETOR', 'PLATFORM', TRUE, 'TASK_NUMBER', 1,
                        'TASK_NUMBERS_SUM', '', 'test', NOW(6))
                """).params(ENTERPRISE, paper, paper).update();
    }
}
