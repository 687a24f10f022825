package io.siliu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page is reviewed line by line, so none of its lines is longer than a screen is wide. */
class ReadableTemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path STYLES = RESOURCES.resolve("static/siliu/siliu.css");
    private static final int WIDEST = 160;

    @Test
    void noLineIsWiderThanAScreen() throws IOException {
        assertThat(written()).hasSizeGreaterThan(50);
        assertThat(written().stream().flatMap(ReadableTemplatesTest::tooWide)).isEmpty();
    }

    private static List<Path> written() throws IOException {
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            return Stream.concat(templates.filter(file -> file.toString().endsWith(".html")), Stream.of(STYLES))
                    .toList();
        }
    }

    private static Stream<String> tooWide(Path file) {
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).length() > WIDEST)
                .mapToObj(place -> RESOURCES.relativize(file) + ":" + (place + 1));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
