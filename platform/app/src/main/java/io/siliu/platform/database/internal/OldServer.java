package io.siliu.platform.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its application, because that was killed: found by its pid file, and ended only when
 * the process really is our server on our data folder, for process numbers are used again.
 */
final class OldServer {

    private static final Logger log = LoggerFactory.getLogger(OldServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path pidFile;
    private final Path data;

    OldServer(Path pidFile, Path data) {
        this.pidFile = pidFile;
        this.data = data;
    }

    /** Ends the old server, if there is one: asks first (so that it closes its files), then kills. */
    void end() throws IOException, InterruptedException {
        Optional<ProcessHandle> found = find();
        if (found.isPresent()) {
            ProcessHandle server = found.get();
            log.info("Ending the database server {} that an earlier run left behind", server.pid());
            server.destroy();
            if (!ended(server, PATIENCE)) {
                log.warn(
                        "The old database server {} did not stop in {} s and is killed",
                        server.pid(),
                        PATIENCE.toSeconds());
                server.destroyForcibly();
                ended(server, PATIENCE);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String text = Files.readString(pidFile).strip();
        if (!text.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text))
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean server =
                info.command().filter(command -> command.contains("mariadbd")).isPresent();
        boolean onOurData = info.arguments().stream()
                .flatMap(java.util.Arrays::stream)
                .anyMatch(argument -> argument.equals("--datadir=" + data));
        return server && onOurData;
    }

    static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException unknown) {
            return !process.isAlive();
        }
    }
}
