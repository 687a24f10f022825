package io.siliu.ocr.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerCommandTest {

    private static final Path DATA = Path.of("data");

    @Test
    void workersOfUsualPriorityAreJavaItself() {
        assertThat(WorkerCommand.of(DATA, 1, false).get(0)).endsWith("java");
    }

    @Test
    void workersThatGiveWayRunTheSameCommandAtALowerPriority() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/nice")), "this system has no command that lowers a priority");
        List<String> givingWay = WorkerCommand.of(DATA, 1, true);
        assertThat(givingWay.subList(0, 3)).containsExactly("/usr/bin/nice", "-n", "5");
        assertThat(givingWay.subList(3, givingWay.size())).isEqualTo(WorkerCommand.of(DATA, 1, false));
    }
}
