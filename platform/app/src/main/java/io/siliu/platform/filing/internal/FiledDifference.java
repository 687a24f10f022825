package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the pay of one natural person for one kind of work in a month differs from what confirmed filings cover of it. Nobody's
 * makes good another's, nor one kind of work another.
 *
 * @param gross what the books hold less what is covered: positive where it is not filed, negative where too much is
 * @param lines settlement lines likewise
 */
record FiledDifference(long workerId, String occupation, Money gross, long lines) {

    /** Those that differ, people in the order of the books. */
    static List<FiledDifference> between(Collection<Part> books, Collection<WithholdingMapper.Covered> filed) {
        Map<Of, FiledPay.Amount> rest = new LinkedHashMap<>();
        books.stream()
                .filter(part -> part.capacity() == LegalCapacity.NATURAL_PERSON)
                .forEach(part -> rest.merge(
                        new Of(part.workerId(), part.occupation()),
                        new FiledPay.Amount(part.gross(), part.lines()),
                        FiledPay.Amount::plus));
        filed.forEach(row -> rest.merge(
                new Of(row.workerId(), row.occupation()),
                new FiledPay.Amount(row.gross().negate(), -row.lineCount()),
                FiledPay.Amount::plus));
        return rest.entrySet().stream()
                .filter(each -> !each.getValue().gross().isZero())
                .map(each -> new FiledDifference(
                        each.getKey().workerId(),
                        each.getKey().occupation(),
                        each.getValue().gross(),
                        each.getValue().lines()))
                .toList();
    }

    boolean isUnfiled() {
        return gross.isPositive();
    }

    /** Whose pay, and for which work. */
    private record Of(long workerId, String occupation) {}
}
