package io.siliu.bench.screening;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue with one threshold lowered, under another version. */
final class OtherVersion {

    private OtherVersion() {}

    static RuleSet of(String version) {
        try {
            Path directory = Files.createTempDirectory("siliu-bench-catalogue");
            ObjectNode head = read("catalogue");
            head.put("version", version);
            for (var id : head.path("indicators")) {
                write(directory, id.stringValue(), read(id.stringValue()));
            }
            ObjectNode changed = read("B10");
            changed.at("/parameters/orders/rows").forEach(row -> ((ObjectNode) row).put("value", "1"));
            write(directory, "B10", changed);
            write(directory, "catalogue", head);
            write(directory, "words", read("words"));
            return RuleSets.load(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ObjectNode read(String name) throws IOException {
        try (InputStream stream = RuleSets.class.getResourceAsStream("/indicators/" + name + ".json")) {
            return (ObjectNode) Json.MAPPER.readTree(stream.readAllBytes());
        }
    }

    private static void write(Path directory, String name, ObjectNode node) throws IOException {
        Files.writeString(directory.resolve(name + ".json"), Json.text(node));
    }
}
