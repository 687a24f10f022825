package io.siliu.platform.contract.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Migrations;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How long somebody had a text before them is known only where their first look was kept. */
@SiliuTest
@Transactional
class FirstLookTest {

    private static final long ENTERPRISE = 7_878_001_000_000L;
    private static final long BEFORE = 7_878_002;
    private static final long AFTER = 7_878_003;
    private static final Instant LOOK = Instant.parse("2026-12-01T02:00:00Z");

    private final ContractingMapper agreements;
    private final JdbcClient database;

    FirstLookTest(ContractingMapper agreements, JdbcClient database) {
        this.agreements = agreements;
        this.database = database;
    }

    @Test
    void whatWasOfferedBeforeTheUpgradeMayHaveBeenReadBefore() {
        long before = offered(BEFORE);
        Migrations.run(
                database,
                "V634__what_was_begun_before_the_upgrade.sql",
                "UPDATE contracting_agreement SET first_look_kept");
        long after = offered(AFTER);

        agreements.shown(before, LOOK);
        agreements.shown(after, LOOK);

        assertThat(agreements.find(before).orElseThrow().shownAt()).isNull();
        assertThat(agreements.find(after).orElseThrow().shownAt()).isEqualTo(LOOK);
    }

    private long offered(long worker) {
        SignedAgreements.sign(database, ENTERPRISE, worker);
        database.sql("UPDATE contracting_agreement SET stage = 'OFFERED', decided_at = NULL, decided_by = NULL"
                        + " WHERE worker_id = ?")
                .param(worker)
                .update();
        return ENTERPRISE ^ worker;
    }
}
