package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.PeerGroup;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** The workers of one occupation and city in one month. */
final class Peers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Peers() {}

    /** @param incomes gross month incomes of everybody who earned something */
    static PeerGroup group(String occupation, String city, YearMonth month, List<Money> incomes) {
        if (incomes.isEmpty()) {
            return null;
        }
        return new PeerGroup(occupation, city, month, median(incomes), incomes.size());
    }

    /** The middle one; of an even number, the mean of the two in the middle, rounded half up to the cent. */
    static Money median(List<Money> incomes) {
        List<Money> sorted = incomes.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(TWO);
    }
}
