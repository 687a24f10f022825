package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Proof files and checkpoints that are cut off, too large, or in the name of somebody else: refused, each with its reason. */
class BadFilesTest {

    private final RecordProofFixture fixture = new RecordProofFixture();
    private final RecordProofVerifier verifier = new RecordProofVerifier(fixture.keys);

    @Test
    void aFileThatIsCutOffAnywhereFailsAtTheFormat() {
        byte[] whole = fixture.file().bytes();
        int end = new String(whole, UTF_8).stripTrailing().getBytes(UTF_8).length;
        for (int length = 0; length < end; length++) {
            assertThat(verifier.verify(Arrays.copyOf(whole, length)).failing())
                    .as("the first %d bytes", length)
                    .contains(ProofCheck.FILE_FORMAT);
        }
    }

    @Test
    void aFileLargerThanAnyFailsBeforeItIsRead() {
        byte[] whole = fixture.file().bytes();
        byte[] padded = Arrays.copyOf(whole, RecordProofFile.MOST_BYTES + 1);
        Arrays.fill(padded, whole.length, padded.length, (byte) ' ');

        ProofReport report = verifier.verify(padded);

        assertThat(report.failing()).contains(ProofCheck.FILE_FORMAT);
        assertThat(report.detail())
                .hasValueSatisfying(detail -> assertThat(detail).contains("larger than"));
    }

    @Test
    void bytesThatAreNoTextAndADepthThatNoFileHasFailAtTheFormat() {
        byte[] noise = new byte[4096];
        new java.util.Random(6).nextBytes(noise);

        assertThat(verifier.verify(noise).failing()).contains(ProofCheck.FILE_FORMAT);
        assertThat(verifier.verify("[".repeat(100_000).getBytes(UTF_8)).failing())
                .contains(ProofCheck.FILE_FORMAT);
    }

    @Test
    void aCheckpointThatIsCutOffAnywhereIsNone() {
        String whole = fixture.checkpoint(fixture.first).toString();
        String signed = whole.substring(0, whole.indexOf("\n\n") + 2);
        for (int length = 0; length < signed.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> Checkpoint.of(SignedNote.parse(cut)))
                    .as("the first %d characters", length)
                    .isInstanceOf(MalformedTextException.class);
        }
    }

    @Test
    void aNoteLongerThanAnyIsRefusedByItsLength() {
        String note = fixture.checkpoint(fixture.first) + "— stranger.example AAAAAAA=\n".repeat(100_000);

        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedTextException.class);
    }

    @Test
    void aCheckpointOfAnotherOriginUnderTheSameKeyIsNotThisLogs() {
        SignerKey other =
                SignerKey.generate("another.example", SignatureType.ED25519, new java.security.SecureRandom());
        Checkpoint of = Checkpoint.of(fixture.checkpoint());
        Checkpoint renamed = new Checkpoint(other.verifier().name(), of.size(), of.root());
        SignedNote note = renamed.signedBy(other);
        note = note.with(java.util.List.of(
                fixture.first.cosign(note.text(), RecordProofFixture.AT),
                fixture.second.cosign(note.text(), RecordProofFixture.AT)));

        ProofReport report = verifier.verify(fixture.fileUnder(note).bytes());

        assertThat(report.holds()).isFalse();
        assertThat(report.finding()).isEqualTo(ProofFinding.UNKNOWN_LOG);
    }
}
