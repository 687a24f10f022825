package io.siliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FuzzPapers;
import io.siliu.ocr.Mutations;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a person calls it, recognition and all, on five hundred damaged papers. */
@Tag("nightly")
class ExtractDamagedPapersTest {

    private static final int PAPERS = 500;
    private static final long SEED = 42;
    /** Far more than all of them need; each alone is ended after its own time. */
    private static final Duration MOST = Duration.ofMinutes(30);

    @TempDir
    private Path folder;

    @Test
    void eachFileIsAnsweredWithAReadingOrARemedy() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("extract"));
        arguments.addAll(damaged());
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        long begun = System.nanoTime();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(Siliu.run(arguments.toArray(String[]::new))).isIn(0, 1);
        } finally {
            System.setOut(before);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST);
        assertAnswered(printed.toString(StandardCharsets.UTF_8), arguments.subList(1, arguments.size()));
    }

    private static void assertAnswered(String printed, List<String> files) {
        Map<String, String> unread = new TreeMap<>();
        TreeSet<String> answered = new TreeSet<>();
        printed.lines().map(JsonMapper.shared()::readTree).forEach(line -> {
            String file = line.get("file").asString();
            answered.add(fileOf(file, files));
            JsonNode error = line.path("error");
            if (error.isObject()) {
                assertThat(error.get("remedy").asString()).isNotBlank();
                if (error.get("code").asString().matches("READING_(FAILED|TOO_SLOW)")) {
                    unread.put(file, error.toString());
                }
            }
        });
        assertThat(answered).containsExactlyInAnyOrderElementsOf(files);
        assertThat(unread).isEmpty();
    }

    /** The file on the command line: one that lost what makes it an OFD is a package, and its papers are answered by name. */
    private static String fileOf(String answered, List<String> files) {
        return files.stream()
                .filter(file -> answered.equals(file) || answered.startsWith(file + "/"))
                .findFirst()
                .orElse(answered);
    }

    private List<String> damaged() throws Exception {
        List<Map.Entry<String, byte[]>> sound = new ArrayList<>(new TreeMap<>(FuzzPapers.files()).entrySet());
        List<byte[]> bytes = sound.stream().map(Map.Entry::getValue).toList();
        Mutations mutations = new Mutations(SEED);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            Map.Entry<String, byte[]> paper = sound.get(i % sound.size());
            Path file = folder.resolve(i + "-" + paper.getKey());
            files.add(Files.write(file, mutations.mutated(paper.getValue(), bytes))
                    .toString());
        }
        return files;
    }
}
