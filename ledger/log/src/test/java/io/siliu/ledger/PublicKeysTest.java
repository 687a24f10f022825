package io.siliu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys file: C2SP tlog-policy with one group at most. */
class PublicKeysTest {

    private static final String LOG = SignerKey.generate("log.example", SignatureType.ED25519, new SecureRandom())
            .verifier()
            .toString();
    private static final String A =
            RecordProofFixture.witness("witness.example/a").verifier().toString();
    private static final String B =
            RecordProofFixture.witness("witness.example/b").verifier().toString();

    @Test
    void readsWhatItWrites() {
        PublicKeys keys = PublicKeys.parse(file("2"));

        assertThat(keys.policy().required()).isEqualTo(2);
        assertThat(keys.policy().witnesses()).hasSize(2);
        assertThat(PublicKeys.parse(keys.text())).isEqualTo(keys);
        assertThat(keys.logOf("log.example")).isPresent();
        assertThat(keys.logOf("other.example")).isEmpty();
    }

    @Test
    void anyAndAllAndASingleWitnessAreQuorums() {
        assertThat(PublicKeys.parse(file("any")).policy().required()).isEqualTo(1);
        assertThat(PublicKeys.parse(file("all")).policy().required()).isEqualTo(2);
        PublicKeys single = PublicKeys.parse(filled("log {LOG}\nwitness a {A}\nwitness b {B}\nquorum b\n"));
        assertThat(single.policy().witnesses()).containsExactly(VerifierKey.parse(B));
        assertThat(PublicKeys.parse(filled("log {LOG} https://log.example/\nquorum none\n"))
                        .policy())
                .isEqualTo(WitnessPolicy.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log {LOG}\n",
                "quorum none\n",
                "log {A}\nquorum none\n",
                "log {LOG}\nlog {LOG}\nquorum none\n",
                "log {LOG}\nwitness a {LOG}\nquorum a\n",
                "log {LOG}\nwitness a {A}\nwitness b {A}\ngroup g 2 a b\nquorum g\n",
                "log {LOG}\nwitness a {A}\ngroup g 2 a a\nquorum g\n",
                "log {LOG}\nwitness a {A}\ngroup g 0 a\nquorum g\n",
                "log {LOG}\nwitness a {A}\ngroup g 2 a\nquorum g\n",
                "log {LOG}\nwitness a {A}\ngroup g 1 c\nquorum g\n",
                "log {LOG}\nwitness a {A}\nwitness a {B}\nquorum a\n",
                "log {LOG}\nwitness none {A}\nquorum none\n",
                "log {LOG}\nwitness a {A}\nquorum a\nquorum a\n",
                "log {LOG}\nkey a {A}\nquorum none\n",
                "log {LOG}\nwitness a {A}\nwitness b {B}\ngroup g 1 a\ngroup h 1 g b\nquorum h\n"
            })
    void refusesAFileThatCouldMeanLessThanItSays(String text) {
        assertThatThrownBy(() -> PublicKeys.parse(filled(text))).isInstanceOf(MalformedTextException.class);
    }

    private static String file(String required) {
        return filled("# keys\n\nlog {LOG}\nwitness a {A}\nwitness b {B}\n\ngroup g " + required + " a b\nquorum g\n");
    }

    private static String filled(String text) {
        return text.replace("{LOG}", LOG).replace("{A}", A).replace("{B}", B);
    }
}
