package io.siliu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.Leaf;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofFile;
import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TlogProof;
import io.siliu.ledger.WitnessPolicy;
import io.siliu.rules.FactsJson;
import io.siliu.rules.PlainEvaluator;
import io.siliu.rules.ReplayBundle;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedScreening;
import io.siliu.rules.SealedVerdict;
import io.siliu.rules.VerdictRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A stranger runs a screening again from its bundle, with public keys and nothing else. */
class VerifyReplayTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream standardOutput = System.out;
    private final SignerKey log = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom());
    private final SignerKey witness =
            SignerKey.generate("witness.example", SignatureType.COSIGNATURE_V1, new SecureRandom());
    private String keys;
    private String bundle;

    @BeforeEach
    void aBundleOfTheOnlyScreeningOfALog() throws IOException {
        PublicKeys trusted = new PublicKeys(List.of(log.verifier()), new WitnessPolicy(1, List.of(witness.verifier())));
        keys = Files.writeString(folder.resolve("public.keys"), trusted.text()).toString();
        bundle = new String(bundle(), UTF_8);
        System.setOut(new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void giveStandardOutputBack() {
        System.setOut(standardOutput);
    }

    @Test
    void equalExitsWithZeroAndSaysSoInBothLanguages() throws IOException {
        String file = write("equal.replay.json", bundle);

        assertThat(Siliu.run("verify", "--keys", keys, file)).isZero();
        assertThat(Siliu.run("verify", "--lang", "en", "--keys", keys, file)).isZero();

        assertThat(printed.toString(UTF_8)).contains("重演相等", "证明成立", "Equal: ", "The proof holds");
    }

    @Test
    void aChangedFactIsNamedInBothLanguagesWithWhatItWas() throws IOException {
        String file = write("changed.replay.json", bundle.replaceFirst("\"gross\":\"[0-9.]+\"", "\"gross\":\"1.00\""));

        assertThat(Siliu.run("verify", "--keys", keys, file)).isEqualTo(1);
        assertThat(Siliu.run("verify", "--lang", "en", "--keys", keys, file)).isEqualTo(1);

        assertThat(printed.toString(UTF_8)).contains("重演不相等", "gross", "现为 1.00", "Not equal", "is 1.00");
    }

    @Test
    void aChangedRuleSetIsNamedToPrograms() throws IOException {
        String file = write("changed.replay.json", bundle.replaceFirst("12\\.0", "12.5"));

        assertThat(Siliu.run("verify", "--json", "--keys", keys, file)).isEqualTo(1);

        JsonNode answer = Json.MAPPER.readTree(printed.toString(UTF_8));
        assertThat(answer.at("/ok").booleanValue()).isFalse();
        assertThat(answer.at("/proofHolds").booleanValue()).isTrue();
        assertThat(answer.at("/findings/0/kind").stringValue()).isEqualTo("RULE_SET_CHANGED");
        assertThat(answer.at("/findings/0/changes/0/after").stringValue()).isEqualTo("12.5");
    }

    @Test
    void aBundleWhoseProofIsOfAnotherLogIsNotTaken() throws IOException {
        SignerKey other = SignerKey.generate("other.example", SignatureType.ED25519, new SecureRandom());
        PublicKeys trusted =
                new PublicKeys(List.of(other.verifier()), new WitnessPolicy(1, List.of(witness.verifier())));
        String others = write("other.keys", trusted.text());

        assertThat(Siliu.run("verify", "--json", "--keys", others, write("equal.replay.json", bundle)))
                .isEqualTo(1);

        JsonNode answer = Json.MAPPER.readTree(printed.toString(UTF_8));
        assertThat(answer.at("/equal").booleanValue()).isTrue();
        assertThat(answer.at("/proofHolds").booleanValue()).isFalse();
    }

    private byte[] bundle() throws IOException {
        String text;
        try (InputStream example = RuleSets.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            text = new String(example.readAllBytes(), UTF_8);
        }
        JsonNode facts = Json.MAPPER.readTree(FactsJson.write(FactsJson.read(text)));
        Screening screening = PlainEvaluator.of(RuleSets.current()).screen(FactsJson.read(text));
        JsonNode answers = Json.tree(screening);
        JsonNode verdict =
                Json.tree(SealedVerdict.of(VerdictRules.of(RuleSets.current()).judge(screening)));
        SaltedRecord form = SaltedRecord.seal(
                CryptoSuite.SM,
                "ASSESSMENT",
                screening.record(),
                1,
                Map.of("facts", facts, "screening", SealedScreening.of(answers), "verdict", verdict),
                new SecureRandom());
        Leaf leaf = new Leaf(
                form.kind(),
                form.id(),
                1,
                form.commitment(),
                new TreeMap<>(Map.of("ruleSet", screening.ruleSet().digest())));
        SignedNote note = new Checkpoint("log.example", 1, leaf.hash()).signedBy(log);
        note = note.with(List.of(witness.cosign(note.text(), Instant.parse("2026-11-24T04:00:00Z"))));
        byte[] proof = RecordProofFile.of(form, leaf, new TlogProof(0, List.of(), note))
                .bytes();
        return new ReplayBundle(
                        ReplayBundle.VERSION,
                        RuleEngine.version(),
                        screening.ruleSet(),
                        shipped(),
                        facts,
                        answers,
                        verdict,
                        null,
                        Json.MAPPER.readTree(proof))
                .bytes();
    }

    private static Map<String, String> shipped() {
        Map<String, String> files = new TreeMap<>();
        RuleSets.shippedFiles().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        return files;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
