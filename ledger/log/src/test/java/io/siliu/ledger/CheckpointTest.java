package io.siliu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C2SP tlog-checkpoint. */
class CheckpointTest {

    private static final SignerKey LOG =
            SignerKey.generate("example.com/behind-the-sofa", SignatureType.ED25519, new SecureRandom());

    @Test
    void readsTheTextOfTheSpecification() {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

        Checkpoint checkpoint = Checkpoint.of(new SignedNote(text, List.of(LOG.sign(text))));

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20852163);
        assertThat(checkpoint.text()).isEqualTo(text);
        assertThat(checkpoint.signedBy(LOG).isSignedBy(LOG.verifier())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n",
                "log\n5\n",
                "log\n05\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "log\n-5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "log\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "log\n5\nAAAA\n",
                "log\n0\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nextension\n",
                "a log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
            })
    void refusesWhatIsNoCheckpoint(String text) {
        SignedNote note = new SignedNote(text, List.of(LOG.sign(text)));

        assertThatThrownBy(() -> Checkpoint.of(note)).isInstanceOf(MalformedTextException.class);
    }

    @Test
    void isSignedOnlyByTheKeyOfItsOwnLog() {
        Checkpoint other = new Checkpoint("another.example", 0, TreeHash.EMPTY_TREE);

        assertThatThrownBy(() -> other.signedBy(LOG)).isInstanceOf(IllegalArgumentException.class);
    }
}
