package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.party.SharedAccounts.Sharing;
import io.siliu.platform.settlement.CardUse;
import io.siliu.rules.fact.AccountSignals;
import io.siliu.rules.fact.Measured;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Sharing of cards and phones, as it stood on the day of one line. The evidence are ids of the other workers. */
final class Accounts {

    private static final int DAYS_OF_FAN_IN = 7;

    private Accounts() {}

    static AccountSignals of(Subject subject, Known known) {
        Sharing sharing = known.shared().get(subject.workerId());
        if (sharing == null) {
            return null;
        }
        TreeSet<Long> cardWorkers = new TreeSet<>(sharing.cardHolders());
        uses(subject, known).forEach(use -> cardWorkers.add(use.workerId()));
        // How old a number is, and whose, only its operator knows: the platform first sees it on the day its owner
        // joins.
        return new AccountSignals(
                withOthers(cardWorkers), Strangers.count(sharing.phoneUsers(), subject, known), null, null);
    }

    /** Workers whose pay reached the card of this line within seven days, this one included. */
    static Measured fanIn(Subject subject, Known known) {
        LocalDate since = subject.settledOn().minusDays(DAYS_OF_FAN_IN);
        TreeSet<Long> workers = new TreeSet<>();
        uses(subject, known).stream()
                .filter(use -> use.settledOn().isAfter(since))
                .forEach(use -> workers.add(use.workerId()));
        return withOthers(workers);
    }

    private static List<CardUse> uses(Subject subject, Known known) {
        return known.cards().getOrDefault(subject.lineId(), List.of()).stream()
                .filter(use -> !use.settledOn().isAfter(subject.settledOn()))
                .toList();
    }

    private static Measured withOthers(Collection<Long> others) {
        return Evidence.count(others.size() + 1L, Evidence.of(others));
    }
}
