package io.siliu.rules;

import io.siliu.kernel.Money;
import io.siliu.rules.BacktestResult.AnySeverity;
import io.siliu.rules.BacktestResult.Both;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Day;
import io.siliu.rules.BacktestResult.Example;
import io.siliu.rules.BacktestResult.Known;
import io.siliu.rules.BacktestResult.Scheme;
import io.siliu.rules.BacktestResult.Sweep;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what a rule set says of one record after the other: the records with a hit, and of these the grave ones, with a HIGH
 * or CRITICAL hit or conclusion. An indicator is counted by its own hits, whatever their severity, and by what is known of
 * its own alerts.
 */
public final class BacktestTally {

    /** As many as somebody opens. */
    public static final int EXAMPLES = 20;

    private final SortedMap<String, Both> indicators;
    private final SortedMap<String, Both> conclusions;
    private final SortedMap<String, Scheme> schemes;
    private final Level grave;
    private final Level any;
    private final List<Example> examples;
    private final boolean sweptFromTheFirst;
    private SortedMap<String, Counts> looked;
    private Counts records;
    private int changed;
    private Sweep sweep;
    private BacktestPayments payments;

    private BacktestTally(BacktestResult soFar) {
        indicators = new TreeMap<>(soFar.indicators());
        conclusions = new TreeMap<>(soFar.conclusions());
        schemes = new TreeMap<>(soFar.schemes());
        grave = new Level(soFar.tried(), soFar.base(), soFar.days());
        any = soFar.any() == null
                ? null
                : new Level(soFar.any().tried(), soFar.any().base(), soFar.any().days());
        examples = new ArrayList<>(soFar.examples());
        looked = soFar.looked() == null ? null : new TreeMap<>(soFar.looked());
        records = soFar.records();
        changed = soFar.changed();
        sweep = soFar.sweep();
        sweptFromTheFirst = sweep != null || records.all() == 0;
        payments = soFar.payments();
    }

    /** Records that are alerted at one level of gravity. */
    private static final class Level {

        private final SortedMap<LocalDate, Day> days;
        private Counts tried;
        private Counts base;

        Level(Counts tried, Counts base, SortedMap<LocalDate, Day> days) {
            this.tried = tried;
            this.base = base;
            this.days = new TreeMap<>(days);
        }

        void add(LocalDate day, Known known, boolean now, boolean before) {
            tried = now ? tried.plus(known) : tried;
            base = before ? base.plus(known) : base;
            if (now || before) {
                Day counts = days.getOrDefault(day, Day.NONE);
                days.put(day, new Day(counts.tried() + (now ? 1 : 0), counts.base() + (before ? 1 : 0)));
            }
        }
    }

    /** @param compared whether each record is asked by two rule sets */
    public static BacktestTally begin(boolean compared) {
        return new BacktestTally(BacktestResult.empty(compared));
    }

    /** Goes on from where a run was written down. */
    public static BacktestTally from(BacktestResult soFar) {
        return new BacktestTally(soFar);
    }

    /**
     * @param now what the rule set says that is tried
     * @param before what the other one says; null where there is none
     * @return what is different in the record, or which hits it has where there is nothing to compare with; empty where
     *     there is nothing to tell
     */
    public Optional<Example> add(KnownOutcome known, Judged now, Judged before) {
        LocalDate day = now.screening().asOf();
        records = records.plus(known.record());
        boolean isGrave = isGrave(now);
        grave.add(day, known.record(), isGrave, before != null && isGrave(before));
        if (any != null) {
            any.add(day, known.record(), hasHit(now), before != null && hasHit(before));
        }
        if (known.scheme() != null) {
            Scheme counts = schemes.getOrDefault(known.scheme(), new Scheme(0, 0));
            schemes.put(known.scheme(), new Scheme(counts.records() + 1, counts.found() + (isGrave ? 1 : 0)));
        }
        look(known);
        Set<String> hits = hits(now);
        Set<String> drawn = drawn(now);
        count(indicators, known::of, hits, before == null ? Set.of() : hits(before));
        count(conclusions, conclusion -> known.record(), drawn, before == null ? Set.of() : drawn(before));
        return telling(known.record(), now, before);
    }

