package io.siliu.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/**
 * Where the applications of a test run keep their data: in memory, where the system has room for it, since creating a
 * schema for each of them waits for the disk most of its time; else below {@code target/}. Nothing of it outlives the run.
 */
final class TestHome {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 6L << 30;
    /** Which of the virtual machines that run the tests of this module beside each other this one is. */
    private static final String FORK = System.getProperty("siliu.test.fork", "1");

    private static final Path BUILD =
            Path.of("target", "siliu-test", "fork-" + FORK).toAbsolutePath().normalize();

    private TestHome() {}

    static Path path() {
        Path home = MEMORY.resolve("siliu-test-" + Integer.toHexString(BUILD.hashCode()));
        return hasRoomInMemory() && isOurs(home) ? home : BUILD;
    }

    /** Everybody may write there: a link, or a folder of somebody else, is nothing to be used or deleted. */
    private static boolean isOurs(Path home) {
        try {
            return !Files.exists(home, LinkOption.NOFOLLOW_LINKS)
                    || Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)
                            && Files.getOwner(home, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(Path.of(".")));
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean hasRoomInMemory() {
        try {
            return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Forgets what an earlier run left, and the server that a killed one left running. */
    static void begin(Path home) {
        try {
            server(home).ifPresent(left -> {
                left.destroyForcibly();
                left.onExit().join();
            });
            for (String folder : List.of("data", "run", "logs", "keys", "documents", "inbox")) {
                FileSystemUtils.deleteRecursively(home.resolve(folder));
            }
            Files.createDirectories(home);
            if (home.startsWith(MEMORY)) {
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (home.startsWith(MEMORY)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(home)));
        }
    }

    private static Optional<ProcessHandle> server(Path home) throws IOException {
        Path pidFile = home.resolve("run/mariadb.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String data = "--datadir=" + home.resolve("data");
        return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(data));
    }

    /** Memory is given back once the server has gone, or had a minute to go. */
    private static void leave(Path home) {
        try {
            server(home).ifPresent(running -> {
                try {
                    running.onExit().get(1, TimeUnit.MINUTES);
                } catch (ExecutionException | TimeoutException lasting) {
                    running.destroyForcibly();
                } catch (InterruptedException told) {
                    Thread.currentThread().interrupt();
                }
            });
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException busy) {
            // The next run forgets it.
        }
    }
}
