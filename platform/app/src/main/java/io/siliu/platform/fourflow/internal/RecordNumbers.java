package io.siliu.platform.fourflow.internal;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws public numbers of records, {@code FF-202609-0000017}: month of the work and a running number. Drawn in a
 * transaction of their own, so that solving one enterprise never waits for another; a gap means nothing.
 */
@Component
final class RecordNumbers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    /** A month of more numbers has longer ones. */
    private static final int DIGITS = 7;

    private final RecordMapper records;
    private final TransactionTemplate own;

    RecordNumbers(RecordMapper records, PlatformTransactionManager transactions) {
        this.records = records;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * So many numbers of each month, in their order.
     *
     * @param counts in the order of the months, the same for all, so that two who draw never wait in a circle
     */
    Map<YearMonth, Deque<String>> draw(SortedMap<YearMonth, Integer> counts) {
        Map<YearMonth, Deque<String>> drawn = new HashMap<>();
        own.executeWithoutResult(status -> counts.forEach((month, count) -> drawn.put(month, draw(month, count))));
        return drawn;
    }

    private Deque<String> draw(YearMonth month, int count) {
        String name = MONTH.format(month);
        records.draw(name, count);
        long last = records.drawn(name);
        Deque<String> numbers = new ArrayDeque<>();
        for (long number = last - count + 1; number <= last; number++) {
            numbers.add("FF-" + name + "-" + padded(number));
        }
        return numbers;
    }

    private static String padded(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
