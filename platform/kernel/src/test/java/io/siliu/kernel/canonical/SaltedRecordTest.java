package io.siliu.kernel.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.canonical.SaltedRecord.SaltedField;
import io.siliu.kernel.crypto.CryptoSuite;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SaltedRecordTest {

    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    @Test
    void theBytesOfEncodingVersionOneAreFrozen() {
        SaltedRecord sealed = twoFields("sm3");
        assertThat(new String(sealed.commitmentBytes(), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {"encodingVersion":1,"fields":{"gross":"GROSS","net":"NET"},"id":"FF1","kind":"FOUR_FLOW_RECORD","revision":1}""".replace("GROSS", fieldDigest("gross", "9860.00"))
                        .replace("NET", fieldDigest("net", "9773.36")));
        assertThat(sealed.commitment())
                .hasToString("sm3:bf2747a753b299e18052b54a1fc5846ed9d143836acdf6ca4dd009c290166be7");
    }

    @Test
    void withholdingAFieldKeepsTheCommitment() {
        SaltedRecord sealed = twoFields("sm3");
        SaltedRecord partial = sealed.withhold("gross");
        assertThat(partial.fields()).containsOnlyKeys("net");
        assertThat(partial.commitment()).isEqualTo(sealed.commitment());
    }

    @Test
    void anotherValueOrSaltGivesAnotherCommitment() {
        SaltedRecord sealed = twoFields("sm3");
        TreeMap<String, SaltedField> changed = new TreeMap<>(sealed.fields());
        changed.put("net", new SaltedField(SALT, Json.tree("9773.37")));
        assertThat(new SaltedRecord("FOUR_FLOW_RECORD", "FF1", 1, "sm3", changed, new TreeMap<>()).commitment())
                .isNotEqualTo(sealed.commitment());
        SecureRandom random = new SecureRandom();
        Map<String, tools.jackson.databind.JsonNode> values = Map.of("net", Json.tree("9773.36"));
        assertThat(SaltedRecord.seal(CryptoSuite.SM, "K", "1", 1, values, random)
                        .commitment())
                .isNotEqualTo(SaltedRecord.seal(CryptoSuite.SM, "K", "1", 1, values, random)
                        .commitment());
    }

    @Test
    void aFieldCannotBeDisclosedAndWithheld() {
        SaltedRecord sealed = twoFields("sha256");
        assertThatThrownBy(() -> new SaltedRecord(
                        "K",
                        "1",
                        1,
                        "sha256",
                        sealed.fields(),
                        new TreeMap<>(Map.of("net", CryptoSuite.INTL.digest(new byte[0])))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SaltedRecord twoFields(String algorithm) {
        return new SaltedRecord(
                "FOUR_FLOW_RECORD",
                "FF1",
                1,
                algorithm,
                new TreeMap<>(Map.of(
                        "gross",
                        new SaltedField(SALT, Json.tree("9860.00")),
                        "net",
                        new SaltedField(SALT, Json.tree("9773.36")))),
                new TreeMap<>());
    }

    private static String fieldDigest(String name, String value) {
        String canonical = "[\"" + SALT + "\",\"" + name + "\",\"" + value + "\"]";
        return CryptoSuite.SM.digest(canonical.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
