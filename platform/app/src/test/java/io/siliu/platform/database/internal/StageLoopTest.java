package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.database.StageWorker;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a pass throws ends the stage: a paper that overflows the stack must not stop all reading for ever. */
class StageLoopTest {

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, NoClassDefFoundError.class})
    void aStageGoesOnAfterWhateverAPassThrew(Class<? extends Throwable> thrown) throws Exception {
        AtomicInteger passes = new AtomicInteger();
        CountDownLatch again = new CountDownLatch(1);
        StageLoop loop = new StageLoop(
                stage(() -> {
                    if (passes.incrementAndGet() == 1) {
                        StageLoopTest.<RuntimeException>raise(
                                thrown.getDeclaredConstructor().newInstance());
                    }
                    again.countDown();
                }),
                new Rests(System::nanoTime),
                () -> {});
        Thread thread = new Thread(loop, "stage of a test");
        thread.start();
        loop.wake();
        assertThat(again.await(20, TimeUnit.SECONDS)).as("looked again").isTrue();
        loop.stop();
        thread.join(5_000);
        assertThat(thread.isAlive()).isFalse();
    }

    private static StageWorker stage(Pass pass) {
        return new StageWorker() {
            @Override
            public String name() {
                return "example";
            }

            @Override
            public int pass() {
                try {
                    pass.run();
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
                return 0;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @FunctionalInterface
    private interface Pass {
        void run() throws ReflectiveOperationException;
    }
}
