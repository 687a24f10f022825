package io.siliu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Secret;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C2SP signed-note and tlog-cosignature. */
class SignedNoteTest {

    private static final String SPECIFICATION_KEY =
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String SPECIFICATION_NOTE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    /** The published example key of the Go note package; it signs nothing else. */
    private static final String GO_SIGNER =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String GO_VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String GO_TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String GO_SIGNATURE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

    @Test
    void exampleOfTheSpecificationVerifies() {
        SignedNote note = SignedNote.parse(SPECIFICATION_NOTE);

        assertThat(note.isSignedBy(VerifierKey.parse(SPECIFICATION_KEY))).isTrue();
        assertThat(note).hasToString(SPECIFICATION_NOTE);
        assertThat(VerifierKey.parse(SPECIFICATION_KEY)).hasToString(SPECIFICATION_KEY);
    }

    @Test
    void signsTheBytesThatTheGoImplementationSigns() {
        SignerKey signer = SignerKey.parse(Secret.of(GO_SIGNER));

        assertThat(signer.verifier()).hasToString(GO_VERIFIER);
        assertThat(signer.sign(GO_TEXT).line()).isEqualTo(GO_SIGNATURE);
        assertThat(signer.text().reveal()).isEqualTo(GO_SIGNER);
        assertThat(signer.toString()).doesNotContain("AYEK");
    }

    @Test
    void changedTextIsNotSigned() {
        SignedNote note = SignedNote.parse(SPECIFICATION_NOTE.replace("example message", "Example message"));

        assertThat(note.isSignedBy(VerifierKey.parse(SPECIFICATION_KEY))).isFalse();
    }

    @Test
    void wrongSignatureBesideARightOneSpoilsBoth() {
        SignedNote note = SignedNote.parse(SPECIFICATION_NOTE);
        NoteSignature right = note.signatures().get(0);
        byte[] bytes = right.signature();
        bytes[10] ^= 1;
        NoteSignature wrong = new NoteSignature(right.keyName(), right.keyId(), bytes);

        assertThat(note.with(List.of(wrong)).isSignedBy(VerifierKey.parse(SPECIFICATION_KEY)))
                .isFalse();
    }

    @Test
    void signatureOfAnUnknownKeyIsIgnored() {
        SignedNote note = SignedNote.parse(SPECIFICATION_NOTE);
        SignerKey stranger = SignerKey.generate("stranger.example", SignatureType.ED25519, new SecureRandom());

        SignedNote more = note.with(List.of(stranger.sign("another text\n")));

        assertThat(more.isSignedBy(VerifierKey.parse(SPECIFICATION_KEY))).isTrue();
        assertThat(more.isSignedBy(stranger.verifier())).isFalse();
    }

    @Test
    void cosignatureCoversItsTime() {
        SignerKey witness = SignerKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1, new SecureRandom());
        String text = new Checkpoint("log.example", 0, TreeHash.EMPTY_TREE).text();
        NoteSignature signature = witness.cosign(text, Instant.parse("2026-11-24T04:00:00.7Z"));

        assertThat(witness.verifier().verifies(text, signature)).isTrue();
        assertThat(witness.verifier().timeOf(signature)).contains(Instant.parse("2026-11-24T04:00:00Z"));
        byte[] later = signature.signature();
        later[7]++;
        assertThat(witness.verifier().verifies(text, new NoteSignature(signature.keyName(), signature.keyId(), later)))
                .isFalse();
    }

    @Test
    void keyIdDependsOnTheKindOfSignature() {
        SignerKey signer = SignerKey.parse(Secret.of(GO_SIGNER));
        VerifierKey cosigner =
                VerifierKey.of("PeterNeumann", SignatureType.COSIGNATURE_V1, rawKeyOf(signer.verifier()));

        assertThat(cosigner.isSameKeyAs(signer.verifier())).isTrue();
        assertThat(cosigner.id()).isNotEqualTo(signer.verifier().id());
        assertThat(cosigner.verifies(GO_TEXT, signer.sign(GO_TEXT))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nno signature\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name AAAAAA==",
                "text\n\n\u2014 na+me AAAAAAA=\n",
                "te\rxt\n\n\u2014 name AAAAAAA=\n",
                "text\n\n\u2014 name AAAAAAB=\n",
                "text\n\n\u2014 name AAAAAAA=\r\n",
                "text\n\n\u2014 name AAAAAAA=\n\u2014 name\n"
            })
    void refusesWhatIsNoNote(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(MalformedTextException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void refusesWhatIsNoKey(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(MalformedTextException.class);
    }

    private static byte[] rawKeyOf(VerifierKey key) {
        byte[] material = StrictBase64.decode(key.toString().split("\\+", 3)[2]);
        return java.util.Arrays.copyOfRange(material, 1, material.length);
    }
}
