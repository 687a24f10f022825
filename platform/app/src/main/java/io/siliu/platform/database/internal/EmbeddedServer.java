package io.siliu.platform.database.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.database.DatabaseError;
import io.siliu.platform.database.Home;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server as a child process: binaries below {@code mariadb}, data below {@code data}, reachable on the
 * loopback interface only, on a free port, with a generated password. Every commit is on disk before it is confirmed.
 */
final class EmbeddedServer {

    static final String USER = "siliu";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    private final Home home;
    private final Path data;
    private final Path pidFile;
    private final Path logFile;
    private final Secret<String> password;

    private FileChannel lockChannel;
    private Process process;
    private int port;

    EmbeddedServer(Home home) {
        this.home = home;
        this.data = home.at(ServerCommand.DATA);
        this.pidFile = home.at(ServerCommand.PROCESS_ID);
        this.logFile = home.at("logs/mariadb.log");
        this.password = password(home, "keys/database.password");
    }

    int port() {
        return port;
    }

    Secret<String> secret() {
        return password;
    }

    /** Starts the server and returns when it answers. */
    void start() {
        long begun = System.nanoTime();
        try {
            for (String folder : List.of("run", "logs", "keys")) {
                home.privateFolder(folder);
            }
            lock();
            new OldServer(pidFile, data).end();
            Path binaries = new ServerBinaries(home.at("mariadb")).unpacked();
            if (!Files.isDirectory(data)) {
                install(binaries);
            }
            startOnFreePort(binaries);
            log.info(
                    "Embedded database on 127.0.0.1:{} after {} ms",
                    port,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        } catch (IOException failure) {
            stop();
            throw new UncheckedIOException("The embedded database cannot start below " + home.folder(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop();
            throw notStarted("The start was interrupted.");
        } catch (RuntimeException failure) {
            stop();
            throw failure;
        }
    }

    /** Stops the server in order, so that the next start needs no recovery. */
    void stop() {
        try {
            if (process != null && process.isAlive()) {
                process.destroy();
                if (!process.waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    log.warn("The embedded database did not stop in {} s and is killed", STOP_PATIENCE.toSeconds());
                    process.destroyForcibly().waitFor();
                }
            }
            if (lockChannel != null) {
                lockChannel.close();
            }
        } catch (IOException failure) {
            log.warn("The lock of the home folder could not be released", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void lock() throws IOException {
        lockChannel = FileChannel.open(home.at("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = lockChannel.tryLock();
        } catch (OverlappingFileLockException ourselves) {
            lock = null;
        }
        if (lock == null) {
            throw new PlatformException(
                    DatabaseError.HOME_IN_USE,
                    "Another Siliu runs on " + home.folder()
                            + ". Stop it, or choose another folder with --siliu.home.");
        }
    }

    /** Creates the system tables beside the final place and moves them there, so that a half-made folder never counts. */
    private void install(Path binaries) throws IOException, InterruptedException {
        Path fresh = home.at("data.new");
        for (int attempt = 1; !installed(binaries, fresh); attempt++) {
            if (attempt == ATTEMPTS) {
                throw notStarted("Its tables could not be created; see " + home.at("logs/mariadb-install.log"));
            }
            log.warn("The tables of the embedded database could not be created, attempt {} of {}", attempt, ATTEMPTS);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean installed(Path binaries, Path fresh) throws IOException, InterruptedException {
        ServerBinaries.deleteTree(fresh);
        Process installation = new ProcessBuilder(new ServerCommand(home, binaries).install(fresh))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.at("logs/mariadb-install.log").toFile()))
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        if (installation.waitFor(START_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return installation.exitValue() == 0;
        }
        installation.destroyForcibly();
        return false;
    }

    private void startOnFreePort(Path binaries) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            process = new ProcessBuilder(new ServerCommand(home, binaries).start(port, accounts()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
            if (answers()) {
                Files.deleteIfExists(home.at("run/mariadb.sql"));
                home.writePrivate("run/mariadb.port", port + "\n");
                return;
            }
            if (attempt == ATTEMPTS) {
                throw notStarted("See " + logFile);
            }
            log.warn("The embedded database ended at its start, attempt {} of {}", attempt, ATTEMPTS);
        }
    }

    /**
     * The statements that the server runs before it accepts anybody: nobody enters without the generated password. They
     * are run at each start, so that a lost password file heals itself.
     */
    private Path accounts() {
        String secret = password.reveal();
        home.writePrivate("run/mariadb.sql", """
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON `siliu%%`.* TO '%2$s'@'127.0.0.1';
                """.formatted(secret, USER));
        return home.at("run/mariadb.sql");
    }

    /** Waits for the greeting of the server; false when the process ends before it comes. */
    private boolean answers() throws InterruptedException {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                socket.setSoTimeout(5000);
                InputStream greeting = socket.getInputStream();
                if (greeting.read() >= 0) {
                    return true;
                }
            } catch (IOException notYet) {
                log.trace("The embedded database does not answer yet");
            }
            Thread.sleep(50);
        }
        if (process.isAlive()) {
            process.destroyForcibly().waitFor();
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static Secret<String> password(Home home, String name) {
        Path file = home.at(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                home.createPrivate(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
            }
            return Secret.of(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PlatformException notStarted(String remedy) {
        return new PlatformException(
                DatabaseError.SERVER_NOT_STARTED, "The embedded database did not start. " + remedy);
    }
}
