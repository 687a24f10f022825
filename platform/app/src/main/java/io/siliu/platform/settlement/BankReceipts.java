package io.siliu.platform.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Port: where an enterprise pays by itself, only a bank's receipt shows that it did. Callers check first that the actor may know. */
@FunctionalInterface
public interface BankReceipts {

    /**
     * Those of these lines whose sealed record holds bank receipts over all that the worker was to get, each with the day of the
     * last of them; a receipt that names no day shows nothing.
     */
    Map<Long, LocalDate> of(Collection<Long> lineIds);
}
