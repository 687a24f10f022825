package io.siliu.platform.contract.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Commits to the ledger what was signed and when, in the transaction of the signing. */
@Component
final class SigningEvidence {

    private final ContractingMapper mapper;
    private final PersonalData personal;
    private final LedgerEntries ledger;
    private final SecureRandom random;

    SigningEvidence(ContractingMapper mapper, PersonalData personal, LedgerEntries ledger, SecureRandom random) {
        this.mapper = mapper;
        this.personal = personal;
        this.ledger = ledger;
        this.random = random;
    }

    /** @param text the digest of the text that was on the screen, in hex */
    void keep(ContractingRow row, String text, Instant signedAt) {
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.AGREEMENT.name(),
                row.number(),
                1,
                Map.of(
                        "text", Json.tree(text),
                        "worker", Json.tree(Long.toString(row.workerId())),
                        "enterprise", Json.tree(Long.toString(row.enterpriseId())),
                        "validFrom", Json.tree(row.validFrom().toString()),
                        "validTo", Json.tree(row.validTo().toString()),
                        "signedAt", Json.tree(signedAt.toString())),
                random);
        mapper.seal(row.id(), personal.encryptText(row.workerId(), Json.text(record)));
        ledger.append(EntryKind.AGREEMENT, row.number(), 1, record.commitment(), Map.of());
    }
}
