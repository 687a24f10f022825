package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code walkthrough.json} as the product writes it: one account a role, with its token. An enterprise's account appears
 * when the enterprise has been imported, so the file is read anew each time.
 */
public final class Accounts {

    private static final Duration APPEARS = Duration.ofMinutes(3);

    private final Path file;

    public Accounts(Path file) {
        this.file = file;
    }

    /** Waits for the product to write the file. */
    public void await() {
        long deadline = System.nanoTime() + APPEARS.toNanos();
        while (ofRole("RISK_DESK").isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        file + " did not appear: is the product running with --siliu.walkthrough=true?");
            }
            Product.pause("The accounts", Duration.ofMillis(200));
        }
    }

    /** The token of a role that stands for no enterprise, once it is there. */
    public Optional<Secret<String>> ofRole(String role) {
        return token(account -> account.path("role").asString("").equals(role));
    }

    /** The token of an enterprise's own account, once it is there. */
    public Optional<Secret<String>> ofEnterprise(String creditCode) {
        return token(account -> account.path("role").asString("").equals("ENTERPRISE")
                && account.path("enterprise").asString("").equals(creditCode));
    }

    /** Says in the file that the population is in, at once and for its owner's eyes only. */
    public void ready() {
        ObjectNode content = (ObjectNode) read().orElseThrow(() -> new IllegalStateException(file + " is gone"));
        content.put("state", "ready");
        try {
            Path next = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    ".walkthrough",
                    ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, content.toPrettyString() + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<Secret<String>> token(Predicate<JsonNode> wanted) {
        return read().stream()
                .flatMap(content -> content.path("accounts").valueStream())
                .filter(wanted)
                .map(account -> Secret.of(account.path("token").asString("")))
                .findFirst();
    }

    private Optional<JsonNode> read() {
        try {
            return Optional.of(Json.MAPPER.readTree(Files.readString(file)));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (JacksonException halfWritten) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
