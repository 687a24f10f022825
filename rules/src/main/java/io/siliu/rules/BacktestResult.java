package io.siliu.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What trying a rule set on stored facts came to, beside another one that was asked the same. It can be written down as
 * JSON in the middle of the way and taken up again. Records are named by their numbers; nobody's data is in it.
 *
 * @param records how many were tried, by what is known of them
 * @param tried those with a HIGH or CRITICAL hit or conclusion under the rule set that is tried
 * @param base the same under the one to compare with; null where there is none
 * @param any those with a hit of any severity; null in runs of a release that counted the grave ones alone
 * @param indicators counts by indicator, of those that hit under either
 * @param looked by indicator, the records in which somebody looked into its alert; null where a truth speaks of the records
 * @param conclusions counts by what several hits mean together
 * @param schemes counts by scheme, where a truth names schemes
 * @param days records with a HIGH or CRITICAL hit or conclusion by day
 * @param changed how many records would be answered or judged otherwise
 * @param examples some of those that change, or of those that hit where there is nothing to compare with
 * @param sweep the threshold that is changed under other values too; null where more than one is changed
 * @param payments what becomes of the payments that were screened before their money moved; null where none was tried
 */
public record BacktestResult(
        Counts records,
        Counts tried,
        Counts base,
        AnySeverity any,
        SortedMap<String, Both> indicators,
        SortedMap<String, Counts> looked,
        SortedMap<String, Both> conclusions,
        SortedMap<String, Scheme> schemes,
        SortedMap<LocalDate, Day> days,
        int changed,
        List<Example> examples,
        Sweep sweep,
        BacktestPayments payments) {

    public BacktestResult {
        indicators = new TreeMap<>(indicators);
        looked = looked == null ? null : new TreeMap<>(looked);
        conclusions = conclusions == null ? new TreeMap<>() : new TreeMap<>(conclusions);
        schemes = new TreeMap<>(schemes);
        days = new TreeMap<>(days);
        examples = List.copyOf(examples);
    }

    /** What is known of a record from somewhere else than the rules. */
    public enum Known {
        /** Somebody looked and found a violation, or it was planted. */
        BAD,
        /** Somebody looked and found none, or it is honest. */
        FINE,
        /** Nobody looked. */
        UNKNOWN
    }

    /**
     * A number of records by what is known of them.
     *
     * @param unknown those of which nothing is known; they enter no share
     */
    public record Counts(int bad, int fine, int unknown) {

        public static final Counts NONE = new Counts(0, 0, 0);

        public int all() {
            return bad + fine + unknown;
        }

        Counts plus(Known known) {
            return new Counts(
                    bad + (known == Known.BAD ? 1 : 0),
                    fine + (known == Known.FINE ? 1 : 0),
                    unknown + (known == Known.UNKNOWN ? 1 : 0));
        }

        /** Of those that somebody looked at, the share that is bad. */
        public Optional<BigDecimal> precision() {
            return share(bad, bad + fine);
        }

        /** Of the bad among these, the share that is here. */
        public Optional<BigDecimal> recall(Counts among) {
            return share(bad, among.bad);
        }

        /** The harmonic mean of precision and recall. */
        public Optional<BigDecimal> f1(Counts among) {
            return share(2 * bad, bad + fine + among.bad);
        }

        private static Optional<BigDecimal> share(int part, int whole) {
            return whole == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
        }
    }

    /**
     * Records with a hit of any severity: each of them is an alert that somebody looks at.
     *
     * @param tried under the rule set that is tried
     * @param base under the other one; null where there is none
     */
    public record AnySeverity(Counts tried, Counts base, SortedMap<LocalDate, Day> days) {

        public AnySeverity {
            days = new TreeMap<>(days);
        }

        static AnySeverity none(boolean compared) {
            return new AnySeverity(Counts.NONE, compared ? Counts.NONE : null, new TreeMap<>());
        }
    }

    /** Hits of one indicator under the rule set that is tried and under the other one. */
    public record Both(Counts tried, Counts base) {

        static final Both NONE = new Both(Counts.NONE, Counts.NONE);
    }

    /** Planted records of one scheme, and how many of them were alerted. */
    public record Scheme(int records, int found) {

        public Optional<BigDecimal> recall() {
            return Counts.share(found, records);
        }
    }

    /** Records of one day. */
    public record Day(int tried, int base) {

        static final Day NONE = new Day(0, 0);
    }

    /**
     * A record that somebody should open.
     *
     * @param lost indicators that hit, and conclusions that were drawn, under the other rule set and no longer
     * @param gained those that are there now and were not
     * @param kept those that are there under both, or all where there is nothing to compare with
     */
    public record Example(
            String record, LocalDate day, Known known, List<String> lost, List<String> gained, List<String> kept) {

        public Example {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
            kept = List.copyOf(kept);
        }
    }

    /** Hits of the indicator at one value of its threshold, or at one share of the step of its rows. */
    public record Point(BigDecimal value, Counts hits) {}

    /**
     * One threshold under many values.
     *
     * @param from its value in force; the share 0 where the rows have different values
     * @param to its value in what is tried; the share 1 where the rows have different values
     * @param rows the changed rows where they have different values, so that the points are shares of the step of each; null
     *     where all go from one value to one
     */
    public record Sweep(
            String indicator, String parameter, BigDecimal from, BigDecimal to, List<Point> points, SweptRows rows) {

        public Sweep {
            points = List.copyOf(points);
        }
    }

    /**
     * Rows of a threshold with different values.
     *
     * @param count how many are changed
     * @param bothWays whether some are raised and others lowered; null of what was counted before that was told
     */
    public record SweptRows(
            int count,
            BigDecimal lowestFrom,
            BigDecimal highestFrom,
            BigDecimal lowestTo,
            BigDecimal highestTo,
            Boolean bothWays) {}

    /** The same counts with a sweep. */
    public BacktestResult with(Sweep swept) {
        return new BacktestResult(
                records,
                tried,
                base,
                any,
                indicators,
                looked,
                conclusions,
                schemes,
                days,
                changed,
                examples,
                swept,
                payments);
    }

    /** Of an empty run. */
    public static BacktestResult empty(boolean compared) {
        return new BacktestResult(
                Counts.NONE,
                Counts.NONE,
                compared ? Counts.NONE : null,
                AnySeverity.none(compared),
                new TreeMap<>(),
                null,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                0,
                List.of(),
                null,
                null);
    }

    /** How many records were alerted a day and officer, over the days of the window. */
    public static BigDecimal volume(int alerted, long days, int officers) {
        return BigDecimal.valueOf(alerted)
                .divide(BigDecimal.valueOf(Math.max(1, days) * Math.max(1, officers)), 2, RoundingMode.HALF_UP);
    }

    /** Of the records that this indicator ought to find, the share that it finds under the rule set that is tried. */
    public Optional<BigDecimal> recallOf(String indicator) {
        return of(indicator).tried().recall(knownTo(indicator));
    }

    public Optional<BigDecimal> f1Of(String indicator) {
        return of(indicator).tried().f1(knownTo(indicator));
    }

    private Counts knownTo(String indicator) {
        return looked == null ? records : looked.getOrDefault(indicator, Counts.NONE);
    }

    /** The hits of an indicator; none where it never hit. */
    public Both of(String indicator) {
        return indicators.getOrDefault(indicator, Both.NONE);
    }
}
