package io.siliu.bench;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Records like those of a settlement line: thirty fields of text, made from a seed. */
final class SealedSample {

    static final long SEED = 20261124;
    static final int FIELDS = 30;

    private final Random random = new Random(SEED);
    private final SecureRandom salts = new SecureRandom();

    SaltedRecord next(int number) {
        Map<String, JsonNode> values = new TreeMap<>();
        for (int field = 0; field < FIELDS; field++) {
            values.put("field" + field, Json.tree("示例 " + random.nextInt(1_000_000) + ".00"));
        }
        return SaltedRecord.seal(CryptoSuite.SM, "FOUR_FLOW_RECORD", "B" + number, 1, values, salts);
    }
}
