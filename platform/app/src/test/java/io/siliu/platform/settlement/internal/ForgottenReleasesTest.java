package io.siliu.platform.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why a payment was let go is forgotten with the payee, up to the day up to which nothing has to be kept. */
@SiliuTest
class ForgottenReleasesTest {

    private static final long ENTERPRISE = 7_617_002;
    private static final long BATCH = 7_617_200_000L;
    private static final LocalDate SETTLED = LocalDate.of(2026, 10, 5);

    private final PayeeMapper payees;
    private final JdbcClient database;
    private final BookedBatch batch;

    ForgottenReleasesTest(PayeeMapper payees, JdbcClient database) {
        this.payees = payees;
        this.database = database;
        this.batch = new BookedBatch(database, ENTERPRISE, BATCH);
    }

    @AfterEach
    void forget() {
        database.sql("DELETE FROM payout_release WHERE enterprise_id = ?")
                .param(ENTERPRISE)
                .update();
        batch.forget();
    }

    @Test
    void theWordsGoAndThatItWasLetGoStays() {
        long own = released(1);
        long anothers = released(2);

        payees.forgetReleases(own, SETTLED.minusDays(1));
        assertThat(kept(own)).isEqualTo("示例 1");
        payees.forgetReleases(own, SETTLED);

        assertThat(kept(own)).isEqualTo("7 —");
        assertThat(kept(anothers)).isEqualTo("示例 2");
    }

    /** @return the line, by whose number its worker goes */
    private long released(int number) {
        long line = batch.line(number);
        database.sql("""
                        INSERT INTO payout_release (enterprise_id, line_id, payout_id, released_at, held_by, released_by, reason,
                            retention_class)
                        VALUES (?, ?, 1, '2026-10-05', 'B03', 7, ?, 'ACCOUNTING')
                        """).params(ENTERPRISE, line, "示例 " + number).update();
        return line;
    }

    private String kept(long line) {
        return database.sql("SELECT COALESCE(reason, CONCAT(released_by, ' —')) FROM payout_release WHERE line_id = ?")
                .param(line)
                .query(String.class)
                .single();
    }
}
