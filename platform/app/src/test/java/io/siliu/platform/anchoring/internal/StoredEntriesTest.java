package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is handed over twice is in the log once, and never with two contents. */
@SiliuTest
class StoredEntriesTest {

    private final LedgerEntries entries;
    private final EntryMapper mapper;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    StoredEntriesTest(
            LedgerEntries entries, EntryMapper mapper, JdbcClient database, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.mapper = mapper;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void ofManyTheOneThatIsKnownIsLeftAsItIs() {
        String town = UUID.randomUUID().toString();
        LedgerEntries.Appended known = entry(town, 170, "a");
        transaction.executeWithoutResult(status -> entries.appendAll(List.of(known)));
        List<LedgerEntries.Appended> all = new ArrayList<>(
                IntStream.range(0, 250).mapToObj(i -> entry(town, i, "a")).toList());

        transaction.executeWithoutResult(status -> entries.appendAll(all));

        assertThat(count(town)).isEqualTo(250);
    }

    @Test
    void anotherContentOfWhatIsKnownIsRefusedAndNothingOfItsPortionIsKept() {
        String town = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> entries.appendAll(List.of(entry(town, 1, "a"))));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> entries.appendAll(List.of(entry(town, 0, "a"), entry(town, 1, "b")))))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("needs a new revision");
        assertThat(count(town)).isEqualTo(1);
    }

    /** Whoever handed over first gets the earlier place, however many wait. */
    @Test
    void theOldestThatWaitComeFirst() {
        String town = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            entries.appendAll(
                    IntStream.range(0, 30).mapToObj(i -> entry(town, i, "a")).toList());
            List<Long> waiting = mapper.waiting(1000).stream()
                    .map(EntryMapper.StoredEntry::id)
                    .toList();

            assertThat(waiting).hasSizeGreaterThanOrEqualTo(30).isSorted();
            assertThat(mapper.waiting(7).stream().map(EntryMapper.StoredEntry::id))
                    .containsExactlyElementsOf(waiting.subList(0, 7));
        });
    }

    private static LedgerEntries.Appended entry(String town, int number, String content) {
        return new LedgerEntries.Appended(
                EntryKind.FOUR_FLOW_RECORD, town + number, 1, CryptoSuite.SM.digest(content.getBytes(UTF_8)), Map.of());
    }

    private int count(String town) {
        return database.sql("SELECT COUNT(*) FROM ledger_entry WHERE subject_id LIKE ?")
                .param(town + "%")
                .query(Integer.class)
                .single();
    }
}
