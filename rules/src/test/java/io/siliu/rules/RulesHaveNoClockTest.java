package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The day of the facts is the only today that rules have: a machine whose clock is wrong, or a replay years later, gives
 * the same hits.
 */
class RulesHaveNoClockTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CLOCK =
            Pattern.compile("\\.now\\(|currentTimeMillis|nanoTime|java\\.time\\.Clock|new Date\\(");

    @Test
    void noRuleAsksForTheTimeOfTheMachine() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources).hasSizeGreaterThan(50);
            assertThat(sources)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(CLOCK));
        }
    }
}
