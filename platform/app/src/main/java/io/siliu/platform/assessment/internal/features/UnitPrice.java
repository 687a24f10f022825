package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.KindOfWork;
import io.siliu.platform.work.UnitPrices;
import io.siliu.platform.work.WorkUnit;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a unit of the work of one line cost: all that was accepted of its task, where all of it is counted in one unit.
 *
 * @param amount gross value of what was accepted in CNY, divided by the quantity
 * @param acceptances ids of them
 */
record UnitPrice(WorkUnit unit, BigDecimal amount, List<String> acceptances) {

    private static final int DECIMALS = 6;

    static Optional<UnitPrice> of(Subject subject, Known known) {
        List<Acceptance> accepted = known.own(subject)
                .map(PaidLine::taskOrderId)
                .map(known.work().acceptances()::get)
                .orElse(List.of());
        List<WorkUnit> units =
                accepted.stream().map(Acceptance::unit).distinct().toList();
        if (units.size() != 1 || units.get(0) == null) {
            return Optional.empty();
        }
        BigDecimal amount =
                accepted.stream().map(each -> each.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal quantity = accepted.stream().map(Acceptance::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new UnitPrice(
                units.get(0),
                amount.divide(quantity, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP),
                accepted.stream().map(each -> String.valueOf(each.id())).toList()));
    }

    /** Distance from a price without sign, as a share of it; null where that price is none. */
    Measured away(BigDecimal from, String evidence) {
        List<String> all = new ArrayList<>(List.of(evidence));
        all.addAll(Evidence.of(acceptances));
        return Evidence.share(amount.subtract(from).abs(), from, all);
    }

    /**
     * From the middle of what others got for such work in the city in the month in which it ended; null where too few were
     * paid by the unit.
     */
    static Measured fromTheMarket(Subject subject, Known known) {
        Optional<KindOfWork> kind =
                known.own(subject).map(PaidLine::taskOrderId).map(known.work().kinds()::get);
        Integer fewest = known.limits(subject).unitPriceFrom();
        if (kind.isEmpty() || fewest == null) {
            return null;
        }
        String occupation = kind.get().occupation().code();
        String city = kind.get().city();
        YearMonth ended = kind.get().endsIn();
        return of(subject, known)
                .flatMap(price -> known.peers()
                        .prices(ended, new PeerTable.Priced(occupation, city, price.unit()))
                        .filter((UnitPrices prices) -> prices.workers() >= fewest)
                        .map(prices -> price.away(
                                prices.median(), NamedEvidence.PRICES.id(ended, occupation, city, price.unit()))))
                .orElse(null);
    }
}
