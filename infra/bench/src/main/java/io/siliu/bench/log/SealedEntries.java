package io.siliu.bench.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Hands invented entries over to the log as the product does: in a transaction, through its only way in. */
final class SealedEntries {

    private static final int A_TRANSACTION = 2_000;
    private static final int FIELDS = 30;

    private final LedgerEntries entries;
    private final TransactionTemplate transaction;
    private final SecureRandom salts = new SecureRandom();
    private final AtomicLong numbers;

    SealedEntries(ApplicationContext application) {
        entries = application.getBean(LedgerEntries.class);
        transaction = application.getBean(TransactionTemplate.class);
        numbers = new AtomicLong(application
                .getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM ledger_entry")
                .query(Long.class)
                .single());
    }

    /** Many at once, of which only the commitments are made up. */
    void handOver(int count) {
        for (int done = 0; done < count; done += A_TRANSACTION) {
            List<LedgerEntries.Appended> some = new ArrayList<>();
            for (int i = done; i < Math.min(count, done + A_TRANSACTION); i++) {
                some.add(bare());
            }
            transaction.executeWithoutResult(work -> entries.appendAll(some));
        }
    }

    /** One record of thirty fields: salted, committed to and handed over, in a transaction of its own. */
    void seal() {
        long number = numbers.incrementAndGet();
        Map<String, JsonNode> fields = new TreeMap<>();
        for (int field = 0; field < FIELDS; field++) {
            fields.put("field" + field, Json.tree("示例 " + (number * 31 + field) + ".00"));
        }
        SaltedRecord record =
                SaltedRecord.seal(CryptoSuite.SM, EntryKind.FOUR_FLOW_RECORD.name(), "E" + number, 1, fields, salts);
        transaction.executeWithoutResult(
                work -> entries.append(EntryKind.FOUR_FLOW_RECORD, record.id(), 1, record.commitment(), Map.of()));
    }

    private LedgerEntries.Appended bare() {
        long number = numbers.incrementAndGet();
        byte[] content = Long.toString(number).getBytes(UTF_8);
        return new LedgerEntries.Appended(
                EntryKind.FOUR_FLOW_RECORD, "B" + number, 1, CryptoSuite.SM.digest(content), Map.of());
    }
}
