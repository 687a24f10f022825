package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RecordProofVerifierTest {

    private final RecordProofFixture fixture = new RecordProofFixture();
    private final RecordProofVerifier verifier = new RecordProofVerifier(fixture.keys);

    @Test
    void proofHoldsAndSaysWhatItDoesNotSay() {
        ProofReport report = verifier.verify(fixture.file().bytes());

        assertThat(report.holds()).isTrue();
        assertThat(report.sentence(Locale.CHINESE)).contains("证明成立", "R-2026-000001", "2/2");
        assertThat(report.sentence(Locale.ENGLISH))
                .contains("The proof holds", "witness.example/a 2026-11-24T04:00:00Z");
        assertThat(report.notChecked(Locale.CHINESE)).anyMatch(open -> open.contains("workerName"));
        assertThat(report.notChecked(Locale.ENGLISH)).hasSize(6).anyMatch(open -> open.contains("truth"));
    }

    @Test
    void eachCheckSaysWhatItCompared() {
        ProofReport report = verifier.verify(fixture.file().bytes());

        assertThat(report.finding()).isEqualTo(ProofFinding.HOLDS);
        assertThat(report.witnessedAt()).contains(RecordProofFixture.AT);
        assertThat(report.checks(Locale.ENGLISH)).allSatisfy(check -> {
            assertThat(check.state()).isEqualTo(CheckOutcome.State.PASSED);
            assertThat(check.words()).isNotBlank();
        });
        assertThat(report.checks(Locale.CHINESE))
                .extracting(CheckOutcome::words)
                .satisfies(words -> assertThat(words.get(1)).contains("3 个字段", "SM3", "1 个字段只给了摘要"))
                .satisfies(words -> assertThat(words.get(4)).contains("witness.example/b"));
    }

    @Test
    void checksAfterTheFailingOneAreNotMade() {
        ProofReport report = verifier.verify(replaced("\"1200.00\"", "\"1200.01\""));

        assertThat(report.finding()).isEqualTo(ProofFinding.FIELDS_CHANGED);
        assertThat(report.checks(Locale.ENGLISH))
                .extracting(CheckOutcome::state)
                .containsExactly(
                        CheckOutcome.State.PASSED,
                        CheckOutcome.State.FAILED,
                        CheckOutcome.State.NOT_REACHED,
                        CheckOutcome.State.NOT_REACHED,
                        CheckOutcome.State.NOT_REACHED);
        assertThat(report.witnessedAt()).isEmpty();
        assertThat(verifier.verify(new byte[0]).finding()).isEqualTo(ProofFinding.UNREADABLE);
        assertThat(verifier.verify(fixture.fileUnder(fixture.checkpoint(fixture.first))
                                .bytes())
                        .finding())
                .isEqualTo(ProofFinding.TOO_FEW_WITNESSES);
    }

    @Test
    void fileIsReadBackAsItWasWritten() {
        byte[] bytes = fixture.file().bytes();

        assertThat(RecordProofFile.parse(bytes)).isEqualTo(fixture.file());
        assertThat(RecordProofFile.parse(bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void reformattedFileStillHolds() {
        JsonNode tree = Json.MAPPER.readTree(fixture.file().bytes());

        assertThat(verifier.verify(Json.text(tree).getBytes(UTF_8)).holds()).isTrue();
    }

    /** One byte is changed, at every place, in several ways: nothing but layout may pass. */
    @Test
    void everyChangedByteFailsOrLeavesTheMeaningAsItWas() {
        byte[] file = fixture.file().bytes();
        JsonNode meaning = Json.MAPPER.readTree(file);
        IntStream.range(0, file.length).parallel().forEach(place -> {
            for (int flip : new int[] {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x2a, 0xff}) {
                byte[] changed = file.clone();
                changed[place] ^= (byte) flip;
                onlyLayoutMayHaveChanged(meaning, changed, place);
            }
        });
    }

    private void onlyLayoutMayHaveChanged(JsonNode meaning, byte[] changed, int place) {
        ProofReport report = verifier.verify(changed);
        if (report.holds()) {
            assertThat(Json.MAPPER.readTree(changed)).as("byte %d", place).isEqualTo(meaning);
            assertThat(changed[place]).as("only layout").isIn((byte) ' ', (byte) '\n', (byte) '\r', (byte) '\t');
        } else {
            assertThat(report.failing()).isPresent();
        }
    }

    @Test
    void everyRemovedOrDoubledByteFailsOrLeavesTheMeaningAsItWas() {
        byte[] file = fixture.file().bytes();
        JsonNode meaning = Json.MAPPER.readTree(file);
        IntStream.range(0, file.length).parallel().forEach(place -> {
            byte[] shorter = new byte[file.length - 1];
            System.arraycopy(file, 0, shorter, 0, place);
            System.arraycopy(file, place + 1, shorter, place, shorter.length - place);
            byte[] longer = new byte[file.length + 1];
            System.arraycopy(file, 0, longer, 0, place + 1);
            System.arraycopy(file, place, longer, place + 1, file.length - place);
            for (byte[] changed : List.of(shorter, longer)) {
                if (verifier.verify(changed).holds()) {
                    assertThat(Json.MAPPER.readTree(changed)).isEqualTo(meaning);
                }
            }
        });
    }

    @Test
    void changedFieldFailsAtTheFields() {
        assertFails(replaced("\"1200.00\"", "\"1200.01\""), ProofCheck.DISCLOSED_FIELDS);
        assertFails(replaced("\"complete\"", "\"completed\""), ProofCheck.DISCLOSED_FIELDS);
    }

    @Test
    void leafOfAnotherRecordFailsAtTheLeaf() {
        Leaf other = new Leaf(
                "FOUR_FLOW_RECORD", "R-2026-000001", 1, fixture.record.commitment(), RecordProofFixture.none());

        assertFails(
                new RecordProofFile(
                                fixture.record,
                                fixture.record.commitment(),
                                other,
                                fixture.file().proof())
                        .bytes(),
                ProofCheck.LEAF_COMMITMENT);
    }

    @Test
    void leafThatIsNotInTheTreeFailsAtTheInclusion() {
        Leaf other = new Leaf(
                fixture.record.kind(),
                fixture.record.id(),
                fixture.record.revision(),
                fixture.record.commitment(),
                RecordProofFixture.none());

        assertFails(
                RecordProofFile.of(fixture.record, other, fixture.file().proof())
                        .bytes(),
                ProofCheck.INCLUSION);
    }

    @Test
    void tooFewWitnessesFail() {
        assertFails(fixture.fileUnder(fixture.checkpoint(fixture.first)).bytes(), ProofCheck.CHECKPOINT_SIGNATURES);
        assertThat(new RecordProofVerifier(fixture.keys(1, fixture.first, fixture.second))
                        .verify(fixture.fileUnder(fixture.checkpoint(fixture.first))
                                .bytes())
                        .holds())
                .isTrue();
    }

    @Test
    void unknownWitnessDoesNotCountAndIsNamed() {
        SignerKey stranger = RecordProofFixture.witness("stranger.example");
        assertFails(
                fixture.fileUnder(fixture.checkpoint(fixture.first, stranger)).bytes(),
                ProofCheck.CHECKPOINT_SIGNATURES);

        ProofReport report =
                verifier.verify(fixture.fileUnder(fixture.checkpoint(fixture.first, fixture.second, stranger))
                        .bytes());

        assertThat(report.holds()).isTrue();
        assertThat(report.notChecked(Locale.ENGLISH)).anyMatch(open -> open.contains("stranger.example"));
    }

    @Test
    void impostorUnderAWitnessNameDoesNotCount() {
        SignerKey impostor = RecordProofFixture.witness("witness.example/b");

        assertFails(
                fixture.fileUnder(fixture.checkpoint(fixture.first, impostor)).bytes(),
                ProofCheck.CHECKPOINT_SIGNATURES);
    }

    @Test
    void keysOfAnotherLogFail() {
        RecordProofFixture other = new RecordProofFixture();

        ProofReport report =
                new RecordProofVerifier(other.keys).verify(fixture.file().bytes());

        assertThat(report.failing()).contains(ProofCheck.CHECKPOINT_SIGNATURES);
    }

    @Test
    void keysWithoutWitnessesAcceptNothing() {
        PublicKeys keys = PublicKeys.parse("log " + fixture.log.verifier() + "\nquorum none\n");

        ProofReport report = new RecordProofVerifier(keys).verify(fixture.file().bytes());

        assertThat(report.failing()).contains(ProofCheck.CHECKPOINT_SIGNATURES);
        assertThat(report.sentence(Locale.ENGLISH)).contains("name no witness");
    }

    @Test
    void valueThatOnlyLooksTheSameAsANumberIsRefused() {
        assertFails(replaced("\"value\" : 3\n", "\"value\" : 3.0000000000000000001\n"), ProofCheck.FILE_FORMAT);
        assertFails(replaced("\"value\" : 3\n", "\"value\" : 3.0\n"), ProofCheck.FILE_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"format\":\"siliu-record-proof\"}",
                "{\"format\":\"siliu-record-proof\",\"format\":\"siliu-record-proof\"}"
            })
    void otherContentFailsAtTheFormat(String content) {
        assertFails(content.getBytes(UTF_8), ProofCheck.FILE_FORMAT);
    }

    @Test
    void addedMembersDoubledMembersAndTrailingTextFailAtTheFormat() {
        assertFails(replaced("\"version\" : 1,", "\"version\" : 1, \"note\" : \"trust me\","), ProofCheck.FILE_FORMAT);
        assertFails(
                replaced("\"encodingVersion\" : 1,", "\"encodingVersion\" : 1, \"encodingVersion\" : 1,"),
                ProofCheck.FILE_FORMAT);
        assertFails((new String(fixture.file().bytes(), UTF_8) + "{}").getBytes(UTF_8), ProofCheck.FILE_FORMAT);
        assertFails(replaced("1200.00", "\\ud800"), ProofCheck.FILE_FORMAT);
        assertFails(
                replaced("c2sp.org/tlog-proof@v1\",", "c2sp.org/tlog-proof@v1\", \"extra AAAA\","),
                ProofCheck.FILE_FORMAT);
        assertFails(new byte[RecordProofFile.MOST_BYTES + 1], ProofCheck.FILE_FORMAT);
    }

    private byte[] replaced(String what, String with) {
        String text = new String(fixture.file().bytes(), UTF_8);
        assertThat(text).contains(what);
        return text.replaceFirst(java.util.regex.Pattern.quote(what), java.util.regex.Matcher.quoteReplacement(with))
                .getBytes(UTF_8);
    }

    private void assertFails(byte[] file, ProofCheck check) {
        ProofReport report = verifier.verify(file);
        assertThat(report.failing()).contains(check);
        assertThat(report.sentence(Locale.CHINESE)).contains("证明不成立", check.label());
        assertThat(report.sentence(Locale.ENGLISH)).contains("does not hold", check.label());
        assertThat(report.notChecked(Locale.CHINESE)).isNotEmpty();
    }
}
