package io.siliu.platform.work.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.identifier.TaskNumber;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mints task numbers. The counter never goes back, and it is raised in a transaction of its own: until the end of the one that
 * stores the orders, every enterprise would wait for it. What a failed transaction had drawn is never given again.
 */
@Component
class TaskNumbers {

    private final TaskNumberMapper counter;
    private final Clock clock;

    TaskNumbers(TaskNumberMapper counter, Clock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<TaskNumber> mint(int count) {
        counter.raise(count);
        long last = counter.raised();
        YearMonth month = YearMonth.from(ChinaTime.today(clock));
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(sequence -> TaskNumber.mint(month, sequence))
                .toList();
    }
}
