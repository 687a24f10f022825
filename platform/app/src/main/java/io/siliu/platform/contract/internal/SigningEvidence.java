package io.siliu.platform.contract.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Commits to the ledger what was signed, when, for how long it had been on the screen and on which device, in the transaction of the
 * signing. It says only what was seen to happen.
 */
@Component
final class SigningEvidence {

    /** The field with the digest of the text. */
    static final String TEXT = "text";

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

    /**
     * @param text the digest of the text that was on the screen, in hex
     * @param device mark of the device; null where it is not known
     */
    void keep(ContractingRow row, String text, Instant signedAt, byte[] device) {
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.AGREEMENT.name(),
                row.number(),
                1,
                fields(row, text, signedAt, device),
                random);
        mapper.seal(row.id(), personal.encryptText(row.workerId(), Json.text(record)));
        ledger.append(EntryKind.AGREEMENT, row.number(), 1, record.commitment(), Map.of());
    }

    private static Map<String, JsonNode> fields(ContractingRow row, String text, Instant signedAt, byte[] device) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put(TEXT, text);
        seen.put("worker", Long.toString(row.workerId()));
        seen.put("enterprise", Long.toString(row.enterpriseId()));
        seen.put("validFrom", row.validFrom().toString());
        seen.put("validTo", row.validTo().toString());
        seen.put("signedAt", signedAt.toString());
        if (row.shownAt() != null) {
            seen.put("shownAt", row.shownAt().toString());
            seen.put("viewedMillis", Duration.between(row.shownAt(), signedAt).toMillis());
        }
        if (device != null) {
            seen.put("device", HexFormat.of().formatHex(device));
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        seen.forEach((name, value) -> fields.put(name, Json.tree(value)));
        return fields;
    }
}
