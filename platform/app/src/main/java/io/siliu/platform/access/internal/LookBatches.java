package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.database.StageWorker;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Commits looks to the ledger, many at once: a field a look, so that each can be proved without the others. A batch is made
 * when it is full, or when its oldest look has waited long enough.
 */
@Component
final class LookBatches implements StageWorker {

    private static final int FULL = 500;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    /** Whoever wrote a look has committed it by then. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final LookBatchMapper batches;
    private final LedgerEntries ledger;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LookBatches(
            LookBatchMapper batches,
            LedgerEntries ledger,
            IdGenerator ids,
            SecureRandom random,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.ledger = ledger;
        this.ids = ids;
        this.random = random;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The public number of a batch, on the ledger. */
    static String number(long batch) {
        return "LOOKS-" + Long.toUnsignedString(batch, 36).toUpperCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return "access.look-batches";
    }

    @Override
    public int pass() {
        List<LookTrail.Look> looks = batches.waiting(clock.instant().minus(SETTLED), FULL);
        if (looks.isEmpty() || (looks.size() < FULL && isFresh(looks.get(0)))) {
            return 0;
        }
        try {
            transaction.executeWithoutResult(work -> commit(looks));
            return looks.size();
        } catch (DuplicateKeyException anotherProcessTookThem) {
            return 0;
        }
    }

    private boolean isFresh(LookTrail.Look oldest) {
        return oldest.happenedAt().isAfter(clock.instant().minus(LONGEST_WAIT));
    }

    private void commit(List<LookTrail.Look> looks) {
        long batch = ids.next();
        Map<String, JsonNode> fields = new TreeMap<>();
        looks.forEach(look -> fields.put(Long.toString(look.id()), Json.tree(content(look))));
        SaltedRecord record =
                SaltedRecord.seal(CryptoSuite.SM, EntryKind.LOOKS.name(), number(batch), 1, fields, random);
        batches.insert(batch, looks.size(), record.commitment().toString(), clock.instant());
        List<LookBatchMapper.Salt> salts = looks.stream()
                .map(look -> new LookBatchMapper.Salt(
                        look.id(), record.fields().get(Long.toString(look.id())).salt()))
                .toList();
        batches.insertSalts(batch, salts);
        batches.waitNoLonger(salts);
        ledger.append(EntryKind.LOOKS, number(batch), 1, record.commitment(), Map.of());
    }

    /** What is committed of a look; this form is frozen, since the ledger holds its digest. */
    static Map<String, Object> content(LookTrail.Look look) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("at", look.happenedAt().toString());
        content.put("account", Long.toString(look.accountId()));
        content.put("name", look.accountName());
        content.put("role", look.role());
        content.put("subjectKind", look.subjectKind());
        content.put("subject", look.subjectId());
        content.put("purpose", look.purpose());
        content.put("filters", look.filters());
        return content;
    }
}
