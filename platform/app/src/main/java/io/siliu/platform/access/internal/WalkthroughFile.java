package io.siliu.platform.access.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code walkthrough.json}: where the walkthrough is, whether its population is in, and a token for each role. Only the
 * user of this process can read it. The program that brings the population sets the state to ready.
 */
@Component
final class WalkthroughFile {

    private static final String NAME = "walkthrough.json";

    private final Home home;

    WalkthroughFile(Home home) {
        this.home = home;
    }

    /** One account as the file shows it; enterprise is the credit code, for accounts of enterprises. */
    record Entry(Role role, String name, String token, String enterprise) {}

    /** What the file holds now; empty when there is none or it cannot be read. */
    Optional<Content> read() {
        try {
            if (!Files.exists(home.at(NAME))) {
                return Optional.empty();
            }
            ObjectNode json = (ObjectNode) Json.MAPPER.readTree(Files.readString(home.at(NAME)));
            List<Entry> entries = new ArrayList<>();
            json.path("accounts")
                    .forEach(account -> entries.add(new Entry(
                            Role.valueOf(account.path("role").asString()),
                            account.path("name").asString(),
                            account.path("token").asString(),
                            account.path("enterprise").asString(null))));
            return Optional.of(new Content(
                    json.path("state").asString("loading"), json.path("url").asString(""), entries));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JacksonException | IllegalArgumentException | ClassCastException unreadable) {
            return Optional.empty();
        }
    }

    void write(Content content) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("state", content.state);
        json.put("url", content.url);
        ArrayNode accounts = json.putArray("accounts");
        for (Entry entry : content.accounts) {
            ObjectNode account = accounts.addObject();
            account.put("role", entry.role.name());
            account.put("name", entry.name);
            account.put("token", entry.token);
            if (entry.enterprise != null) {
                account.put("enterprise", entry.enterprise);
            }
        }
        json.put("keys", home.at("keys/public.keys").toString());
        home.writePrivate(NAME, json.toPrettyString() + "\n");
    }

    /** @param state {@code loading} or {@code ready} */
    record Content(String state, String url, List<Entry> accounts) {}
}
