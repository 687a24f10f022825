package io.siliu.platform.fourflow.internal;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final RecordMapper records;
    private final TransactionTemplate own;

    RecordNumbers(RecordMapper records, PlatformTransactionManager transactions) {
        this.records = records;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<String> draw(YearMonth month, int count) {
        String name = MONTH.format(month);
        Long last = own.execute(status -> {
            records.draw(name, count);
            return records.drawn(name);
        });
        List<String> numbers = new ArrayList<>();
        for (long number = last - count + 1; number <= last; number++) {
            numbers.add(String.format(Locale.ROOT, "FF-%s-%07d", name, number));
        }
        return numbers;
    }
}
