package io.siliu.bench.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.Leaf;
import io.siliu.ledger.RecordProofFile;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TlogProof;
import io.siliu.rules.FactsJson;
import io.siliu.rules.Replay;
import io.siliu.rules.ReplayBundle;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedScreening;
import io.siliu.rules.SealedVerdict;
import io.siliu.rules.VerdictRules;
import io.siliu.rules.fact.FourFlowFacts;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Screens records under three versions of the rule set, one after the other, and runs each again from its bundle when the
 * last has taken over. Each bundle goes the whole way: sealed, written as a file, and read by what has nothing else.
 */
public final class ReplayFigures {

    private static final List<String> LATER = List.of("2026.12.1", "2026.12.2");

    private final SecureRandom random = new SecureRandom();
    private final SignerKey log = SignerKey.generate("log.bench", SignatureType.ED25519, random);
    private final List<FourFlowFacts> pool = new VariedFacts(11).list(200);

    /** The versions differ in an indicator, and not in these. */
    private final VerdictRules verdicts = VerdictRules.of(RuleSets.current());

    private ReplayFigures() {}

    private record Taken(FourFlowFacts facts, Screening screening, Map<String, String> files) {}

    /** How many of so many came out equal. */
    public static long equal(int records) {
        return new ReplayFigures().run(records);
    }

    private long run(int records) {
        List<Map<String, String>> versions = new ArrayList<>(List.of(texts(RuleSets.shippedFiles())));
        LATER.forEach(version -> versions.add(OtherVersion.files(version)));
        RuleEngine engine = RuleEngine.of(RuleSets.current());
        List<Taken> taken = new ArrayList<>();
        for (int number = 0; number < versions.size(); number++) {
            if (number > 0) {
                engine.swap(RuleSets.of(bytes(versions.get(number))));
            }
            int until = records * (number + 1) / versions.size();
            while (taken.size() < until) {
                FourFlowFacts facts = pool.get(taken.size() % pool.size());
                taken.add(new Taken(facts, engine.screen(facts), versions.get(number)));
            }
        }
        Replay replay = new Replay();
        return taken.stream()
                .filter(one -> replay.run(bundle(one).bytes()).isEqual())
                .count();
    }

    private ReplayBundle bundle(Taken taken) {
        JsonNode facts = Json.MAPPER.readTree(FactsJson.write(taken.facts));
        JsonNode screening = Json.tree(taken.screening);
        JsonNode verdict = Json.tree(SealedVerdict.of(verdicts.judge(taken.screening)));
        SaltedRecord form = SaltedRecord.seal(
                CryptoSuite.SM,
                "ASSESSMENT",
                taken.screening.record(),
                1,
                Map.of("facts", facts, "screening", SealedScreening.of(screening), "verdict", verdict),
                random);
        Leaf leaf = new Leaf(
                form.kind(),
                form.id(),
                1,
                form.commitment(),
                new TreeMap<>(Map.of("ruleSet", taken.screening.ruleSet().digest())));
        TlogProof proof = new TlogProof(0, List.of(), new Checkpoint("log.bench", 1, leaf.hash()).signedBy(log));
        return new ReplayBundle(
                ReplayBundle.VERSION,
                RuleEngine.version(),
                taken.screening.ruleSet(),
                taken.files,
                facts,
                screening,
                verdict,
                null,
                Json.MAPPER.readTree(RecordProofFile.of(form, leaf, proof).bytes()));
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }
}
