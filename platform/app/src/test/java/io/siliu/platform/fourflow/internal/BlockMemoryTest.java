package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** No more rows are in memory than there is room for. */
class BlockMemoryTest {

    private final BlockMemory memory = new BlockMemory(100);

    @Test
    void aBlockTakesItsRoomAndGivesItBackThoughItFails() {
        memory.hold(1, 70, () -> assertThat(memory.free()).isEqualTo(30));
        assertThat(memory.free()).isEqualTo(100);
        assertThatThrownBy(() -> memory.hold(1, 70, () -> {
                    throw new IllegalStateException("solving failed");
                }))
                .hasMessage("solving failed");
        assertThat(memory.free()).isEqualTo(100);
    }

    @Test
    void aBlockThatWouldNeverFitIsRefusedByNameBeforeItIsLoaded() {
        AtomicInteger loaded = new AtomicInteger();
        assertThatThrownBy(() -> memory.hold(7, 101, loaded::incrementAndGet))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        told -> assertThat(told.code()).isEqualTo(FourFlowError.BLOCK_TOO_LARGE))
                .hasMessageContaining("Block 7 has 101");
        assertThat(loaded).hasValue(0);
    }

    @Test
    void blocksThatDoNotFitTogetherAreSolvedOneAfterTheOther() throws ExecutionException, InterruptedException {
        AtomicInteger inMemory = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Runnable block = () -> {
            most.accumulateAndGet(inMemory.addAndGet(60), Math::max);
            Thread.yield();
            inMemory.addAndGet(-60);
        };
        CompletableFuture<?>[] blocks = new CompletableFuture<?>[50];
        for (int i = 0; i < blocks.length; i++) {
            long id = i;
            blocks[i] = CompletableFuture.runAsync(() -> memory.hold(id, 60, block));
        }
        CompletableFuture.allOf(blocks).get();
        assertThat(most).hasValue(60);
    }

    @Test
    void anInvoiceThatNamesTenThousandTasksWeighsAsWhatItTakes() {
        assertThat(BlockMemory.rowsOfTaskNumbers(18)).isZero();
        assertThat(BlockMemory.rowsOfTaskNumbers(10_000 * 19L)).isBetween(100L, 150L);
    }

    @Test
    void twoGibibytesHaveRoomForTwiceTheLargestBlockOfAMillionPapers() {
        assertThat(BlockMemory.rowsIn(2L << 30)).isBetween(160_000, 190_000);
    }
}
