package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.kernel.crypto.CryptoSuite;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the bytes are written, they are those of the general writer. */
class CommittedBytesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FF-202609-0000150",
                "FF-1/2",
                "a_b.c",
                "",
                "\"",
                "\\",
                "a b",
                "a\nb",
                "结算",
                "\u007f",
                "€",
                "a:b",
                "{}",
                "😀"
            })
    void areThoseOfTheGeneralWriter(String name) {
        SortedMap<String, Digest> digests = new TreeMap<>();
        for (String field : List.of("gross", "Net", "net", name)) {
            digests.put(field, CryptoSuite.SM.digest(field.getBytes(UTF_8)));
        }
        assertSame("FOUR_FLOW_RECORD", name, 1, digests);
        assertSame(name, "FF1", Integer.MAX_VALUE, new TreeMap<>());
        assertSame("K", "1", 12, digests);
    }

    @Test
    void nothingWithASignThatJsonEscapesIsPlain() {
        for (char letter = 0; letter < 300; letter++) {
            String text = String.valueOf(letter);
            String json = Json.MAPPER.writeValueAsString(text);
            assertThat(CommittedBytes.isPlain(text) && !json.equals('"' + text + '"'))
                    .as("letter %s", (int) letter)
                    .isFalse();
        }
    }

    private static void assertSame(String kind, String id, int revision, SortedMap<String, Digest> digests) {
        assertThat(new String(CommittedBytes.of(kind, id, revision, digests), UTF_8))
                .isEqualTo(new String(CommittedBytes.general(kind, id, revision, digests), UTF_8));
    }
}
