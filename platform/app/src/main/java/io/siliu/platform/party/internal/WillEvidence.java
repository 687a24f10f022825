package io.siliu.platform.party.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.party.CapacityFigures;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what shows that somebody wanted this: what was on the screen, since when, when it was confirmed and on which
 * device. Its salted commitment goes to the ledger in the same transaction. It says only what was seen to happen.
 */
@Component
final class WillEvidence {

    private final OwnWillMapper wills;
    private final SignUpVault vault;
    private final LedgerEntries ledger;
    private final SecureRandom random;

    WillEvidence(OwnWillMapper wills, SignUpVault vault, LedgerEntries ledger, SecureRandom random) {
        this.wills = wills;
        this.vault = vault;
        this.ledger = ledger;
        this.random = random;
    }

    /** The public number of a piece of evidence, on the ledger and on the person's page. */
    static String number(long id) {
        return "WILL-" + Long.toUnsignedString(id, 36).toUpperCase();
    }

    /**
     * What was on the screen when it was confirmed.
     *
     * @param figures those that stood beside the choice
     */
    record Seen(ShownWill will, CapacityFigures.Year figures) {}

    void keep(long id, SignUp signUp, Caller caller, Seen seen, Instant confirmedAt) {
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.OWN_WILL.name(),
                number(id),
                1,
                content(signUp, caller, seen, confirmedAt),
                random);
        wills.insert(new OwnWillMapper.Row(
                id,
                signUp.workerId(),
                signUp.id(),
                signUp.choice(),
                signUp.willShownAt(),
                confirmedAt,
                viewed(signUp, confirmedAt),
                caller.deviceKey(),
                vault.seal(signUp.workerId(), record),
                record.commitment().toString()));
        ledger.append(EntryKind.OWN_WILL, number(id), 1, record.commitment(), Map.of());
    }

    private Map<String, JsonNode> content(SignUp signUp, Caller caller, Seen seen, Instant confirmedAt) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("choice", signUp.choice());
        content.put("bothChoicesShownAt", signUp.choiceShownAt().toString());
        content.put("preselected", false);
        content.put("figures", seen.figures());
        content.put("shown", seen.will());
        content.put("textVersion", Purpose.VERSION);
        content.put("shownAt", signUp.willShownAt().toString());
        content.put("confirmedAt", confirmedAt.toString());
        content.put("viewedMillis", viewed(signUp, confirmedAt));
        content.put("device", HexFormat.of().formatHex(caller.deviceKey()));
        content.put("sameDeviceAsAtTheBeginning", Arrays.equals(caller.deviceKey(), signUp.deviceKey()));
        content.put("ownLabourDeclared", signUp.ownLabour());
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        content.forEach((name, value) -> fields.put(name, Json.tree(value)));
        return fields;
    }

    private static long viewed(SignUp signUp, Instant confirmedAt) {
        return Duration.between(signUp.willShownAt(), confirmedAt).toMillis();
    }
}
