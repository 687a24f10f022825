package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.SaltedRecord;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeptSaltsTest {

    @Test
    void eachFieldHasItsOwnSaltAgain() {
        SecureRandom random = new SecureRandom();
        SortedMap<String, String> salts = new TreeMap<>();
        List.of("worker", "agreement", "task").forEach(name -> salts.put(name, SaltedRecord.newSalt(random)));

        byte[] kept = KeptSalts.write(salts);

        assertThat(kept).hasSize(1 + 3 * 16);
        assertThat(KeptSalts.read(kept, new TreeSet<>(salts.keySet()))).isEqualTo(salts);
    }

    @Test
    void saltsThatWereKeptAsTextAreReadOn() {
        String salt = "0123456789abcdef".repeat(2);

        assertThat(KeptSalts.read(("{\"task\":\"" + salt + "\"}").getBytes(UTF_8), new TreeSet<>(List.of("task"))))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("task", salt)));
    }
}
