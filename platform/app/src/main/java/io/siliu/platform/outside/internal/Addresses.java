package io.siliu.platform.outside.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.database.Home;
import io.siliu.platform.outside.OutsideParty;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The addresses of the outside parties: those of the settings, else those of the file {@code {"sms": URL, …}}. The file
 * may appear or change while the application runs; one that cannot be read leaves the one before in force.
 */
@Component
final class Addresses {

    private static final Logger log = LoggerFactory.getLogger(Addresses.class);

    private final OutsideProperties properties;
    private final Path file;
    private String lastRead = "";
    private Map<String, URI> listed = Map.of();

    Addresses(OutsideProperties properties, Home home) {
        this.properties = properties;
        this.file = properties.file() == null ? home.at("outside.json") : properties.file();
    }

    Optional<URI> of(OutsideParty party) {
        return properties.address(party).or(() -> Optional.ofNullable(listed().get(party.key())));
    }

    private synchronized Map<String, URI> listed() {
        String text = text();
        if (!text.equals(lastRead)) {
            lastRead = text;
            read(text);
        }
        return listed;
    }

    private void read(String text) {
        try {
            listed = Json.MAPPER.readValue(text, new TypeReference<Map<String, URI>>() {});
        } catch (JacksonException wrong) {
            log.error("The addresses in {} are not usable and are passed over: {}", file, wrong.getOriginalMessage());
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException notYet) {
            return lastRead;
        } catch (IOException unreadable) {
            log.error("The addresses in {} cannot be read: {}", file, unreadable.getMessage());
            return lastRead;
        }
    }
}
