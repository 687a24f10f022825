package io.siliu.rules;

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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts what a rule set says of one record after the other. A record is alerted when one of its hits is HIGH or
 * CRITICAL; an indicator is counted by its own hits.
 */
public final class BacktestTally {

    /** As many as somebody opens. */
    public static final int EXAMPLES = 20;

    private final SortedMap<String, Both> indicators;
    private final SortedMap<String, Scheme> schemes;
    private final SortedMap<LocalDate, Day> days;
    private final List<Example> examples;
    private Counts records;
    private Counts tried;
    private Counts base;
    private int changed;
    private Sweep sweep;

    private BacktestTally(BacktestResult soFar) {
        indicators = new TreeMap<>(soFar.indicators());
        schemes = new TreeMap<>(soFar.schemes());
        days = new TreeMap<>(soFar.days());
        examples = new ArrayList<>(soFar.examples());
        records = soFar.records();
        tried = soFar.tried();
        base = soFar.base();
        changed = soFar.changed();
        sweep = soFar.sweep();
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
     * @param known what is known of the record
     * @param scheme the scheme that was planted in it, or null
     * @param now what the rule set says that is tried
     * @param before what the other one says; null where there is none
     */
    public void add(Known known, String scheme, Screening now, Screening before) {
        records = records.plus(known);
        boolean alerted = isAlerted(now);
        boolean was = before != null && isAlerted(before);
        tried = alerted ? tried.plus(known) : tried;
        base = was ? base.plus(known) : base;
        if (alerted || was) {
            Day day = days.getOrDefault(now.asOf(), Day.NONE);
            days.put(now.asOf(), new Day(day.tried() + (alerted ? 1 : 0), day.base() + (was ? 1 : 0)));
        }
        if (scheme != null) {
            Scheme counts = schemes.getOrDefault(scheme, new Scheme(0, 0));
            schemes.put(scheme, new Scheme(counts.records() + 1, counts.found() + (alerted ? 1 : 0)));
        }
        count(known, now, before);
    }

    /** Asks one threshold under many values about the same record. */
    public void sweep(ThresholdSweep threshold, Known known, FourFlowFacts facts) {
        sweep = threshold.add(sweep, known, facts);
    }

    private void count(Known known, Screening now, Screening before) {
        Set<String> hits = hits(now);
        Set<String> hitBefore = before == null ? hits : hits(before);
        for (String indicator : union(hits, hitBefore)) {
            Both both = indicators.getOrDefault(indicator, Both.NONE);
            boolean inBoth = before != null && hitBefore.contains(indicator);
            indicators.put(
                    indicator,
                    new Both(
                            hits.contains(indicator) ? both.tried().plus(known) : both.tried(),
                            inBoth ? both.base().plus(known) : both.base()));
        }
        boolean differs = before != null && !now.outcomes().equals(before.outcomes());
        changed += differs ? 1 : 0;
        boolean telling = before == null ? !hits.isEmpty() : differs;
        if (telling && examples.size() < EXAMPLES) {
            examples.add(new Example(
                    now.record(),
                    now.asOf(),
                    known,
                    without(hitBefore, hits),
                    without(hits, hitBefore),
                    without(hits, new TreeSet<>(without(hits, hitBefore)))));
        }
    }

    public BacktestResult result() {
        return new BacktestResult(records, tried, base, indicators, schemes, days, changed, examples, sweep);
    }

    private static boolean isAlerted(Screening screening) {
        return screening.hits().stream().anyMatch(hit -> hit.severity().compareTo(Severity.HIGH) >= 0);
    }

    private static Set<String> hits(Screening screening) {
        Set<String> hits = new LinkedHashSet<>();
        screening.hits().forEach(hit -> hits.add(hit.indicator()));
        return Collections.unmodifiableSet(hits);
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
