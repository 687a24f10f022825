package io.siliu.platform.database.internal;

import io.siliu.platform.database.StageWorker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls one stage again and again: at once while there is work, after a rest when there is none, later after a fault. */
final class StageLoop implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(StageLoop.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final StageWorker stage;
    private final Rests rests;
    private final Runnable worked;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running = true;
    private volatile int failedPasses;
    private Duration rest = Rests.BRIEF;

    /** @param worked told after each pass that did something */
    StageLoop(StageWorker stage, Rests rests, Runnable worked) {
        this.stage = stage;
        this.rests = rests;
        this.worked = worked;
    }

    @Override
    public void run() {
        while (running) {
            if (pass() == 0) {
                rest();
            }
        }
    }

    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    void stop() {
        running = false;
        wake();
    }

    /** How many passes failed one after the other, 0 after one that did not. */
    int failedPasses() {
        return failedPasses;
    }

    /**
     * An error, such as a paper that overflows the stack, must not end the thread: the stage would stand still unseen. Only
     * where memory is gone there is no going on; the process is started so that it ends by that itself.
     */
    private int pass() {
        try {
            int done = stage.pass();
            if (done > 0) {
                worked.run();
            }
            rest = rests.next();
            failedPasses = 0;
            return done;
        } catch (OutOfMemoryError memoryIsGone) {
            throw memoryIsGone;
        } catch (Throwable failure) {
            failedPasses++;
            rest = rest.multipliedBy(2).compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest.multipliedBy(2);
            if (running) {
                log.error("Stage {} failed and looks again in {} ms", stage.name(), rest.toMillis(), failure);
            }
            return 0;
        }
    }

    private void rest() {
        try {
            if (running && wake.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
