package io.siliu.bench;

import io.siliu.bench.detection.EconomyFacts;
import io.siliu.bench.screening.ReplayFigures;
import io.siliu.bench.screening.ScreeningFigures;
import io.siliu.bench.screening.SwapFigures;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.sandbox.economy.EconomyPlan;
import java.util.List;
import java.util.Locale;

/** The risk engine: what a record costs, whether all ways of asking agree, and what a change of the rule set costs. */
final class RulesSuite implements Suite {

    /** Of the economy whose records are screened. */
    private static final long SEED = 5;

    private static final double MOST_RATIO = 3.0;
    private static final double LEAST_PER_CORE = 5_000;
    private static final double MOST_P99_MILLISECONDS = 5;
    private static final double MOST_KILOBYTES = 30;
    private static final double BYTES = 1024;
    private static final double MOST_BUILD_MILLISECONDS = 1_000;
    private static final double MOST_SWAP_MILLISECONDS = 100;

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void run(Size size, Figures figures) {
        boolean full = size == Size.full;
        int agreeOn = full ? 100_000 : 2_000;
        int speedOn = full ? 10_000 : 2_000;
        // First, while the heap is empty: the garbage of the other figures would be collected in the midst of a swap.
        SwapFigures.Measured swap = SwapFigures.measure(full ? 20 : 6);
        List<FourFlowFacts> records = EconomyFacts.of(EconomyPlan.year(SEED), speedOn);
        ScreeningFigures.Measured screening = new ScreeningFigures().measure(agreeOn, records);
        String data = String.format(
                Locale.ROOT,
                "%,d records spread over the economy of seed %d, %,d concrete indicators, %.2f hits a record, one thread",
                records.size(),
                SEED,
                screening.concrete(),
                screening.hits());
        ratio(figures, screening, data);
        figures.report(Figure.atMost(
                "screen.agree",
                screening.disagreements(),
                "records",
                0,
                agreeOn + " varied records and " + records.size()
                        + " of the economy by engine, plain evaluator and straight-line class; those that differ"));
        figures.report(
                Figure.atLeast("screen.perCore", screening.perCore(), "records/s", LEAST_PER_CORE, data + ", batches"));
        figures.report(Figure.atMost("screen.p99", screening.p99(), "ms", MOST_P99_MILLISECONDS, data + ", singly"));
        figures.report(Figure.atMost("screen.allocation", screening.allocated() / BYTES, "KB", MOST_KILOBYTES, data));
        figures.report(Figure.atMost(
                "build.warm",
                swap.buildMilliseconds(),
                "ms",
                MOST_BUILD_MILLISECONDS,
                "median of builds of the rule set"));
        String traffic = swap.records() + " records by two threads during the swaps of two versions";
        figures.report(Figure.atMost("swap.mixed", swap.mixed(), "records", 0, traffic));
        figures.report(Figure.atMost("swap.worst", swap.worstMilliseconds(), "ms", MOST_SWAP_MILLISECONDS, traffic));
        int bundles = full ? 1_000 : 150;
        figures.report(Figure.atLeast(
                "replay.varied",
                ReplayFigures.equal(bundles),
                "records",
                bundles,
                bundles + " replay bundles of varied facts and three versions, sealed here, run again when the last was"
                        + " in force"));
        StoredReplays.report(full, figures);
    }

    private static void ratio(Figures figures, ScreeningFigures.Measured screening, String data) {
        if (Double.isNaN(screening.ratio())) {
            figures.report(Figure.skipped("screen.ratio", "this Java has no compiler for the straight-line class"));
            return;
        }
        String straight =
                String.format(Locale.ROOT, "; straight-line class %.1f us a record", screening.straightMicros());
        figures.report(Figure.atMost("screen.ratio", screening.ratio(), "times", MOST_RATIO, data + straight));
    }
}
