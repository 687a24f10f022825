package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.template.SaidSums.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is taken off besides taxes between what is due and what is paid, and what is given back. All that is called so counts but
 * what stands before the sum that is due: that may lack it already.
 *
 * @param possible what all may come to
 * @param totals what the slip says is taken off in all
 * @param added what is given back, or added to what is due, in all
 */
record SlipDeductions(Set<Money> possible, List<Money> totals, Money added) {

    /** Of more things taken off nobody tells which of them make the difference. */
    private static final int MOST = 12;

    /** Things that what is due may lack already: each doubles what may be taken off. */
    private static final int MOST_FREE = 4;

    /** What stands between two sums that words tell is taken off whatever it is called. */
    static SlipDeductions between(Said due, Said paid, List<Said> sums) {
        Predicate<Said> called = sum -> sum.role() == SumRole.DEDUCTION
                || sum.role() == SumRole.ADDITION
                || sum.role() == SumRole.EARNED_OR_KEPT && !sum.sum().equals(due.sum());
        Predicate<Said> between = sum -> sum.role() == SumRole.NONE
                && sum.at() > due.at()
                && sum.at() < paid.at()
                && !sum.words().isEmpty();
        Set<Money> possible = new HashSet<>();
        possible.add(Money.ZERO);
        possible.addAll(sumsOf(sums.stream().filter(called).toList(), due));
        if (SlipReckoning.isTold(due) && SlipReckoning.isTold(paid)) {
            possible.addAll(sumsOf(sums.stream().filter(called.or(between)).toList(), due));
        }
        List<Money> totals = sums.stream()
                .filter(sum -> sum.role() == SumRole.DEDUCTIONS)
                .map(sum -> sum.sum().abs())
                .toList();
        Money added = sums.stream()
                .filter(sum -> sum.role() == SumRole.ADDITION)
                .map(sum -> sum.sum().abs())
                .reduce(Money.ZERO, Money::plus);
        return new SlipDeductions(possible, totals, added);
    }

    /** Whether they come to the rest, which is less than nothing where more is given back than taken. */
    boolean make(Money rest) {
        return possible.contains(rest);
    }

    /** Whether the slip says that so much is taken off in all, taxes too; what is given back is less of it. */
    boolean areTold(Money off) {
        return totals.stream()
                .anyMatch(all -> all.equals(off) || all.minus(added).equals(off));
    }

    private static Set<Money> sumsOf(List<Said> all, Said due) {
        List<Said> items =
                all.stream().filter(item -> !item.sum().equals(Money.ZERO)).toList();
        List<Said> free = items.stream().filter(item -> item.at() < due.at()).toList();
        if (items.isEmpty() || items.size() > MOST || free.size() > MOST_FREE) {
            return Set.of();
        }
        Money whole = items.stream().map(SlipDeductions::off).reduce(Money.ZERO, Money::plus);
        Set<Money> sums = new HashSet<>();
        for (int left = 0; left < 1 << free.size(); left++) {
            int without = left;
            sums.add(IntStream.range(0, free.size())
                    .filter(i -> (without >> i & 1) == 1)
                    .mapToObj(i -> off(free.get(i)))
                    .reduce(whole, Money::minus));
        }
        return sums;
    }

    private static Money off(Said item) {
        Money sum = item.sum().abs();
        return item.role() == SumRole.ADDITION ? sum.negate() : sum;
    }
}
