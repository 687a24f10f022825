package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.template.SaidSums.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a slip reckons: what is due, less its taxes, less whatever else is taken off, is what is paid. Words tell which sums are
 * which, and that they close to the cent tells that the words were understood.
 *
 * @param due what was earned
 * @param tax all taxes together; none where the slip takes off no tax
 * @param taxed whether what is taken off besides is printed too, so that the tax is none other
 * @param taxPlace where the taxes stand: their sum, or the first of them
 * @param paid what was paid
 * @param besides what else is taken off, less what is added
 */
record SlipReckoning(Said due, Optional<Money> tax, Optional<Said> taxPlace, boolean taxed, Said paid, Money besides) {

    /** Of more things taken off nobody tells which of them make the difference. */
    private static final int MOST_DEDUCTIONS = 12;

    private static final int MOST_CANDIDATES = 8;

    private static final int MOST_TAXES = 6;

    /** Things that what is due may lack already: each doubles what may be taken off. */
    private static final int MOST_FREE = 4;

    private record Taxes(Money sum, Optional<Said> place) {}

    /** The reckoning that closes; nothing where none does, or several that say different things do. */
    static Optional<SlipReckoning> of(List<Said> sums) {
        for (List<Said> due : List.of(with(sums, SumRole.EARNED), with(sums, SumRole.TOTAL))) {
            for (List<Said> paid : List.of(with(sums, SumRole.PAID), with(sums, SumRole.SENT))) {
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

    private static List<Said> with(List<Said> sums, SumRole role) {
        return sums.stream().filter(sum -> sum.role() == role).toList();
    }

    private static List<SlipReckoning> closing(List<Said> sums, List<Said> dues, List<Said> paids) {
        List<SlipReckoning> closing = new ArrayList<>();
        for (Said due : distinct(dues)) {
            for (Said paid : distinct(paids)) {
                boolean less = due.sum().isGreaterThan(paid.sum()) && !paid.isMinus();
                if (less) {
                    reckon(sums, due, paid).ifPresent(closing::add);
                }
            }
        }
        return closing;
    }

    private static List<Said> distinct(List<Said> sums) {
        return sums.stream().collect(Collectors.toMap(Said::sum, sum -> sum, (first, same) -> first)).values().stream()
                .sorted(Comparator.comparing(Said::at))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static Optional<SlipReckoning> reckon(List<Said> sums, Said due, Said paid) {
        Money off = due.sum().minus(paid.sum());
        List<Taxes> likely = taxes(sums);
        List<Taxes> made = likely.stream()
                .filter(taxes -> isMade(off.minus(taxes.sum()), sums, due, paid))
                .toList();
        if (made.stream().map(Taxes::sum).distinct().count() > 1) {
            return Optional.empty();
        }
        Optional<Taxes> told = likely.stream()
                .filter(taxes -> isTold(off, sums) && !off.minus(taxes.sum()).isNegative())
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

    private static boolean isMade(Money rest, List<Said> sums, Said due, Said paid) {
        boolean possible = !rest.isNegative() || !with(sums, SumRole.ADDITION).isEmpty();
        return rest.equals(Money.ZERO) || possible && isTakenOff(rest, sums, due, paid);
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

    /** What the taxes may be together, likeliest first: their sum where it is said, else all of them. */
    private static List<Taxes> taxes(List<Said> sums) {
        List<Taxes> likely = new ArrayList<>();
        with(sums, SumRole.TAXES).forEach(all -> likely.add(new Taxes(all.sum().abs(), Optional.of(all))));
        List<Said> parts = with(sums, SumRole.TAX);
        if (parts.size() > MOST_TAXES) {
            return likely;
        }
        if (!parts.isEmpty()) {
            likely.add(together(parts));
            likely.add(together(distinct(parts)));
            likely.add(together(withoutSurtaxes(parts)));
            parts.forEach(part -> likely.add(together(List.of(part))));
        } else if (likely.isEmpty()) {
            likely.add(new Taxes(Money.ZERO, Optional.empty()));
        }
        return likely;
    }

    /** A value added tax that is told with what is levied on it holds the surtaxes that stand beside it once more. */
    private static List<Said> withoutSurtaxes(List<Said> parts) {
        boolean held = parts.stream().anyMatch(part -> part.words().contains("及附加"));
        List<Said> others = parts.stream()
                .filter(part ->
                        !held || part.words().contains("及附加") || !part.words().matches(".*(?:附加|城建|城市维护).*"))
                .toList();
        return others.isEmpty() ? parts : others;
    }

    private static Taxes together(List<Said> parts) {
        Money sum = parts.stream().map(part -> part.sum().abs()).reduce(Money.ZERO, Money::plus);
        return new Taxes(sum, Optional.of(parts.get(0)));
    }

    /** Whether the slip says what is taken off in all; what is given back is less of it. */
    private static boolean isTold(Money off, List<Said> sums) {
        Money added = with(sums, SumRole.ADDITION).stream()
                .map(item -> item.sum().abs())
                .reduce(Money.ZERO, Money::plus);
        return with(sums, SumRole.DEDUCTIONS).stream()
                .map(all -> all.sum().abs())
                .anyMatch(all -> all.equals(off) || all.minus(added).equals(off));
    }

    /**
     * Whether things that are taken off, or given back, make the rest: all of them but those that what is due already lacks. What
     * stands between what is due and what is paid is taken off whatever it is called.
     */
    private static boolean isTakenOff(Money rest, List<Said> sums, Said due, Said paid) {
        List<Said> called = sums.stream()
                .filter(sum -> sum.role() == SumRole.DEDUCTION || sum.role() == SumRole.ADDITION)
                .toList();
        List<Said> between = sums.stream()
                .filter(sum -> called.contains(sum)
                        || sum.role() == SumRole.NONE
                                && sum.at() > due.at()
                                && sum.at() < paid.at()
                                && !sum.words().isEmpty())
                .toList();
        return make(rest, called, due) || make(rest, between, due);
    }

    private static boolean make(Money rest, List<Said> all, Said due) {
        List<Said> items =
                all.stream().filter(item -> !item.sum().equals(Money.ZERO)).toList();
        if (items.isEmpty() || items.size() > MOST_DEDUCTIONS) {
            return false;
        }
        List<Integer> free = IntStream.range(0, items.size())
                .filter(i -> items.get(i).at() < due.at())
                .boxed()
                .toList();
        return free.size() <= MOST_FREE
                && IntStream.range(0, 1 << free.size())
                        .mapToObj(left -> made(items, free, left))
                        .anyMatch(rest::equals);
    }

    /** What the items make together without those of the free ones that are left out. */
    private static Money made(List<Said> items, List<Integer> free, int left) {
        return IntStream.range(0, items.size())
                .filter(i -> !free.contains(i) || (left >> free.indexOf(i) & 1) == 0)
                .mapToObj(i -> items.get(i).role() == SumRole.ADDITION
                        ? items.get(i).sum().abs().negate()
                        : items.get(i).sum().abs())
                .reduce(Money.ZERO, Money::plus);
    }
}
