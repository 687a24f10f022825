package io.siliu.ocr.internal.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Memory that this process and its workers share: a file in memory where there is such a thing. On Linux it loses its name
 * before anything is written, so that nothing of a paper is left behind, however this process ends.
 */
final class SharedFile implements AutoCloseable {

    private static final Path IN_MEMORY = Path.of("/dev/shm");
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private final FileChannel channel;
    private final Path address;
    private final boolean named;

    private SharedFile(FileChannel channel, Path address, boolean named) {
        this.channel = channel;
        this.address = address;
        this.named = named;
    }

    /** @param bytes that will be written; where memory has no such room, it is a file of the folder for temporary ones */
    static SharedFile create(long bytes) throws IOException {
        // For the owner alone, says the platform of temporary files.
        Path file = hasRoom(bytes)
                ? Files.createTempFile(IN_MEMORY, "siliu-page", null)
                : Files.createTempFile("siliu-page", null);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Optional<Path> nameless = nameless(file);
            if (nameless.isPresent()) {
                Files.delete(file);
            }
            return new SharedFile(channel, nameless.orElse(file), nameless.isEmpty());
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** Twice as much as is asked for: others write there too. */
    private static boolean hasRoom(long bytes) {
        try {
            return Files.isWritable(IN_MEMORY) && Files.getFileStore(IN_MEMORY).getUsableSpace() > 2 * bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Neither memory nor the folder for temporary files has room for so much. */
    static boolean lacksRoom(long bytes) {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return !hasRoom(bytes) && Files.getFileStore(temporary).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Where others find an open file that has no name; empty where the system tells no such place. */
    private static Optional<Path> nameless(Path file) {
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            Path named = file.toRealPath();
            return open.filter(link -> leadsTo(named, link))
                    .map(link -> Path.of(
                                    "/proc",
                                    Long.toString(ProcessHandle.current().pid()),
                                    "fd")
                            .resolve(link.getFileName()))
                    .filter(Files::isReadable)
                    .findFirst();
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }

    private static boolean leadsTo(Path file, Path link) {
        try {
            return Files.readSymbolicLink(link).equals(file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    FileChannel channel() {
        return channel;
    }

    /** Where it may be opened by a process of the same user, until it is closed. */
    Path address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (named) {
            Files.deleteIfExists(address);
        }
    }
}
