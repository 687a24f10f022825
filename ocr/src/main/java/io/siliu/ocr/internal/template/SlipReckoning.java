package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.template.SaidSums.Said;
import io.siliu.ocr.internal.template.SlipTaxes.Taxes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a slip reckons: what is due, less its taxes, less whatever else is taken off, is what is paid. Words tell which sums are
 * which, and that they close to the cent tells that the words were understood.
 *
 * @param due what was earned
 * @param tax all taxes together; none where the slip takes off no tax
 * @param taxPlace where the taxes stand: their sum, or the first of them
 * @param taxed whether what is taken off besides is printed too, so that the tax is none other
 * @param paid what was paid
 * @param besides what else is taken off, less what is added
 */
record SlipReckoning(Said due, Optional<Money> tax, Optional<Said> taxPlace, boolean taxed, Said paid, Money besides) {

    private static final int MOST_CANDIDATES = 8;

    /** What is due by its words, likeliest first; last a sum whose words are not known. */
    private static final List<SumRole> DUE =
            List.of(SumRole.EARNED, SumRole.TOTAL, SumRole.EARNED_OR_KEPT, SumRole.NONE);

    /** The same of what is paid. */
    private static final List<SumRole> PAID = List.of(SumRole.PAID, SumRole.SENT, SumRole.NONE);

    /** The reckoning that closes; nothing where none does, or several that say different things do. */
    static Optional<SlipReckoning> of(List<Said> sums) {
        for (SumRole due : DUE) {
            for (SumRole paid : PAID) {
                List<SlipReckoning> closing = closing(sums, due, paid);
                if (!closing.isEmpty()) {
                    return one(closing);
                }
            }
        }
        return Optional.empty();
    }

    /** Where the same sum is due twice, once for a part of what is taken off, the words decide nothing. */
    private static Optional<SlipReckoning> one(List<SlipReckoning> closing) {
        Set<List<Object>> different = closing.stream()
                .map(found -> List.<Object>of(found.due.sum(), found.paid.sum(), found.tax))
                .collect(Collectors.toSet());
        return different.size() == 1 ? Optional.of(closing.get(0)) : Optional.empty();
    }

    private static List<SlipReckoning> closing(List<Said> sums, SumRole dues, SumRole paids) {
        List<SlipReckoning> closing = new ArrayList<>();
        if (dues == SumRole.NONE && paids == SumRole.NONE) {
            return closing;
        }
        for (Said due : distinct(sums, dues)) {
            for (Said paid : distinct(sums, paids)) {
                boolean less =
                        !paid.sum().isGreaterThan(due.sum()) && paid.sum().isPositive();
                if (less) {
                    reckon(sums, due, paid).ifPresent(closing::add);
                }
            }
        }
        return closing;
    }

    private static List<Said> distinct(List<Said> sums, SumRole role) {
        return sums.stream()
                .filter(sum -> sum.role() == role)
                .filter(sum -> role != SumRole.NONE || !sum.words().isEmpty())
                .collect(Collectors.toMap(Said::sum, sum -> sum, (first, same) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Said::at))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static Optional<SlipReckoning> reckon(List<Said> sums, Said due, Said paid) {
        Money off = due.sum().minus(paid.sum());
        SlipDeductions deductions = SlipDeductions.between(due, paid, sums);
        List<Taxes> likely = SlipTaxes.of(sums).stream()
                .filter(taxes -> mayBe(taxes, off, due, paid))
                .toList();
        List<Taxes> made = likely.stream()
                .filter(taxes -> deductions.make(off.minus(taxes.sum())))
                .toList();
        if (made.stream().map(Taxes::sum).distinct().count() > 1) {
            return Optional.empty();
        }
        Optional<Taxes> told = likely.stream()
                .filter(taxes ->
                        deductions.areTold(off) && !off.minus(taxes.sum()).isNegative())
                .findFirst();
        return made.stream()
                .findFirst()
                .or(() -> told)
                .filter(taxes -> !isDueTwice(taxes, sums, due, paid))
                .map(taxes -> new SlipReckoning(
                        due,
                        taxes.place().map(place -> taxes.sum()),
                        taxes.place(),
                        !made.isEmpty(),
                        paid,
                        off.minus(taxes.sum())));
    }

    /** Where nothing is taken off the slip says so, by a tax of nothing; of a sum that no words tell a tax must be withheld. */
    private static boolean mayBe(Taxes taxes, Money off, Said due, Said paid) {
        return isTold(due) && isTold(paid)
                ? off.isPositive() || taxes.place().isPresent()
                : taxes.sum().isPositive();
    }

    /** Whether words, and not only that the sums close, tell a sum. */
    static boolean isTold(Said sum) {
        return sum.role() != SumRole.NONE;
    }

    /** Whether another sum less the taxes alone is what is paid: what is due may be what the payer owes with a fee on top. */
    private static boolean isDueTwice(Taxes taxes, List<Said> sums, Said due, Said paid) {
        Money other = paid.sum().plus(taxes.sum());
        boolean taxed = taxes.sum().isPositive() && !other.equals(due.sum());
        return taxed
                && sums.stream()
                        .filter(sum -> sum.role() != SumRole.OTHER && sum.role() != SumRole.PAID)
                        .anyMatch(sum -> sum.sum().equals(other));
    }
}
