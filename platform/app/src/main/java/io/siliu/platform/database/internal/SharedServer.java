package io.siliu.platform.database.internal;

import io.siliu.platform.database.Home;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One server for each home folder of a process, however many application contexts use it; the last one stops it. */
final class SharedServer implements AutoCloseable {

    private static final Map<Path, Entry> SERVERS = new HashMap<>();

    private final Path folder;
    private final EmbeddedServer server;

    private SharedServer(Path folder, EmbeddedServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SharedServer of(Home home) {
        synchronized (SERVERS) {
            Entry entry = SERVERS.get(home.folder());
            if (entry == null) {
                EmbeddedServer server = new EmbeddedServer(home);
                server.start();
                entry = new Entry(server, 0);
            }
            SERVERS.put(home.folder(), new Entry(entry.server, entry.users + 1));
            return new SharedServer(home.folder(), entry.server);
        }
    }

    EmbeddedServer server() {
        return server;
    }

    @Override
    public void close() {
        synchronized (SERVERS) {
            Entry entry = SERVERS.get(folder);
            if (entry == null) {
                return;
            }
            if (entry.users > 1) {
                SERVERS.put(folder, new Entry(entry.server, entry.users - 1));
                return;
            }
            SERVERS.remove(folder);
            entry.server.stop();
        }
    }

    private record Entry(EmbeddedServer server, int users) {}
}
