package io.siliu.sandbox.feed;

import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.TruthFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the sandbox keeps of one month: its truth, its papers, how the comparison went, and that it was handed in. */
final class MonthFolder {

    private static final String HANDED_IN = "handed-in.json";

    private final Path folder;

    MonthFolder(Path home, long seed) {
        this.folder = home.resolve("sandbox/population-" + seed);
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path path() {
        return folder;
    }

    /** How many papers and records a finished hand-in left with the product. */
    record HandedIn(long papers, long records) {}

    Optional<HandedIn> handedIn() {
        Path file = folder.resolve(HANDED_IN);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode content = Json.MAPPER.readTree(Files.readString(file));
            return Optional.of(new HandedIn(
                    content.path("papers").asLong(), content.path("records").asLong()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void handedIn(HandedIn handedIn) {
        write(HANDED_IN, Json.text(handedIn).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    void truth(Population population, Booking booking) {
        write("truth.jsonl", TruthFile.bytes(population, booking.taskNumbers()));
    }

    void comparison(Comparison.Report report) {
        write("comparison.json", Json.text(report).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) {
        try {
            Path draft = folder.resolve(name + ".part");
            Files.write(draft, content);
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
