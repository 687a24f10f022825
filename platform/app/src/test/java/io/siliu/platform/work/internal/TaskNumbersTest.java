package io.siliu.platform.work.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.SiliuTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers are drawn by all enterprises from one counter, and none of them waits until another has stored its orders. */
@SiliuTest
class TaskNumbersTest {

    private final TaskNumbers numbers;
    private final TransactionTemplate transaction;

    TaskNumbersTest(TaskNumbers numbers, PlatformTransactionManager transactions) {
        this.numbers = numbers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void whoOrdersManyTasksHoldsUpNobody() {
        List<TaskNumber> first = new ArrayList<>();
        List<TaskNumber> others = transaction.execute(work -> {
            first.addAll(numbers.mint(2));
            return CompletableFuture.supplyAsync(() -> numbers.mint(2))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(others).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void whatAFailedTransactionHadDrawnIsNeverGivenAgain() {
        List<TaskNumber> lost = transaction.execute(work -> {
            work.setRollbackOnly();
            return numbers.mint(2);
        });

        assertThat(numbers.mint(2)).doesNotContainAnyElementsOf(lost);
    }
}
