package io.siliu.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Files that only the user of this process can read: keys, passwords, tokens. */
final class PrivateFiles {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int MOST_LOOKS = 100;

    private PrivateFiles() {}

    /** Writes a file with mode 0600; readers see the old content or the new one, never a part. */
    static void write(Path file, String content) {
        try {
            folder(file.getParent());
            Path fresh =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", mode("rw-------"));
            Files.writeString(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file with mode 0600 unless there is one: of several processes that come at once, what the first one wrote stands. */
    static void create(Path file, String content) {
        try {
            folder(file.getParent());
            Path fresh =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", mode("rw-------"));
            try {
                Files.writeString(fresh, content);
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException somebodyWasFaster) {
                return;
            } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
                createInPlace(file, content);
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For file systems without hard links: the first one makes the file, whoever comes later waits until it is written. */
    static void createInPlace(Path file, String content) throws IOException {
        try {
            Files.createFile(file, mode("rw-------"));
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            awaitContent(file);
            return;
        }
        Files.writeString(file, content);
    }

    private static void awaitContent(Path file) throws IOException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (Files.size(file) > 0) {
                return;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IOException(file + " is empty: whoever made it died before writing it. Delete it and start again.");
    }

    /** Makes a folder with mode 0700, with its parents. */
    static void folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, mode("rwx------"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
