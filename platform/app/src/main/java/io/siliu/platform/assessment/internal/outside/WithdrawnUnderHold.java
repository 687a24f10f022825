package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.Erasures;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.party.Workers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Rows of staff lists whose people withdrew their consent while a hold kept everything of them. Whoever handed the list in was
 * answered as always; the rows are kept apart and go when no hold asks for them any more, whatever their age.
 */
@Component
final class WithdrawnUnderHold implements AgedHolding {

    private final WithdrawalMapper withdrawals;
    private final Workers workers;
    private final Erasures erasures;

    WithdrawnUnderHold(WithdrawalMapper withdrawals, Workers workers, Erasures erasures) {
        this.withdrawals = withdrawals;
        this.workers = workers;
        this.erasures = erasures;
    }

    /** Whether a hold keeps everything of the person behind this code, in hex. */
    boolean isHeld(String person) {
        return workers.withPersonCodes(List.of(person)).stream().anyMatch(erasures::isHeld);
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.LOG;
    }

    @Override
    public int erase(LocalDate upTo, int limit) {
        return withdrawals.keptPeople().stream()
                .filter(person -> !isHeld(person))
                .limit(limit)
                .mapToInt(withdrawals::letGo)
                .sum();
    }
}
