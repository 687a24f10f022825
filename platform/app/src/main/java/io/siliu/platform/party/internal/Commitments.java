package io.siliu.platform.party.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.party.Consent;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Commits to the ledger what came about for a person, in the transaction in which it does. */
@Component
final class Commitments {

    private final CommitmentMapper commitments;
    private final SignUpVault vault;
    private final LedgerEntries ledger;
    private final SecureRandom random;

    Commitments(CommitmentMapper commitments, SignUpVault vault, LedgerEntries ledger, SecureRandom random) {
        this.commitments = commitments;
        this.vault = vault;
        this.ledger = ledger;
        this.random = random;
    }

    /** To what a person agreed, under which text and when. */
    void consent(long id, Consent consent) {
        keep(
                EntryKind.CONSENT,
                id,
                consent.workerId(),
                Map.of(
                        "worker", Long.toString(consent.workerId()),
                        "purpose", consent.purpose(),
                        "textVersion", consent.version(),
                        "givenAt", consent.givenAt().toString()));
    }

    /**
     * That the authority registered a person's business.
     *
     * @param number the authority's own number of the application
     */
    void registration(long application, long worker, String number, Licence licence) {
        keep(
                EntryKind.REGISTRATION,
                application,
                worker,
                Map.of(
                        "worker", Long.toString(worker),
                        "authorityNumber", number,
                        "creditCode", licence.creditCode(),
                        "tradeName", licence.tradeName(),
                        "registeredOn", licence.registeredOn().toString()));
    }

    private void keep(EntryKind kind, long id, long worker, Map<String, String> fields) {
        Map<String, JsonNode> content = new TreeMap<>();
        fields.forEach((name, value) -> content.put(name, Json.tree(value)));
        String number = kind.name() + "-" + Long.toUnsignedString(id, 36).toUpperCase(Locale.ROOT);
        SaltedRecord record = SaltedRecord.seal(CryptoSuite.SM, kind.name(), number, 1, content, random);
        commitments.insert(kind, number, worker, vault.seal(worker, record));
        ledger.append(kind, number, 1, record.commitment(), Map.of());
    }
}
