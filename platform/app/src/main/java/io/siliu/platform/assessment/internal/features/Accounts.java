package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.party.SharedAccounts.Sharing;
import io.siliu.platform.settlement.CardUse;
import io.siliu.rules.fact.AccountSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        return new AccountSignals(
                withOthers(cardWorkers),
                Strangers.count(sharing.phoneUsers(), subject, known),
                virtualNumber(subject, known),
                phoneAge(subject, known));
    }

    /** How old a number is, and whose, only its operator knows: the platform first sees it when its owner joins. */
    private static Observed virtualNumber(Subject subject, Known known) {
        return known.latest(subject, SaidKind.IDENTITY, "virtualNumber")
                .map(row -> Evidence.seen(row.is("virtualNumber").orElseThrow(), id(row)))
                .orElse(null);
    }

    private static Measured phoneAge(Subject subject, Known known) {
        return known.latest(subject, SaidKind.IDENTITY, "numberSince")
                .map(row -> Evidence.count(
                        ChronoUnit.DAYS.between(row.date("numberSince").orElseThrow(), subject.settledOn()), id(row)))
                .orElse(null);
    }

    private static List<String> id(Heard row) {
        return List.of(String.valueOf(row.id()));
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
