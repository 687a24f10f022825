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
    /** How many virtual machines run the tests of this module beside each other. */
    private static final int FORKS = Integer.getInteger("siliu.test.forks", 1);
    /** Which of them this one is, counted from one. */
    private static final int FORK = Integer.getInteger("siliu.test.fork", 1);
    /** No machine runs more of them. */
    private static final int MOST_FORKS = 8;

    private static final long ROOM = (6L << 30) * FORKS;

    private TestHome() {}

    static Path path() {
        Path home = inMemory(FORK);
        return hasRoomInMemory() && isOurs(home) ? home : inBuild(FORK);
    }

    private static Path inMemory(int fork) {
        return MEMORY.resolve("siliu-test-" + Integer.toHexString(inBuild(fork).hashCode()));
    }

    private static Path inBuild(int fork) {
        return Path.of("target", "siliu-test", "fork-" + fork).toAbsolutePath().normalize();
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

    /** Forgets what an earlier run left, and the server that a killed one left running, of machines that are no more too. */
    static void begin(Path home) {
        try {
            forget(home);
            if (FORK == 1) {
                for (int gone = FORKS + 1; gone <= MOST_FORKS; gone++) {
                    forget(inBuild(gone));
                    if (isOurs(inMemory(gone))) {
                        forget(inMemory(gone));
                    }
                }
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

    private static void forget(Path home) throws IOException {
        server(home).ifPresent(left -> {
            left.destroyForcibly();
            left.onExit().join();
        });
        for (String folder : List.of("data", "run", "logs", "keys", "documents", "inbox")) {
            FileSystemUtils.deleteRecursively(home.resolve(folder));
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
