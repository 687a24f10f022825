package io.siliu.bench.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue with one threshold lowered, under another version. */
final class OtherVersion {

    private OtherVersion() {}

    static RuleSet of(String version) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files(version).forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return RuleSets.of(bytes);
    }

    /** Its files by their names. */
    static Map<String, String> files(String version) {
        Map<String, String> files = new TreeMap<>();
        RuleSets.shippedFiles().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        ObjectNode head = (ObjectNode) Json.MAPPER.readTree(files.get("catalogue.json"));
        files.put("catalogue.json", Json.text(head.put("version", version)));
        ObjectNode changed = (ObjectNode) Json.MAPPER.readTree(files.get("B10.json"));
        changed.at("/parameters/orders/rows").forEach(row -> ((ObjectNode) row).put("value", "1"));
        files.put("B10.json", Json.text(changed));
        return files;
    }
}
