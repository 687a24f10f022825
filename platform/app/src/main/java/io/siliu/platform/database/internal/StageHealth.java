package io.siliu.platform.database.internal;

import io.siliu.platform.database.StageCounts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the stages of this process go on. A thread that ended never begins again by itself: the process is down and has
 * to be started anew. A stage that keeps failing is shown as degraded and answers all the same, for its cause is as often
 * outside of this process, and then no other process could do better.
 */
@Component("stages")
final class StageHealth implements HealthIndicator, StageCounts {

    static final Status DEGRADED = new Status("DEGRADED");

    private final WorkerThreads threads;

    StageHealth(WorkerThreads threads) {
        this.threads = threads;
    }

    @Override
    public Health health() {
        List<StageState> states = threads.states();
        List<String> ended = states.stream()
                .filter(state -> !state.alive())
                .map(StageState::stage)
                .toList();
        List<String> failing = states.stream()
                .filter(StageState::keepsFailing)
                .map(StageState::stage)
                .toList();
        return Health.status(ended.isEmpty() ? failing.isEmpty() ? Status.UP : DEGRADED : Status.DOWN)
                .withDetail("ended", ended)
                .withDetail("failing", failing)
                .build();
    }

    /**
     * {@code stages.running}, {@code stages.ended} and {@code stages.failing} count threads of this process; beside them
     * {@code stages.failing.}name says for each stage that keeps failing how many passes failed in a row.
     */
    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts =
                new TreeMap<>(Map.of("stages.running", 0L, "stages.ended", 0L, "stages.failing", 0L));
        for (StageState state : threads.states()) {
            counts.merge(state.alive() ? "stages.running" : "stages.ended", 1L, Long::sum);
            if (state.keepsFailing()) {
                counts.merge("stages.failing", 1L, Long::sum);
                counts.merge("stages.failing." + state.stage(), (long) state.failedPasses(), Math::max);
            }
        }
        return counts;
    }
}
