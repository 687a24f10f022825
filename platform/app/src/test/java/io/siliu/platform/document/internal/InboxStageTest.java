package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Home;
import io.siliu.platform.document.ReceiveDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.util.unit.DataSize;

/** One file that cannot be taken, whatever the reason, holds up no other; a database that is away is no file's fault. */
class InboxStageTest {

    @TempDir
    Path folder;

    private final List<String> taken = new ArrayList<>();

    @Test
    void aFileOverWhichTheTakingFailsStaysAndTheOthersAreTaken() throws Exception {
        lay("inbox/91990000MA0EXAMPLE/a.xml", "inbox/91990000MA0EXAMPLE/b.xml", "inbox/c.xml", "inbox/d.xml");

        int done = inbox(document -> {
                    if (document.fileName().equals("a.xml")
                            || document.fileName().equals("c.xml")) {
                        throw new IllegalStateException("示例");
                    }
                    taken.add(document.fileName());
                    return null;
                })
                .pass();

        assertThat(done).isEqualTo(2);
        assertThat(taken).containsExactlyInAnyOrder("b.xml", "d.xml");
        assertThat(folder.resolve("inbox/c.xml")).exists();
        assertThat(folder.resolve("inbox/91990000MA0EXAMPLE/a.xml")).exists();
        assertThat(folder.resolve("inbox/d.xml")).doesNotExist();
    }

    @Test
    void whatIsLaidDownMeanwhileUnderTheSameNameIsTakenToo() throws Exception {
        lay("inbox/scan.pdf");
        Path scan = folder.resolve("inbox/scan.pdf");
        InboxStage inbox = inbox(document -> {
            taken.add(new String(document.bytes(), UTF_8));
            if (taken.size() == 1) {
                write(scan, "the next page");
            }
            return null;
        });

        inbox.pass();
        inbox.pass();

        assertThat(taken).containsExactly("示例", "the next page");
        assertThat(scan).doesNotExist();
    }

    @Test
    void whatADeadProcessWasReadingIsTaken() throws Exception {
        lay("inbox/.taking/a.xml", "inbox/.taking/91990000MA0EXAMPLE/b.xml");

        inbox(document -> {
                    taken.add(document.fileName() + " " + document.enterpriseCreditCode());
                    return null;
                })
                .pass();

        assertThat(taken).containsExactlyInAnyOrder("a.xml null", "b.xml 91990000MA0EXAMPLE");
        assertThat(folder.resolve("inbox/.taking/a.xml")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsAwayEndsThePass() throws Exception {
        lay("inbox/a.xml");
        InboxStage inbox = inbox(document -> {
            throw new QueryTimeoutException("示例");
        });
        assertThatThrownBy(inbox::pass).isInstanceOf(QueryTimeoutException.class);
        assertThat(folder.resolve("inbox/a.xml")).exists();
    }

    private InboxStage inbox(ReceiveDocuments receiving) {
        DocumentProperties properties = new DocumentProperties(
                DataSize.ofMegabytes(1), 1, 1, 1, 1, 1, DataSize.ofMegabytes(1), Duration.ofSeconds(-1));
        return new InboxStage(new Home(folder), receiving, new JustDoIt(), properties, Clock.systemUTC());
    }

    private static void write(Path file, String words) {
        try {
            Files.writeString(file, words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void lay(String... files) throws Exception {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "示例");
        }
    }

    /** Does the work as whoever is named. */
    private static final class JustDoIt implements Access {

        @Override
        public Actor current() {
            throw new UnsupportedOperationException("Nobody is signed in");
        }

        @Override
        public Actor require(Permission permission) {
            throw new UnsupportedOperationException("Nobody is signed in");
        }

        @Override
        public Actor requireEnterprise(long enterpriseId) {
            throw new UnsupportedOperationException("Nobody is signed in");
        }

        @Override
        public <T> T actingAs(Actor actor, Supplier<T> work) {
            return work.get();
        }
    }
}
