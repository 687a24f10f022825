package io.siliu.ocr.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Every case that fuzzing once failed on, and the sound papers that it begins with. A new one is copied from
 * {@code target/fuzz} into the folder of its target below {@code src/test/resources/found}, under a name that says what
 * it is.
 */
class FoundCasesTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "found");
    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "XmlFuzz", XmlFuzz::fuzzerTestOneInput,
            "OfdFuzz", OfdFuzz::fuzzerTestOneInput,
            "DrawFuzz", DrawFuzz::fuzzerTestOneInput,
            "PdfFuzz", PdfFuzz::fuzzerTestOneInput,
            "LayoutFuzz", LayoutFuzz::fuzzerTestOneInput,
            "QrFuzz", QrFuzz::fuzzerTestOneInput);

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> eachIsAnswered() {
        return TARGETS.entrySet().stream()
                .flatMap(target -> cases(target.getKey()).entrySet().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                target.getKey() + " " + one.getKey(),
                                () -> target.getValue().accept(one.getValue()))));
    }

    private static Map<String, byte[]> cases(String target) {
        Map<String, byte[]> cases = new TreeMap<>(FuzzSeeds.all().get(target));
        for (Path file : files(FOUND.resolve(target))) {
            try {
                cases.put(file.getFileName().toString(), Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return cases;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
