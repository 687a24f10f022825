package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws numbers of cases, {@code AJ-2026-0001}: the year in Asia/Shanghai and a running number. Drawn in a transaction of
 * their own, so that nobody waits for another's case; a gap means nothing.
 */
@Component
final class CaseNumbers {

    private final CaseMapper cases;
    private final TransactionTemplate own;

    CaseNumbers(CaseMapper cases, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String next(Instant at) {
        int year = ChinaTime.dateOf(at).getYear();
        return own.execute(status -> {
            cases.draw(year);
            return "AJ-%d-%04d".formatted(year, cases.drawn());
        });
    }
}
