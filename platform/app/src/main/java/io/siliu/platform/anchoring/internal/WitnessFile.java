package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.VerifierKey;
import io.siliu.platform.database.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The list of witnesses, {@code [{"name", "url", "vkey"}]}. It may appear or change while the application runs, and is
 * read again when its content changes; a list that cannot be read leaves the one before in force.
 */
@Component
final class WitnessFile {

    private static final Logger log = LoggerFactory.getLogger(WitnessFile.class);

    private final Path file;
    private String lastRead = "";

    WitnessFile(AnchoringProperties properties, Home home) {
        this.file = properties.witnesses() == null ? home.at("witnesses.json") : properties.witnesses();
    }

    /** The list, if it is another one than at the last call. */
    synchronized Optional<List<Listed>> changed() {
        String text = text();
        if (text.equals(lastRead)) {
            return Optional.empty();
        }
        lastRead = text;
        try {
            return Optional.of(Json.MAPPER.readValue(text, new TypeReference<List<Row>>() {}).stream()
                    .map(Row::listed)
                    .toList());
        } catch (JacksonException | MalformedTextException | IllegalArgumentException wrong) {
            log.error("The list of witnesses {} is not usable and is passed over: {}", file, wrong.getMessage());
            return Optional.empty();
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException notYet) {
            return lastRead;
        } catch (IOException unreadable) {
            log.error("The list of witnesses {} cannot be read: {}", file, unreadable.getMessage());
            return lastRead;
        }
    }

    /** A witness of the list. */
    record Listed(VerifierKey key, URI prefix) {}

    /** As written in the file. */
    record Row(String name, String url, String vkey) {

        private static final int LONGEST_NAME = 200;

        Listed listed() {
            VerifierKey key = VerifierKey.parse(vkey);
            if (name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("A witness's name has at most " + LONGEST_NAME + " characters");
            }
            if (!key.name().equals(name)) {
                throw new IllegalArgumentException("The key of witness " + name + " names " + key.name());
            }
            return new Listed(key, URI.create(url));
        }
    }
}
