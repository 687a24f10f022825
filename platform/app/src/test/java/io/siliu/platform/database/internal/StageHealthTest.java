package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.database.StageWorker;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

/** A stage that stands still or keeps failing is seen by whoever asks how this process is. */
class StageHealthTest {

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final WorkerThreads threads = threads();
    private final StageHealth health = new StageHealth(threads);

    @AfterEach
    void stop() {
        threads.stop();
    }

    @Test
    void aStageThatWorksIsCountedAsRunning() {
        threads.start();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.counts())
                .containsEntry("stages.running", 1L)
                .containsEntry("stages.ended", 0L)
                .containsEntry("stages.failing", 0L)
                .hasSize(3);
    }

    @Test
    void aStageThatKeepsFailingIsDegradedUntilAPassSucceeds() {
        thrown.set(new NoClassDefFoundError("example"));
        threads.start();

        awaken(() -> health.health().getStatus().equals(StageHealth.DEGRADED));
        assertThat(health.counts())
                .containsEntry("stages.running", 1L)
                .containsEntry("stages.failing", 1L)
                .hasEntrySatisfying(
                        "stages.failing.example", failed -> assertThat(failed).isGreaterThanOrEqualTo(5L));

        thrown.set(null);
        awaken(() -> health.health().getStatus().equals(Status.UP));
    }

    @Test
    void aSingleFaultDegradesNothing() {
        thrown.set(new IllegalStateException("example"));
        threads.start();

        awaken(() -> threads.states().get(0).failedPasses() > 0);
        thrown.set(null);
        assertThat(threads.states().get(0).keepsFailing()).isFalse();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aThreadThatEndedTakesTheProcessDown() {
        thrown.set(new OutOfMemoryError("invented by a test"));
        threads.start();

        awaken(() -> health.health().getStatus().equals(Status.DOWN));
        assertThat(health.counts()).containsEntry("stages.running", 0L).containsEntry("stages.ended", 1L);
    }

    @Test
    void stagesThatAreNotMeantToRunAreNotMissed() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private void awaken(BooleanSupplier seen) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!seen.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(patience);
            threads.wake("example");
            Thread.onSpinWait();
        }
    }

    private WorkerThreads threads() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("example", new Example());
        return new WorkerThreads(beans.getBeanProvider(StageWorker.class), true);
    }

    /** Throws what the test wants thrown. */
    private final class Example implements StageWorker {

        @Override
        public String name() {
            return "example";
        }

        @Override
        public int pass() {
            if (thrown.get() instanceof Error error) {
                throw error;
            }
            if (thrown.get() instanceof RuntimeException failure) {
                throw failure;
            }
            return 0;
        }
    }
}
