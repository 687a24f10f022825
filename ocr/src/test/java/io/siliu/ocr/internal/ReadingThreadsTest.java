package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A paper that a library never comes back from holds up no other. */
@Timeout(60)
class ReadingThreadsTest {

    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LATE = TimeUnit.SECONDS.toNanos(20);

    private final ReadingThreads threads = new ReadingThreads(2, 3);
    private final AtomicBoolean released = new AtomicBoolean();
    private final AtomicInteger going = new AtomicInteger();

    @AfterEach
    void close() {
        released.set(true);
        threads.close();
    }

    /** Goes on whatever it is told, as a loop of a library does. */
    private String forEver() {
        going.incrementAndGet();
        while (!released.get()) {
            Thread.onSpinWait();
        }
        going.decrementAndGet();
        return "released";
    }

    /** The wait begins when the work does: beside other work on the machine a thread comes late. */
    private void stuck() throws InterruptedException {
        ReadingThreads.Work<String> work = threads.begin(this::forEver);
        assertThat(work.begunWithin(LATE, TimeUnit.NANOSECONDS)).isTrue();
        assertThatThrownBy(() -> work.within(SOON)).isInstanceOf(TimeoutException.class);
        work.giveUp();
    }

    @Test
    void asManyAsThereAreSubstitutesMayBeStuckAndTheNextOneIsRead() throws Exception {
        for (int paper = 0; paper < 4; paper++) {
            stuck();
        }
        assertThat(threads.begin(() -> "read").within(LATE)).isEqualTo("read");
    }

    @Test
    void whenAllSubstitutesAreStuckTooTheNextOneWaitsUntilOneEnds() throws Exception {
        for (int paper = 0; paper < 5; paper++) {
            stuck();
        }
        ReadingThreads.Work<String> next = threads.begin(() -> "read");
        assertThatThrownBy(() -> next.within(SOON)).isInstanceOf(TimeoutException.class);
        released.set(true);
        assertThat(next.within(LATE)).isEqualTo("read");
    }

    @Test
    void whoStopsWhenToldNeedsNoSubstitute() throws Exception {
        for (int paper = 0; paper < 20; paper++) {
            ReadingThreads.Work<String> work = threads.begin(() -> {
                Thread.sleep(60_000);
                return "slept";
            });
            assertThatThrownBy(() -> work.within(SOON)).isInstanceOf(TimeoutException.class);
            work.giveUp();
        }
        assertThat(threads.begin(() -> "read").within(LATE)).isEqualTo("read");
    }

    /** Substitutes go when the stuck ones end: afterwards there are as many at once as before. */
    @Test
    void onceTheStuckOnesEndThereAreNoMoreAtOnceThanBefore() throws Exception {
        stuck();
        stuck();
        released.set(true);
        while (going.get() > 0) {
            Thread.onSpinWait();
        }
        AtomicInteger most = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        List<ReadingThreads.Work<Integer>> all = new ArrayList<>();
        for (int paper = 0; paper < 12; paper++) {
            all.add(threads.begin(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.sleep(30);
                return now.decrementAndGet();
            }));
        }
        for (ReadingThreads.Work<Integer> work : all) {
            work.within(LATE);
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void whatIsClosedBeginsNothing() {
        threads.close();
        assertThatThrownBy(() -> threads.begin(() -> "read")).isInstanceOf(RejectedExecutionException.class);
    }
}
