package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ocr.internal.engine.Timekeeper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All readings together hold no more pixels than there is memory for. */
@Timeout(30)
class PixelBudgetTest {

    private static final long MILLION = 1L << 20;

    private final PixelBudget budget = new PixelBudget(10 * MILLION);
    private final AtomicLong now = new AtomicLong();
    private final AtomicLong most = new AtomicLong();

    private String read(long pixels) {
        return budget.holding(pixels, Timekeeper.NONE, () -> {
            most.accumulateAndGet(now.addAndGet(pixels), Math::max);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            now.addAndGet(-pixels);
            return "read";
        });
    }

    @Test
    void readingsWaitForOneAnotherWhereTheirPicturesDoNotFitTogether() throws Exception {
        List<CompletableFuture<String>> all = new ArrayList<>();
        for (int paper = 0; paper < 12; paper++) {
            all.add(CompletableFuture.supplyAsync(() -> read(4 * MILLION), work -> new Thread(work).start()));
        }
        for (CompletableFuture<String> paper : all) {
            assertThat(paper.get()).isEqualTo("read");
        }
        assertThat(most.get()).isEqualTo(8 * MILLION);
    }

    @Test
    void aPaperBeyondTheBudgetIsReadAlone() throws Exception {
        CompletableFuture<String> small = new CompletableFuture<>();
        budget.holding(1_000 * MILLION, Timekeeper.NONE, () -> {
            new Thread(() -> small.complete(read(MILLION))).start();
            assertThatThrownBy(() -> small.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return "read";
        });
        assertThat(small.get()).isEqualTo("read");
    }

    @Test
    void whatBreaksGivesBackWhatItHeld() throws ExecutionException {
        assertThatThrownBy(() -> budget.holding(10 * MILLION, Timekeeper.NONE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(read(10 * MILLION)).isEqualTo("read");
    }
}
