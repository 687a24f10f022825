package io.siliu.platform.anchoring.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ledger.TreeAlgorithm;
import io.siliu.platform.database.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many processes start for the first time on one home, the log has the one key that its file keeps. */
class OneKeyOfALogTest {

    private static final int PROCESSES = 8;
    private static final int STARTS = 10;
    private static final AnchoringProperties PROPERTIES =
            new AnchoringProperties("log.example/one", TreeAlgorithm.SHA_256, null, null, 2, "", 30, 60, 1200);

    private final SecureRandom random = new SecureRandom();
    private final ExecutorService processes = Executors.newFixedThreadPool(PROCESSES);

    @TempDir
    private Path folder;

    @AfterEach
    void ends() {
        processes.shutdownNow();
    }

    @Test
    void thoseThatStartTogetherSignWithTheKeyOfTheFile() throws Exception {
        for (int start = 0; start < STARTS; start++) {
            Home home = new Home(folder.resolve("home-" + start));
            CyclicBarrier together = new CyclicBarrier(PROCESSES);
            Callable<String> process = () -> {
                together.await();
                return vkey(home);
            };
            Set<String> keys = Stream.concat(
                            processes.invokeAll(Collections.nCopies(PROCESSES, process)).stream()
                                    .map(OneKeyOfALogTest::done),
                            Stream.of(vkey(home)))
                    .collect(toSet());
            assertThat(keys).hasSize(1);
        }
    }

    @Test
    void onlyItsOwnerReadsItAndNothingIsLeftBesideIt() throws Exception {
        Home home = new Home(folder.resolve("home"));
        String made = vkey(home);
        assertThat(vkey(home)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(home.at("keys/log.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (Stream<Path> files = Files.list(home.at("keys"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("log.key");
        }
    }

    private String vkey(Home home) {
        return LogKeys.signer(PROPERTIES, home, random).verifier().toString();
    }

    private static String done(Future<String> process) {
        try {
            return process.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
