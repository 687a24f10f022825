package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PeerIncomes;
import io.siliu.platform.work.UnitPrices;
import io.siliu.platform.work.WorkUnit;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What peers earn, for the months of a portion.
 *
 * @param months by month
 */
record PeerTable(Map<YearMonth, Month> months) {

    /** Peers by occupation and city. */
    record Group(String occupation, String city) {}

    /** Work of one occupation and city that is counted in one unit. */
    record Priced(String occupation, String city, WorkUnit unit) {}

    /**
     * The peers of one month.
     *
     * @param behind why these figures must not be used, or null where they may be
     * @param incomesLag how far the incomes are behind what was booked; null where they hold all of it, or must not be used
     * @param pricesLag how far the prices are behind what was accepted; null likewise
     */
    record Month(
            Map<Group, PeerIncomes> groups,
            Map<Priced, UnitPrices> prices,
            String behind,
            Lag incomesLag,
            Lag pricesLag) {}

    Optional<PeerIncomes> of(Subject subject) {
        return Optional.ofNullable(
                months.get(subject.workMonth()).groups().get(new Group(subject.occupation(), subject.city())));
    }

    /** What a unit of such work cost that ended in a month. */
    Optional<UnitPrices> prices(YearMonth endedIn, Priced work) {
        return Optional.ofNullable(months.get(endedIn))
                .map(month -> month.prices().get(work));
    }

    Optional<String> behind(YearMonth month) {
        return Optional.ofNullable(months.get(month)).map(Month::behind);
    }

    Optional<Lag> incomesLag(YearMonth month) {
        return Optional.ofNullable(months.get(month)).map(Month::incomesLag);
    }

    Optional<Lag> pricesLag(YearMonth month) {
        return Optional.ofNullable(months.get(month)).map(Month::pricesLag);
    }

    static String id(Subject subject) {
        return NamedEvidence.PEERS.id(subject.workMonth(), subject.occupation(), subject.city());
    }
}
