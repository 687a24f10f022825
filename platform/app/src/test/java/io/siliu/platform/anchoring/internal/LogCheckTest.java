package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.Workers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reading the whole log again finds whatever was changed behind its back; tiles can be made anew, entries cannot. */
@SiliuTest
class LogCheckTest {

    private final LedgerEntries entries;
    private final LogCheck check;
    private final TileRebuild rebuild;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    LogCheckTest(
            LedgerEntries entries,
            LogCheck check,
            TileRebuild rebuild,
            Workers workers,
            TransactionTemplate transaction,
            JdbcClient sql) {
        this.entries = entries;
        this.check = check;
        this.rebuild = rebuild;
        this.workers = workers;
        this.transaction = transaction;
        this.sql = sql;
    }

    @BeforeEach
    void moreThanOneTile() {
        for (int batch = 0; batch < 3; batch++) {
            transaction.executeWithoutResult(work -> {
                for (int i = 0; i < 100; i++) {
                    String id = "K-" + UUID.randomUUID();
                    entries.append(
                            EntryKind.FOUR_FLOW_RECORD, id, 1, CryptoSuite.SM.digest(id.getBytes(UTF_8)), Map.of());
                }
            });
            workers.drain("anchoring.sequencing");
        }
    }

    @Test
    void anUntouchedLogAgreesWithItself() {
        LogCheck.Checked checked = check.check();

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.size()).isGreaterThanOrEqualTo(300);
        assertThat(checked.tiles()).isGreaterThanOrEqualTo(3);
        assertThat(checked.checkpoints()).isGreaterThanOrEqualTo(4);
        assertThat(rebuild.rebuild()).isZero();
    }

    @Test
    void changedAndLostTilesAreFoundAndMadeAnew() {
        sql.sql(
                        "UPDATE ledger_tile SET hashes = CONCAT('x', SUBSTRING(hashes, 2)) WHERE tile_level = 0 AND tile_index = 0")
                .update();
        sql.sql("DELETE FROM ledger_tile WHERE tile_level = 1").update();

        assertThat(check.check().findings())
                .containsExactly(
                        "tile 0/0 is not what the entries come to", "tile 1/0 is not what the entries come to");
        assertThat(rebuild.rebuild()).isEqualTo(2);
        assertThat(check.check().findings()).isEmpty();
    }

    @Test
    void aChangedLeafIsFoundEverywhereAndNothingIsRebuiltUponIt() {
        long place = sql.sql("SELECT MAX(log_index) - 5 FROM ledger_entry")
                .query(Long.class)
                .single();
        byte[] before = leafAt(place);
        try {
            setLeaf(place, new String(before, UTF_8).replace("K-", "L-").getBytes(UTF_8));

            assertThat(check.check().findings())
                    .contains(
                            "the leaf at place " + place + " does not say what its row says",
                            "tile 0/" + place / 256 + " is not what the entries come to",
                            "the stored right edge is not that of the entries")
                    .anyMatch(finding -> finding.startsWith("checkpoint "));
            assertThatThrownBy(rebuild::rebuild).hasMessageContaining("Nothing was rebuilt");
        } finally {
            setLeaf(place, before);
        }
        assertThat(check.check().findings()).isEmpty();
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() {
        swap(3, 4);
        try {
            assertThat(check.check().findings()).contains("tile 0/0 is not what the entries come to");
            assertThatThrownBy(rebuild::rebuild).hasMessageContaining("nothing was rebuilt");
        } finally {
            swap(3, 4);
        }
    }

    @Test
    void anotherNoteInThePlaceOfACheckpointIsFound() {
        long size = sql.sql("SELECT MAX(tree_size) FROM ledger_checkpoint")
                .query(Long.class)
                .single();
        String note = sql.sql("SELECT note FROM ledger_checkpoint WHERE tree_size = ?")
                .param(size)
                .query(String.class)
                .single();
        try {
            sql.sql("UPDATE ledger_checkpoint SET note = REPLACE(note, ?, ?) WHERE tree_size = ?")
                    .params("\n" + size + "\n", "\n" + (size + 1) + "\n", size)
                    .update();
            assertThat(check.check().findings()).anyMatch(finding -> finding.startsWith("checkpoint " + size));
        } finally {
            sql.sql("UPDATE ledger_checkpoint SET note = ? WHERE tree_size = ?")
                    .params(note, size)
                    .update();
        }
    }

    private void setLeaf(long index, byte[] leaf) {
        sql.sql("UPDATE ledger_entry SET leaf = ? WHERE log_index = ?")
                .params(leaf, index)
                .update();
    }

    private byte[] leafAt(long index) {
        return sql.sql("SELECT leaf FROM ledger_entry WHERE log_index = ?")
                .param(index)
                .query(byte[].class)
                .single();
    }

    private void swap(long one, long other) {
        move(one, -1);
        move(other, one);
        move(-1, other);
    }

    private void move(long from, long to) {
        sql.sql("UPDATE ledger_entry SET log_index = ? WHERE log_index = ?")
                .params(to, from)
                .update();
    }
}
