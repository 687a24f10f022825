package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.View;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.BacktestResult.Both;
import io.siliu.rules.BacktestResult.Counts;
import io.siliu.rules.BacktestResult.Day;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run as its page shows it. */
final class BacktestReport {

    /** Longer windows are drawn by week. */
    private static final int MOST_DAYS = 35;

    private static final int DRAWN = 8;
    private static final double Z = 1.959964;

    private final View view;
    private final BacktestResult result;
    private final Map<String, String> titles;
    private final Map<String, String> conclusions;

    BacktestReport(View view, Map<String, String> titles, Map<String, String> conclusions) {
        this.view = view;
        this.result = view.result();
        this.titles = titles;
        this.conclusions = conclusions;
    }

    /** What several hits mean together, under both rule sets. */
    public record Drawn(String id, String title, int base, int tried) {}

    public List<Drawn> conclusions() {
        return result.conclusions().entrySet().stream()
                .map(one -> new Drawn(
                        one.getKey(),
                        conclusions.getOrDefault(one.getKey(), ""),
                        one.getValue().base().all(),
                        one.getValue().tried().all()))
                .toList();
    }

    /** An indicator under both rule sets. */
    public record Line(
            String id,
            String title,
            Counts base,
            Counts tried,
            String basePrecision,
            String precision,
            String recall,
            String f1,
            String baseWidth,
            String baseBadWidth,
            String width,
            String badWidth) {

        public int difference() {
            return tried.all() - base.all();
        }
    }

    public List<Line> lines() {
        int most = result.indicators().values().stream()
                .mapToInt(both -> Math.max(both.tried().all(), both.base().all()))
                .max()
                .orElse(1);
        return result.indicators().entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), Math.max(1, most)))
                .sorted(Comparator.comparingInt((Line line) -> Math.abs(line.difference()))
                        .thenComparingInt(line -> line.tried().all())
                        .reversed())
                .toList();
    }

    /** Of the records that change, how many the file names at most; null where it names all. */
    public Integer firstOnly() {
        return result.changed() > Backtests.MOST_NAMED ? Backtests.MOST_NAMED : null;
    }

    /** Those worth a picture. */
    public List<Line> drawn() {
        return lines().stream().limit(DRAWN).toList();
    }

    private Line line(String id, Both both, int most) {
        return new Line(
                id,
                titles.getOrDefault(id, ""),
                both.base(),
                both.tried(),
                percent(both.base().precision()),
                percent(both.tried().precision()),
                percent(result.recallOf(id)),
                percent(result.f1Of(id)),
                width(both.base().all(), most),
                width(both.base().bad(), most),
                width(both.tried().all(), most),
                width(both.tried().bad(), most));
    }

    private static String width(int count, int most) {
        return BigDecimal.valueOf(count * 100.0 / most).setScale(2, RoundingMode.HALF_UP) + "%";
    }

    public String precision() {
        return percent(result.tried().precision());
    }

    public String basePrecision() {
        return percent(result.base().precision());
    }

    public String recall() {
        return percent(result.tried().recall(result.records()));
    }

    public String baseRecall() {
        return percent(result.base().recall(result.records()));
    }

    public String f1() {
        return percent(result.tried().f1(result.records()));
    }

    public String baseF1() {
        return percent(result.base().f1(result.records()));
    }

    /** Records with a hit of any severity a day and officer; the grave ones alone in runs that counted no others. */
    public BigDecimal volume() {
        return volume(result.any() == null ? result.tried() : result.any().tried());
    }

    public BigDecimal baseVolume() {
        return volume(result.any() == null ? result.base() : result.any().base());
    }

    private BigDecimal volume(Counts alerted) {
        return BacktestResult.volume(alerted.all(), view.days(), view.ask().officers());
    }

    /** Whether anything is known of the records that were tried. */
    public boolean isKnown() {
        return result.records().bad() + result.records().fine() > 0;
    }

    /** The interval in which the true precision lies with 95 % (Wilson); null where nothing is known. */
    public List<String> interval() {
        int looked = result.tried().bad() + result.tried().fine();
        if (looked == 0) {
            return null;
        }
        double share = (double) result.tried().bad() / looked;
        double z2 = Z * Z / looked;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / looked + z2 / 4 / looked);
        return List.of(
                percent(Optional.of(BigDecimal.valueOf(Math.max(0, middle - half)))),
                percent(Optional.of(BigDecimal.valueOf(Math.min(1, middle + half)))));
    }

    /** Alerted records by day or week: the rule set in force, and beside it the one that is tried. */
    public Bars volumes() {
        SortedMap<LocalDate, Day> buckets = new TreeMap<>();
        boolean byWeek = view.days() > MOST_DAYS;
        (result.any() == null ? result.days() : result.any().days())
                .forEach((day, counts) -> buckets.merge(
                        byWeek ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day,
                        counts,
                        (one, other) -> new Day(one.tried() + other.tried(), one.base() + other.base())));
        List<String> labels = new ArrayList<>();
        List<Integer> base = new ArrayList<>();
        List<Integer> tried = new ArrayList<>();
        buckets.forEach((day, counts) -> {
            labels.add(day.getMonthValue() + "-" + day.getDayOfMonth());
            base.add(counts.base());
            tried.add(counts.tried());
        });
        return Bars.of(labels, base, tried);
    }

    /** The threshold under other values; null where more than one is changed. */
    public SweepLines sweep() {
        return result.sweep() == null ? null : SweepLines.of(result.sweep());
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(one ->
                        one.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
                .orElse("—");
    }
}
