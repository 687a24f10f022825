package io.siliu.platform;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contracting agreements that workers signed earlier, for tests that begin with the payment. */
public final class SignedAgreements {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

    private SignedAgreements() {}

    /** Signed on the first day of its three years, when the proprietors of the town are licensed. */
    public static void sign(JdbcClient database, long enterprise, long worker) {
        database.sql("""
                        INSERT INTO contracting_agreement
                            (enterprise_id, id, number, worker_id, capacity, model, agreement_id, template_version,
                             valid_from, valid_to, content, content_digest, stage, offered_at, offered_by, decided_at,
                             decided_by, next_at, retention_class)
                        VALUES (?, ?, ?, ?, 'SOLE_PROPRIETOR', 'AGENCY', 0, '2026-01', ?, ?, '', UNHEX(REPEAT('00', 32)),
                                'FILED', ?, 1, ?, 1, ?, 'TRADE')""")
                .params(
                        enterprise,
                        enterprise ^ worker,
                        "CL-" + enterprise + "-" + worker,
                        worker,
                        FROM,
                        FROM.plusYears(3),
                        FROM.atStartOfDay(),
                        FROM.atStartOfDay(),
                        FROM.atStartOfDay())
                .update();
    }
}