    /**
     * Asks one threshold under many values about the same record. A run that was begun without does not begin in its middle: its
     * points would be told as if they were of all records.
     */
    public void sweep(ThresholdSweep threshold, KnownOutcome known, FourFlowFacts facts) {
        if (sweptFromTheFirst) {
            sweep = threshold.add(sweep, known, facts);
        }
    }

    /**
     * Counts what the gate does with a payment that nobody let go before; its record is not counted with it.
     *
     * @param line facts of the line before its money moves
     * @param now what the rule set says that is tried
     * @param before what the other one says; null where there is none
     */
    public void pay(FourFlowFacts line, Judged now, Judged before) {
        pay(line, Set.of(), now, before);
    }

    /** @param seen the {@link HoldGrounds} on which a person had let the payment go: on these no rule set holds it */
    public void pay(FourFlowFacts line, Set<String> seen, Judged now, Judged before) {
        Money amount = line.settlement().netExpected();
        payments = (payments == null ? BacktestPayments.NONE : payments)
                .plus(amount == null ? Money.ZERO : amount, seen, now, before);
    }

    private void look(KnownOutcome known) {
        boolean begunBefore = any == null;
        if (known.alerts() == null || begunBefore) {
            return;
        }
        looked = looked == null ? new TreeMap<>() : looked;
        known.alerts()
                .forEach((indicator, found) -> looked.put(
                        indicator, looked.getOrDefault(indicator, Counts.NONE).plus(found)));
    }

    private static void count(
            SortedMap<String, Both> counts, Function<String, Known> known, Set<String> now, Set<String> before) {
        for (String one : union(now, before)) {
            Both both = counts.getOrDefault(one, Both.NONE);
            counts.put(
                    one,
                    new Both(
                            now.contains(one) ? both.tried().plus(known.apply(one)) : both.tried(),
                            before.contains(one) ? both.base().plus(known.apply(one)) : both.base()));
        }
    }

    private Optional<Example> telling(Known known, Judged now, Judged before) {
        boolean differs = before != null && differs(now, before);
        changed += differs ? 1 : 0;
        Set<String> all = union(hits(now), drawn(now));
        Set<String> was = before == null ? all : union(hits(before), drawn(before));
        boolean telling = before == null ? !all.isEmpty() : differs;
        if (!telling) {
            return Optional.empty();
        }
        List<String> gained = without(all, was);
        Example example = new Example(
                now.screening().record(),
                now.screening().asOf(),
                known,
                without(was, all),
                gained,
                without(all, new TreeSet<>(gained)));
        if (examples.size() < EXAMPLES) {
            examples.add(example);
        }
        return Optional.of(example);
    }

    private static boolean differs(Judged now, Judged before) {
        return !now.screening().outcomes().equals(before.screening().outcomes())
                || !weights(now).equals(weights(before))
                || now.verdict().decision() != before.verdict().decision();
    }

    /** How grave each hit and each conclusion is. */
    private static Map<String, Severity> weights(Judged judged) {
        Map<String, Severity> weights = new HashMap<>();
        judged.screening().hits().forEach(hit -> weights.put(hit.indicator(), hit.severity()));
        judged.verdict().conclusions().forEach(drawn -> weights.put(drawn.id(), drawn.severity()));
        return weights;
    }

    public BacktestResult result() {
        return new BacktestResult(
                records,
                grave.tried,
                grave.base,
                any == null ? null : new AnySeverity(any.tried, any.base, any.days),
                indicators,
                looked,
                conclusions,
                schemes,
                grave.days,
                changed,
                examples,
                sweep,
                payments);
    }

    private static boolean isGrave(Judged judged) {
        return Stream.concat(
                        judged.screening().hits().stream().map(Hit::severity),
                        judged.verdict().conclusions().stream().map(Conclusion::severity))
                .anyMatch(severity -> severity.compareTo(Severity.HIGH) >= 0);
    }

    private static boolean hasHit(Judged judged) {
        return !judged.screening().hits().isEmpty()
                || !judged.verdict().conclusions().isEmpty();
    }

    private static Set<String> hits(Judged judged) {
        return judged.screening().hits().stream()
                .map(Hit::indicator)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> drawn(Judged judged) {
        return judged.verdict().conclusions().stream()
                .map(Conclusion::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static List<String> without(Set<String> these, Set<String> others) {
        return these.stream().filter(each -> !others.contains(each)).toList();
    }
}
