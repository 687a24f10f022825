package io.siliu.sandbox.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was confirmed is read again; what was cut off by a kill is forgotten. */
class JournalTests {

    @TempDir
    private Path folder;

    @Test
    void linesComeBackInTheirOrder() {
        Journal journal = new Journal(folder.resolve("a/journal.jsonl"));
        journal.append(Map.of("n", 1));
        journal.append(Map.of("n", 2));

        assertThat(numbers(new Journal(folder.resolve("a/journal.jsonl")))).containsExactly(1, 2);
    }

    @Test
    void aLineCutOffByAKillIsForgottenAndTheNextOneIsWhole() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Journal journal = new Journal(file);
        journal.append(Map.of("n", 1));
        Files.writeString(file, "{\"n\": 2", StandardOpenOption.APPEND);

        assertThat(numbers(journal)).containsExactly(1);
        journal.append(Map.of("n", 3));
        assertThat(numbers(journal)).containsExactly(1, 3);
    }

    private static List<Integer> numbers(Journal journal) {
        return journal.read().stream()
                .map(line -> line.path("n"))
                .map(JsonNode::asInt)
                .toList();
    }
}
