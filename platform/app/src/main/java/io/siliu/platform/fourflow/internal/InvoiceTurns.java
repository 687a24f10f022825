package io.siliu.platform.fourflow.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps an invoice and the tax bureau's word about it from passing each other unseen. A number that no paper bears yet cannot be
 * locked by its papers; so whoever brings invoices shares the turns of their numbers, and whoever writes words has them alone,
 * until the transaction ends. After the locks of {@link NumberLocks} and before the first write.
 */
@Component
final class InvoiceTurns {

    private static final int TURNS = 64;
    private static final int HEX = 16;

    private final InvoiceTurnMapper turns;

    InvoiceTurns(InvoiceTurnMapper turns) {
        this.turns = turns;
    }

    /** @param numbers keyed, in hex, of invoices that are about to be written */
    void share(Collection<String> numbers) {
        if (!numbers.isEmpty()) {
            turns.share(of(numbers));
        }
    }

    /** @param numbers keyed, in hex, of invoices of which something is said */
    void take(Collection<String> numbers) {
        if (!numbers.isEmpty()) {
            turns.take(of(numbers));
        }
    }

    private static List<Integer> of(Collection<String> numbers) {
        return numbers.stream()
                .map(number -> Integer.parseInt(number.substring(0, 2), HEX) % TURNS)
                .distinct()
                .sorted()
                .toList();
    }
}
