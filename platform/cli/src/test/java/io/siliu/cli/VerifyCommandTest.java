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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream standardOutput = System.out;
    private Path keys;
    private Path proof;

    @BeforeEach
    void proofOfTheOnlyRecordOfALog() throws IOException {
        SignerKey log = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom());
        SignerKey witness = SignerKey.generate("witness.example", SignatureType.COSIGNATURE_V1, new SecureRandom());
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM,
                "FOUR_FLOW_RECORD",
                "R1",
                1,
                Map.of("grossAmount", Json.tree("1200.00")),
                new SecureRandom());
        Leaf leaf = new Leaf(record.kind(), record.id(), 1, record.commitment(), new TreeMap<>());
        SignedNote note = new Checkpoint("log.example", 1, leaf.hash()).signedBy(log);
        note = note.with(List.of(witness.cosign(note.text(), Instant.parse("2026-11-24T04:00:00Z"))));
        PublicKeys trusted = new PublicKeys(List.of(log.verifier()), new WitnessPolicy(1, List.of(witness.verifier())));
        keys = Files.writeString(folder.resolve("public.keys"), trusted.text());
        proof = Files.write(
                folder.resolve("proof.json"),
                RecordProofFile.of(record, leaf, new TlogProof(0, List.of(), note))
                        .bytes());
        System.setOut(new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void giveStandardOutputBack() {
        System.setOut(standardOutput);
    }

    @Test
    void proofThatHoldsExitsWithZeroAndSaysSoInBothLanguages() {
        assertThat(Siliu.run("verify", "--keys", keys.toString(), proof.toString()))
                .isZero();
        assertThat(Siliu.run("verify", "--lang", "en", "--keys", keys.toString(), proof.toString()))
                .isZero();

        assertThat(printed.toString(UTF_8)).contains("证明成立", "未检查", "The proof holds", "Not checked");
    }

    @Test
    void oneChangedFileAmongSeveralExitsWithOneAndNamesTheCheck() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("changed.json"), Files.readString(proof).replace("1200.00", "1200.01"));

        assertThat(Siliu.run("verify", "--keys", keys.toString(), proof.toString(), changed.toString()))
                .isEqualTo(1);

        assertThat(printed.toString(UTF_8)).contains("证明成立", "证明不成立", "disclosed-fields");
    }

    @Test
    void jsonSaysTheSameToPrograms() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "");

        assertThat(Siliu.run("verify", "--json", "--keys", keys.toString(), proof.toString(), empty.toString()))
                .isEqualTo(1);

        List<JsonNode> lines =
                printed.toString(UTF_8).lines().map(Json.MAPPER::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("ok").booleanValue()).isTrue();
        assertThat(lines.get(1).get("ok").booleanValue()).isFalse();
        assertThat(lines.get(1).get("failedCheck").stringValue()).isEqualTo("file-format");
    }

    @Test
    void missingFileAndBrokenKeysFailInWords() throws IOException {
        assertThat(Siliu.run(
                        "verify",
                        "--keys",
                        keys.toString(),
                        folder.resolve("nowhere").toString()))
                .isEqualTo(1);
        Path broken = Files.writeString(folder.resolve("broken.keys"), "log nothing\n");
        assertThat(Siliu.run("verify", "--keys", broken.toString(), proof.toString()))
                .isEqualTo(1);
        assertThat(Siliu.run("verify", "--keys", folder.resolve("nowhere").toString(), proof.toString()))
                .isEqualTo(1);
    }

    @Test
    void keysAreNamedAndNeverTakenFromAnywhere() {
        assertThat(Siliu.run("verify", proof.toString())).isEqualTo(2);
    }
}
