package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says on the ledger that a key was destroyed, under a number that tells nobody whose it was. */
@Component
final class ErasureRecord {

    private final ErasureMapper erasures;
    private final LedgerEntries ledger;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final Clock clock;

    ErasureRecord(ErasureMapper erasures, LedgerEntries ledger, IdGenerator ids, SecureRandom random, Clock clock) {
        this.erasures = erasures;
        this.ledger = ledger;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** The public number of somebody's leaving, on the ledger; its revisions are the steps. */
    static String number(long requestId) {
        return "LEFT-" + Long.toUnsignedString(requestId, 36).toUpperCase(Locale.ROOT);
    }

    /**
     * Says on the ledger how many things of which kind are gone, in the transaction in which they go.
     *
     * @return what the entry commits to, with its salts
     */
    String sayStep(long requestId, int step, Map<String, Long> gone, boolean complete) {
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.ERASURE.name(),
                number(requestId),
                step,
                Map.of(
                        "gone", Json.tree(gone),
                        "complete", Json.tree(complete),
                        "at", Json.tree(clock.instant().toString())),
                random);
        ledger.append(EntryKind.ERASURE, number(requestId), step, record.commitment(), Map.of());
        return Json.text(record);
    }

    /** In the transaction in which the key goes. */
    void keep(DataSubject subject, long subjectId) {
        long id = ids.next();
        Instant at = clock.instant();
        String number = "ERASED-" + Long.toUnsignedString(id, 36).toUpperCase(Locale.ROOT);
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.ERASURE.name(),
                number,
                1,
                Map.of(
                        "subjectKind", Json.tree(subject.name()),
                        "subject", Json.tree(Long.toString(subjectId)),
                        "erasedAt", Json.tree(at.toString())),
                random);
        erasures.insert(id, subject.name(), subjectId, Json.text(record), at);
        ledger.append(EntryKind.ERASURE, number, 1, record.commitment(), Map.of());
    }
}
