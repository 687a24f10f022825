package io.siliu.sandbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTests {

    private static final Map<String, Integer> RESTS = Map.of("documents.read", 1, "records.screened", 1);
    private static final Map<String, Integer> MOVES = Map.of("documents.read", 1, "records.sealed", 1);

    @Test
    void whatIsBetweenTwoStagesForOneLookIsNoRest() {
        try (StubProduct stub =
                new StubProduct().answeringInTurn("/api/v1/status", List.of(RESTS, MOVES, RESTS, MOVES))) {
            Progress progress = new Progress(stub.product(), Secret.of("token"));
            assertThat(progress.waitUntilAtRest(1, 1, Duration.ofSeconds(5), news -> {}))
                    .isFalse();
        }
    }

    @Test
    void whatTwoLooksSeeIsRest() {
        try (StubProduct stub = new StubProduct().answeringInTurn("/api/v1/status", List.of(MOVES, RESTS))) {
            Progress progress = new Progress(stub.product(), Secret.of("token"));
            assertThat(progress.waitUntilAtRest(1, 1, Duration.ofSeconds(30), news -> {}))
                    .isTrue();
        }
    }
}
