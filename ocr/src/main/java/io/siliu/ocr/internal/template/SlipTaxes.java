package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.template.SaidSums.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the taxes of a slip may be together: their sum where it is printed, else all that are printed. */
final class SlipTaxes {

    private static final int MOST_TAXES = 6;

    /** A value added tax that is told with what is levied on it. */
    private static final String WITH_SURTAXES = "及附加";

    private static final Pattern SURTAX = Pattern.compile("附加|城建|城市维护");

    /**
     * Taxes that may be those of a slip.
     *
     * @param place where their sum stands, or the first of them; empty where the slip prints none
     */
    record Taxes(Money sum, Optional<Said> place) {}

    private SlipTaxes() {}

    /** Likeliest first, at least one unless too many are printed apart. */
    static List<Taxes> of(List<Said> sums) {
        List<Taxes> likely = new ArrayList<>();
        sums.stream()
                .filter(sum -> sum.role() == SumRole.TAXES)
                .forEach(all -> likely.add(new Taxes(all.sum().abs(), Optional.of(all))));
        List<Said> parts =
                sums.stream().filter(sum -> sum.role() == SumRole.TAX).toList();
        if (parts.size() > MOST_TAXES) {
            return likely;
        }
        if (!parts.isEmpty()) {
            likely.add(together(parts));
            likely.add(together(different(parts)));
            likely.add(together(withoutSurtaxes(parts)));
            parts.forEach(part -> likely.add(together(List.of(part))));
        } else if (likely.isEmpty()) {
            likely.add(new Taxes(Money.ZERO, Optional.empty()));
        }
        return likely;
    }

    /** A tax that is printed once more is the same tax. */
    private static List<Said> different(List<Said> parts) {
        Map<Money, Said> first = new LinkedHashMap<>();
        parts.forEach(part -> first.putIfAbsent(part.sum(), part));
        return List.copyOf(first.values());
    }

    /** What is levied on a value added tax is counted once, where the tax that is told with it stands beside it. */
    private static List<Said> withoutSurtaxes(List<Said> parts) {
        boolean held = parts.stream().anyMatch(part -> holdsSurtaxes(part.words()));
        List<Said> others = parts.stream()
                .filter(part -> !held
                        || holdsSurtaxes(part.words())
                        || !SURTAX.matcher(part.words()).find())
                .toList();
        return others.isEmpty() ? parts : others;
    }

    /** Whether a value added tax is called so that what is levied on it is in it. */
    static boolean holdsSurtaxes(String words) {
        return words.contains(WITH_SURTAXES);
    }

    private static Taxes together(Collection<Said> parts) {
        Money sum = parts.stream().map(part -> part.sum().abs()).reduce(Money.ZERO, Money::plus);
        return new Taxes(sum, parts.stream().findFirst());
    }
}
