package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.fourflow.InvoiceStandings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An invoice comes in at the moment in which the tax bureau's word about it is written: one of them sees the other. */
@SiliuTest
class WordAndPaperAtOnceTest {

    private static final long ENTERPRISE = 7_595_001;
    private static final long DOCUMENT = 7_595_002;
    private static final String NUMBER = "26990000000007595001";
    private static final String SELLER = "a seller of whom nothing else is known";
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");

    /** It answers from a copy that it renews only after a tenth of a second without a question. */
    private static final long UNTIL_THE_SERVER_LOOKS_ANEW = 150_000_000;

    private final PaperIntake intake;
    private final InvoiceStandings standings;
    private final InvoiceStandingMapper rows;
    private final Keyed keyed;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    WordAndPaperAtOnceTest(
            PaperIntake intake,
            InvoiceStandings standings,
            InvoiceStandingMapper rows,
            Keyed keyed,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.intake = intake;
        this.standings = standings;
        this.rows = rows;
        this.keyed = keyed;
        this.transaction = transaction;
        this.database = database;
    }

    @AfterEach
    void forget() {
        for (String table : List.of("paper", "block_arrival", "match_block")) {
            database.sql("DELETE FROM " + table + " WHERE enterprise_id = ?")
                    .param(ENTERPRISE)
                    .update();
        }
        database.sql("DELETE FROM invoice_standing WHERE number_key = ?")
                .param(keyed.number("INVOICE", NUMBER))
                .update();
    }

    @Test
    void aPaperThatComesInWhileTheWordIsWrittenIsCommittedAfterIt() {
        boolean seen = whileItIsWritten(this::saysVoid, () -> {
            comesIn();
            return rows.find(keyed.number("INVOICE", NUMBER), keyed.code(SELLER))
                    .isPresent();
        });

        assertThat(seen)
                .as("the block of the paper can be solved only after the word")
                .isTrue();
    }

    @Test
    void aWordThatIsWrittenWhileThePaperComesInAnnouncesItsEnterprise() {
        long announced = whileItIsWritten(this::comesIn, () -> {
            saysVoid();
            return database.sql("SELECT COUNT(*) FROM block_arrival WHERE enterprise_id = ?")
                    .param(ENTERPRISE)
                    .query(Long.class)
                    .single();
        });

        assertThat(announced).as("by the paper and by the word").isEqualTo(2);
    }

    /** What the other one finds at the end of its transaction; it began when the first was not committed yet. */
    private <T> T whileItIsWritten(Runnable first, Supplier<T> other) {
        CompletableFuture<T> found = transaction.execute(status -> {
            first.run();
            CompletableFuture<T> begun = CompletableFuture.supplyAsync(() -> transaction.execute(own -> other.get()));
            while (!begun.isDone() && !isWaited()) {
                LockSupport.parkNanos(UNTIL_THE_SERVER_LOOKS_ANEW);
            }
            return begun;
        });
        return found.join();
    }

    private boolean isWaited() {
        return database.sql("SELECT COUNT(*) FROM information_schema.PROCESSLIST"
                                + " WHERE ID <> CONNECTION_ID() AND COMMAND = 'Query'"
                                + " AND (INFO LIKE '%FOR UPDATE%' OR INFO LIKE '%LOCK IN SHARE MODE%'"
                                + " OR INFO LIKE 'INSERT INTO data_key%')")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void saysVoid() {
        standings.told(List.of(new InvoiceStandings.Word(NUMBER, SELLER, true, LocalDate.of(2026, 11, 27), false)));
    }

    private void comesIn() {
        intake.accept(List.of(new ReadDocument(
                DOCUMENT,
                ENTERPRISE,
                new Digest("sha256", new byte[32]),
                NOW,
                List.of(new PaperReading(
                        0,
                        PaperKind.DIGITAL_INVOICE,
                        List.of(PaperField.read(
                                FieldName.INVOICE_NUMBER, NUMBER, 1, true, FieldSource.XML, 1, null, null, null)),
                        List.of(),
                        List.of())))));
    }
}
