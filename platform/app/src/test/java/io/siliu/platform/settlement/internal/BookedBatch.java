package io.siliu.platform.settlement.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of one batch and their payment orders, written as they stand. */
public record BookedBatch(JdbcClient database, long enterprise, long batch) {

    public static final long AGREEMENT = 1;

    /** @return the id of the line */
    public long line(int number) {
        long id = batch + number;
        database.sql("""
                        INSERT INTO settlement_line (enterprise_id, id, batch_id, batch_number, line_number, worker_id, capacity,
                            agreement_id, model, card, card_key, card_masked, own_card, settled_on, work_month, gross, income_tax,
                            vat, surcharges, net, fee, booked_at, retention_class)
                        VALUES (?, ?, ?, 'B', ?, ?, 'SOLE_PROPRIETOR', ?, 'AGENCY', '', REPEAT('k', 32), '', TRUE, '2026-10-05',
                            '2026-10', 100, 0, 0, 0, 100, 5, NOW(6), 'ACCOUNTING')
                        """).params(enterprise, id, batch, number, id, AGREEMENT).update();
        return id;
    }

    public void order(long line, int attempt, String stage) {
        database.sql("""
                        INSERT INTO payout (enterprise_id, id, batch_id, line_id, attempt, worker_id, amount, stage, sendings,
                            askings, next_at, opened_at, sent_at, paid_at, refused_code, refused_at, held_by, screened_at,
                            retention_class)
                        VALUES (?, ?, ?, ?, ?, ?, 100, ?, ?, 0, '2099-01-01', NOW(6),
                            IF(? IN ('PAID', 'REFUSED'), '2026-10-06', NULL), IF(? = 'PAID', '2026-10-07', NULL),
                            IF(? = 'REFUSED', 'CLOSED', NULL), IF(? = 'REFUSED', '2026-10-08', NULL),
                            IF(? = 'HELD', 'L01', NULL), '2026-10-05', 'ACCOUNTING')
                        """)
                .params(
                        enterprise,
                        line * 10 + attempt,
                        batch,
                        line,
                        attempt,
                        line,
                        stage,
                        stage.equals("HELD") ? 0 : 1)
                .params(stage, stage, stage, stage, stage)
                .update();
    }

    public void forget() {
        database.sql("DELETE FROM payout WHERE batch_id = ?").param(batch).update();
        database.sql("DELETE FROM settlement_line WHERE batch_id = ?")
                .param(batch)
                .update();
    }
}
