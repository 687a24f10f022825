package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/**
 * The papers of a file that was read again, by the numbers that they had before. Whoever said something of a paper, or placed
 * it, meant the paper: where another one is found before it now, that one takes a new number, and not the words about it.
 */
final class NumberedAgain {

    /** What tells a paper from all others of its kind. */
    private static final Set<String> OWN_NUMBERS =
            Set.of("invoiceNumber", "receiptNumber", "contractNumber", "creditCode");

    private NumberedAgain() {}

    /**
     * @param before the papers as they were read last; empty where the file is read for the first time
     * @param last the greatest number that a paper of the file ever had; asked only where a paper is new
     * @return the fresh ones, by their numbers
     */
    static List<PaperReading> of(List<PaperReading> fresh, List<PaperReading> before, IntSupplier last) {
        if (before.isEmpty()) {
            return fresh;
        }
        if (fresh.size() == 1 && before.size() == 1) {
            return List.of(fresh.get(0).numbered(before.get(0).part()));
        }
        Map<Integer, Integer> kept = kept(fresh, before);
        int next = kept.size() == fresh.size() ? 0 : last.getAsInt() + 1;
        List<PaperReading> numbered = new ArrayList<>();
        for (PaperReading paper : fresh) {
            Integer part = kept.get(paper.part());
            numbered.add(paper.numbered(part == null ? next++ : part));
        }
        numbered.sort(Comparator.comparingInt(PaperReading::part));
        return numbered;
    }

    /** Two readings that may be of one paper, and what speaks for it. */
    private record Pair(int fresh, int before, boolean ofOneKind, int equal, boolean inOnePlace) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::ofOneKind)
                .thenComparing(Pair::equal)
                .thenComparing(Pair::inOnePlace)
                .reversed()
                .thenComparing(Pair::fresh)
                .thenComparing(Pair::before);
    }

    private static Map<Integer, Integer> kept(List<PaperReading> fresh, List<PaperReading> before) {
        List<Pair> pairs = new ArrayList<>();
        for (PaperReading now : fresh) {
            for (PaperReading old : before) {
                pair(now, old).ifPresent(pairs::add);
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        Map<Integer, Integer> kept = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!kept.containsKey(pair.fresh()) && taken.add(pair.before())) {
                kept.put(pair.fresh(), pair.before());
            }
        }
        return kept;
    }

    private static Optional<Pair> pair(PaperReading now, PaperReading old) {
        int common = 0;
        int equal = 0;
        for (PaperField field : now.fields()) {
            PaperField other = old.field(field.name()).orElse(null);
            if (other == null || field.value().isBlank()) {
                continue;
            }
            boolean same = saysSame(field, other);
            if (!same && areOwnNumbers(field, other)) {
                return Optional.empty();
            }
            common++;
            equal += same ? 1 : 0;
        }
        boolean inOnePlace = now.part() == old.part();
        boolean maybe = 2 * equal >= common && mayShareAPage(now, old, inOnePlace || equal > 0);
        return maybe
                ? Optional.of(new Pair(now.part(), old.part(), now.kind() == old.kind(), equal, inOnePlace))
                : Optional.empty();
    }

    private static boolean saysSame(PaperField now, PaperField old) {
        return old.value().equals(now.value())
                || old.asRead().filter(read -> read.value().equals(now.value())).isPresent();
    }

    private static boolean areOwnNumbers(PaperField now, PaperField old) {
        return OWN_NUMBERS.contains(now.name())
                && now.certain()
                && old.certain()
                && !old.value().isBlank();
    }

    private static boolean mayShareAPage(PaperReading now, PaperReading old, boolean whereUnknown) {
        Set<Integer> pages = pages(now);
        Set<Integer> others = pages(old);
        return pages.isEmpty() || others.isEmpty() ? whereUnknown : !Collections.disjoint(pages, others);
    }

    /** Where pages were not kept, those that its values stand on. */
    private static Set<Integer> pages(PaperReading paper) {
        Set<Integer> pages = new TreeSet<>(paper.pages());
        if (pages.isEmpty()) {
            paper.fields().stream()
                    .map(PaperField::page)
                    .filter(page -> page > 0)
                    .forEach(pages::add);
        }
        return pages;
    }
}
