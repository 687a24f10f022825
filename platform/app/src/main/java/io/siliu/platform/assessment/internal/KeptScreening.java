package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Hit;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.Verdict;
import io.siliu.rules.fact.FourFlowFacts;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * All that is kept of one screening, worked out before anything is written.
 *
 * @param salted facts and screening as fields with salts
 * @param commitment of them, which goes to the log
 */
record KeptScreening(
        SealedRevision revision,
        FourFlowFacts facts,
        String factsText,
        Digest factsDigest,
        Screening screening,
        StoredScreening stored,
        SaltedRecord salted,
        Digest commitment) {

    static KeptScreening of(
            SealedRevision revision,
            FourFlowFacts facts,
            Screening screening,
            Verdict verdict,
            RuleSet ruleSet,
            SecureRandom random) {
        List<StoredHit> hits =
                screening.hits().stream().map(hit -> StoredHit.of(hit, ruleSet)).toList();
        String text = FactsText.write(facts);
        JsonNode tree = Json.MAPPER.readTree(text);
        SaltedRecord salted = salted(revision, tree, screening, random);
        return new KeptScreening(
                revision,
                facts,
                text,
                CryptoSuite.SM.digest(CanonicalJson.ofTree(tree)),
                screening,
                StoredScreening.of(screening, hits, verdict),
                salted,
                salted.commitment());
    }

    private static SaltedRecord salted(
            SealedRevision revision, JsonNode facts, Screening screening, SecureRandom random) {
        Map<String, JsonNode> fields = new TreeMap<>();
        fields.put("facts", facts);
        fields.put("screening", Json.tree(screening));
        return SaltedRecord.seal(
                CryptoSuite.SM, EntryKind.ASSESSMENT.name(), revision.number(), revision.revision(), fields, random);
    }

    Map<String, String> salts() {
        Map<String, String> salts = new TreeMap<>();
        salted.fields().forEach((name, field) -> salts.put(name, field.salt()));
        return salts;
    }

    /** What lists show: the gravest of hits and of what they mean together. */
    SealedRecords.Verdict shown() {
        return Stream.concat(
                        screening.hits().stream().map(Hit::severity),
                        stored.conclusions().stream().map(Conclusion::severity))
                .max(Enum::compareTo)
                .map(gravest -> new SealedRecords.Verdict(screening.hits().size(), gravest.name(), rank(gravest)))
                .orElse(new SealedRecords.Verdict(0, null, 0));
    }

    static int rank(Severity severity) {
        return severity.ordinal() + 1;
    }
}
