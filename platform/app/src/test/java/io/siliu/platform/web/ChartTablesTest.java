package io.siliu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever cannot see a chart, or wants its figures, finds them as a table in the same part of the page. */
class ChartTablesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CHART = Pattern.compile("class=\"fig-|assessment/rule-parts :: bars\\(");
    private static final String TABLE = "class=\"as-table\"";

    @Test
    void everyChartHasItsTable() throws IOException {
        List<String> charts =
                sections().filter(section -> CHART.matcher(section).find()).toList();

        assertThat(charts)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(section ->
                        assertThat(section).as("the table of a chart").contains(TABLE));
    }

    /** The parts of all pages; the fragment that draws bars is no part of a page by itself. */
    private static Stream<String> sections() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> Stream.of(text(file).split("<section")).skip(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
