package io.siliu.platform.database.internal;

import io.siliu.platform.database.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the embedded server: how its tables are made, and how it is started. */
final class ServerCommand {

    /** Where the tables lie, below the home folder. */
    static final String DATA = "data";

    /** Where the running server notes its process id. */
    static final String PROCESS_ID = "run/mariadb.pid";

    /** A socket path must fit into 107 bytes. */
    private static final int SOCKET_PATH_LIMIT = 100;

    private final Home home;
    private final Path binaries;

    ServerCommand(Home home, Path binaries) {
        this.home = home;
        this.binaries = binaries;
    }

    /** Makes the system tables in a folder that does not exist yet. */
    List<String> install(Path folder) {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + folder,
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        asRoot(command);
        return command;
    }

    /**
     * Serves the tables on the loopback interface.
     *
     * @param accounts statements run before anybody is let in
     */
    List<String> start(int port, Path accounts) {
        List<String> command = new ArrayList<>();
        // An own session: Ctrl-C in the terminal reaches the application, which then stops the server in order.
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        ServerMemory memory = ServerMemory.ofThisMachine();
        command.addAll(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + home.at(DATA),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + socket(),
                "--pid-file=" + home.at(PROCESS_ID),
                "--init-file=" + accounts,
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + memory.bufferPool(),
                "--innodb-log-file-size=" + memory.redoLog(),
                // Otherwise each start makes a 4096-bit certificate for a wire that never leaves this machine: 14 s.
                "--skip-ssl",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--performance-schema=OFF",
                "--local-infile=OFF",
                "--secure-file-priv=" + home.at("run")));
        asRoot(command);
        return command;
    }

    private Path socket() {
        Path inHome = home.at("run/mariadb.sock");
        return inHome.toString().length() <= SOCKET_PATH_LIMIT
                ? inHome
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "siliu-" + Integer.toHexString(inHome.hashCode()) + ".sock");
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }
}
