package io.siliu.platform.fourflow.internal.solving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Joins the scan or photo of a paper whose own number was not read for certain, or whose kind bears none, with the paper
 * itself: of the same kind, over the same tasks, amount and day, and contradicting it in nothing. Two that bear numbers are
 * never joined here, nor two whose letters were both read from the same kind of file and say different things. Where a form may
 * be that of two papers, nothing is joined, and a person says which; the papers themselves stand.
 */
final class UnnumberedForms {

    private final Set<Long> decided;
    private final List<Instrument> joined = new ArrayList<>();
    private final List<Instrument> unclear = new ArrayList<>();

    /** @param decided papers about which people decided: such a form stands where it was put, and joins no other */
    private UnnumberedForms(Set<Long> decided) {
        this.decided = decided;
    }

    /** By what papers can be forms of one paper where a number cannot say so. */
    private record Claim(PaperKind kind, Set<String> tasks, long cents, LocalDate day) {}

    /**
     * @param papers all of them
     * @param unclear those of them that may each be a form of one of several
     */
    record Found(List<Instrument> papers, List<Instrument> unclear) {

        Found only(Predicate<Instrument> wanted) {
            return new Found(
                    papers.stream().filter(wanted).toList(),
                    unclear.stream().filter(wanted).toList());
        }
    }

    static Found join(List<Instrument> papers, Set<Long> decided) {
        UnnumberedForms forms = new UnnumberedForms(decided);
        Set<Claim> wanted = papers.stream()
                .filter(forms::mayJoin)
                .map(UnnumberedForms::claim)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<Claim, List<Instrument>> claims = new LinkedHashMap<>();
        for (Instrument paper : papers) {
            Claim claim = wanted.isEmpty() ? null : claim(paper);
            if (claim == null || !wanted.contains(claim) || !(isNumbered(paper) || forms.mayJoin(paper))) {
                forms.joined.add(paper);
            } else {
                claims.computeIfAbsent(claim, each -> new ArrayList<>()).add(paper);
            }
        }
        claims.values().forEach(forms::settle);
        return new Found(forms.joined, forms.unclear);
    }

    private static boolean isNumbered(Instrument paper) {
        return paper.number() != null;
    }

    private boolean mayJoin(Instrument paper) {
        return !isNumbered(paper) && paper.forms().stream().noneMatch(form -> decided.contains(form.id()));
    }

    private static Claim claim(Instrument paper) {
        Long cents = paper.cents();
        LocalDate day = paper.day();
        List<String> tasks = paper.taskNumbers();
        return cents == null || day == null || tasks.isEmpty() || paper.namesTooMany()
                ? null
                : new Claim(paper.kind(), Set.copyOf(tasks), cents, day);
    }

    /** Those that may be one paper, directly or by others between them, are one where each may be each. */
    private void settle(List<Instrument> claim) {
        List<Instrument> rest = new ArrayList<>(claim);
        while (!rest.isEmpty()) {
            List<Instrument> together = new ArrayList<>(List.of(rest.remove(0)));
            for (int at = 0; at < together.size(); at++) {
                Instrument one = together.get(at);
                List<Instrument> more =
                        rest.stream().filter(other -> mayBeOne(one, other)).toList();
                rest.removeAll(more);
                together.addAll(more);
            }
            if (isOne(together)) {
                joined.add(Instrument.of(together));
            } else {
                joined.addAll(together);
                together.stream().filter(paper -> !isItself(paper, together)).forEach(unclear::add);
            }
        }
    }

    /** Whether it is a paper of its own: it bears a number or, where none does, is of the best read letter by letter. */
    private static boolean isItself(Instrument paper, List<Instrument> together) {
        if (together.stream().anyMatch(UnnumberedForms::isNumbered)) {
            return isNumbered(paper);
        }
        int best =
                together.stream().mapToInt(each -> each.primary().rank()).min().orElseThrow();
        return best <= Paper.LAST_OF_LETTERS && paper.primary().rank() == best;
    }

    private static boolean isOne(List<Instrument> together) {
        return together.stream()
                .allMatch(one -> together.stream().allMatch(other -> one == other || mayBeOne(one, other)));
    }

    private static boolean mayBeOne(Instrument one, Instrument other) {
        return !(isNumbered(one) && isNumbered(other))
                && one.forms().stream()
                        .allMatch(form -> other.forms().stream().noneMatch(each -> contradict(form, each)));
    }

    private static boolean contradict(Paper one, Paper other) {
        return one.isAnotherFileThan(other)
                || differ(one.batchNumber(), other.batchNumber())
                || differ(one.reverses(), other.reverses())
                || one.particulars().contradict(other.particulars())
                || one.from().contradicts(other.from())
                || one.to().contradicts(other.to());
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }
}
