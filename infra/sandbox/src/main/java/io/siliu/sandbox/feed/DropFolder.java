package io.siliu.sandbox.feed;

import io.siliu.sandbox.paper.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The product's drop folder: one sub-folder an enterprise, named by its credit code. A paper appears there whole, because
 * it is written beside the inbox and moved in.
 */
public final class DropFolder {

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path inbox;
    private final Path desk;

    /** @param home the product's home folder */
    public DropFolder(Path home) {
        this.inbox = home.resolve("inbox");
        this.desk = home.resolve("sandbox/outgoing");
    }

    void put(Paper paper) {
        put(paper.enterprise().creditCode(), paper.name(), paper.content());
    }

    void put(String creditCode, String name, byte[] content) {
        try {
            Path box = Files.createDirectories(inbox.resolve(creditCode), PRIVATE);
            Path draft = Files.createDirectories(desk, PRIVATE).resolve(name);
            Files.write(draft, content);
            Files.move(draft, box.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The drop folder does not take " + name, failure);
        }
    }
}
