package io.siliu.platform.settlement;

import java.util.Collection;
import java.util.Set;

/** Port: where an enterprise pays by itself, only a bank's receipt shows that it did. Callers check first that the actor may know. */
@FunctionalInterface
public interface BankReceipts {

    /** Those of these lines whose sealed record holds bank receipts over all that the worker was to get. */
    Set<Long> of(Collection<Long> lineIds);
}
