package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.settlement.AccountPay;
import io.siliu.platform.settlement.PayHistory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds who is paid to the accounts from which money moved on. */
@Component
class ConcernedAccounts {

    private static final Logger log = LoggerFactory.getLogger(ConcernedAccounts.class);
    private static final int RING_DAYS = 31 + Concerned.DAYS_OF_WAITING;
    private static final int DAYS_BEFORE_PAY = 8;
    private static final int HOPS = 3;
    private static final int MOST_ACCOUNTS = 2_000;

    private final OutsideReadings readings;
    private final PayHistory history;

    ConcernedAccounts(OutsideReadings readings, PayHistory history) {
        this.readings = readings;
        this.history = history;
    }

    /** Who is paid to one of its two accounts, or to one from which money came to them before. */
    List<Reach> paidTo(Heard transfer) {
        Set<String> accounts = new HashSet<>(List.of(transfer.thing(), transfer.other()));
        Set<String> frontier = Set.of(transfer.thing());
        LocalDate from = transfer.day().minusDays(RING_DAYS);
        for (int hop = 1; hop < HOPS && !frontier.isEmpty() && accounts.size() < MOST_ACCOUNTS; hop++) {
            Set<String> next = new HashSet<>();
            readings.transfersTo(frontier, from, transfer.day()).forEach(row -> next.add(row.thing()));
            next.removeAll(accounts);
            accounts.addAll(next);
            frontier = next;
        }
        if (accounts.size() >= MOST_ACCOUNTS) {
            log.warn(
                    "Of the accounts behind transfer {} no more than {} were looked for; who is paid further back is not"
                            + " screened again for it",
                    transfer.id(),
                    accounts.size());
        }
        return history.payOfAccounts(accounts, from, transfer.day().plusDays(DAYS_BEFORE_PAY)).stream()
                .map(AccountPay::workerId)
                .distinct()
                .map(worker -> Reach.worker(worker, from, transfer.id()))
                .toList();
    }
}
