package io.siliu.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives each test context its own schema on one server, and forgets the data of earlier runs. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path HOME = Path.of("target", "siliu-test");
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int number = CONTEXTS.incrementAndGet();
        if (number == 1) {
            forgetEarlierRuns();
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "siliu.home",
                                HOME.toString(),
                                "siliu.database.url",
                                "",
                                "siliu.database.schema",
                                "siliu_test_" + number)));
    }

    private static void forgetEarlierRuns() {
        try {
            endServerLeftBehind();
            for (String folder : List.of("data", "run", "logs", "keys", "documents", "inbox")) {
                FileSystemUtils.deleteRecursively(HOME.resolve(folder));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A test run that was killed leaves its server behind; nobody needs its data, so it need not stop in order. */
    private static void endServerLeftBehind() throws IOException {
        Path pidFile = HOME.resolve("run/mariadb.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String data = "--datadir=" + HOME.toAbsolutePath().normalize().resolve("data");
        ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(data))
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }
}
