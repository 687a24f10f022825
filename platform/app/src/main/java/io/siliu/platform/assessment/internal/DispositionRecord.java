package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Commits to the ledger what looking into an alert came to, in the transaction in which it is said. */
@Component
final class DispositionRecord {

    private final LedgerEntries ledger;
    private final SecureRandom random;

    DispositionRecord(LedgerEntries ledger, SecureRandom random) {
        this.ledger = ledger;
        this.random = random;
    }

    /** The public number of a disposition, on the ledger. */
    static String number(long id) {
        return "VERDICT-" + Long.toUnsignedString(id, 36).toUpperCase(Locale.ROOT);
    }

    /** @return what the entry commits to, with its salts */
    String commit(long id, String record, String indicator, String verdict, String reason, Instant at) {
        SaltedRecord sealed = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.DISPOSITION.name(),
                number(id),
                1,
                Map.of(
                        "record", Json.tree(record),
                        "indicator", Json.tree(indicator),
                        "verdict", Json.tree(verdict),
                        "reason", Json.tree(reason),
                        "decidedAt", Json.tree(at.toString())),
                random);
        ledger.append(EntryKind.DISPOSITION, number(id), 1, sealed.commitment(), Map.of());
        return Json.text(sealed);
    }
}
