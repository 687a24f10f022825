package io.siliu.bench.screening;

import io.siliu.rules.Hit;
import io.siliu.rules.PlainEvaluator;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** What one record costs, and whether three ways of asking give the same hits. */
public final class ScreeningFigures {

    /**
     * What was measured.
     *
     * @param ratio median over the rounds of engine time by straight-line time; NaN without a compiler
     * @param disagreements records on which engine, plain evaluator or straight-line class differ
     * @param perCore records a second of one thread's processor time
     * @param p99 99th percentile of single screenings in milliseconds
     * @param allocated bytes allocated a record
     * @param hits hits a record
     */
    public record Measured(
            double ratio,
            long disagreements,
            double perCore,
            double p99,
            double allocated,
            double hits,
            int concrete,
            double straightMicros) {}

    private static final int ROUNDS = 5;
    private static final int BATCH = 100;
    private static final int SEED = 6;
    private static final int WARM_RECORDS = 60_000;

    private final RuleSet ruleSet = RuleSets.current();
    private final RuleEngine engine = RuleEngine.of(ruleSet);
    private final PlainEvaluator plain = PlainEvaluator.of(ruleSet);
    private final StraightLine straight = StraightLineCompiler.compiled();
    private final Terms.Found found = new Terms.Found();
    private long sink;

    /**
     * Measures on records of an economy.
     *
     * @param agreeOn how many varied records are compared, beside those of the economy
     */
    public Measured measure(int agreeOn, List<FourFlowFacts> records) {
        long disagreements = disagreements(agreeOn) + disagreements(records);
        warm(records);
        double[] ratios = new double[ROUNDS];
        double[] engines = new double[ROUNDS];
        double[] lines = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            lines[round] = straight == null ? Double.NaN : micros(records, this::straight);
            engines[round] = micros(records, this::batches);
            ratios[round] = engines[round] / lines[round];
        }
        long before = AllocatedBytes.now();
        batches(records, 0);
        double allocated = (AllocatedBytes.now() - before) / (double) records.size();
        return new Measured(
                median(ratios),
                disagreements,
                1e6 / median(engines),
                p99(records),
                allocated,
                hits(records),
                ruleSet.concreteIndicators().size(),
                median(lines));
    }

    private void warm(List<FourFlowFacts> records) {
        // Both must have been compiled in full: the straight-line class has thousands of small methods.
        for (int done = 0; done < WARM_RECORDS; done += records.size()) {
            batches(records, 0);
            straight(records, 0);
        }
    }

    /** Whether the third way of asking is there: without a compiler the straight-line class is not. */
    boolean comparesThree() {
        return straight != null;
    }

    /** Records among as many varied ones on which engine, plain evaluator and straight-line class differ. */
    long disagreements(int count) {
        VariedFacts varied = new VariedFacts(SEED);
        long different = 0;
        for (int done = 0; done < count; done += BATCH) {
            different += disagreements(varied.list(BATCH));
        }
        return different;
    }

    /** The same among these. */
    long disagreements(List<FourFlowFacts> records) {
        long different = 0;
        for (int from = 0; from < records.size(); from += BATCH) {
            List<FourFlowFacts> batch = records.subList(from, Math.min(from + BATCH, records.size()));
            List<Screening> screenings = engine.screenAll(batch);
            for (int index = 0; index < batch.size(); index++) {
                different += agrees(batch.get(index), screenings.get(index)) ? 0 : 1;
            }
        }
        return different;
    }

    private boolean agrees(FourFlowFacts facts, Screening screening) {
        boolean same = screening.equals(plain.screen(facts));
        // The straight-line class knows nothing of broken facts.
        if (straight != null && facts.broken().isEmpty()) {
            straight.screen(facts, found);
            same &= found.taken().equals(ids(screening));
        }
        return same;
    }

    private static List<String> ids(Screening screening) {
        return screening.hits().stream().map(ScreeningFigures::id).toList();
    }

    private static String id(Hit hit) {
        return hit.indicator() + " " + hit.circumstance();
    }

    private void straight(List<FourFlowFacts> records, long unused) {
        if (straight != null) {
            for (FourFlowFacts facts : records) {
                straight.screen(facts, found);
                sink += found.clear();
            }
        }
    }

    private void batches(List<FourFlowFacts> records, long unused) {
        for (int from = 0; from < records.size(); from += BATCH) {
            for (Screening screening :
                    engine.screenAll(records.subList(from, Math.min(from + BATCH, records.size())))) {
                sink += screening.hits().size();
            }
        }
    }

    private static double micros(List<FourFlowFacts> records, ObjLongConsumer<List<FourFlowFacts>> work) {
        long begun = AllocatedBytes.cpuNanos();
        work.accept(records, 0);
        return (AllocatedBytes.cpuNanos() - begun) / 1e3 / records.size();
    }

    private double p99(List<FourFlowFacts> records) {
        long[] times = new long[records.size()];
        for (int index = 0; index < times.length; index++) {
            long begun = System.nanoTime();
            sink += engine.screen(records.get(index)).hits().size();
            times[index] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * 0.99) - 1] / 1e6;
    }

    private double hits(List<FourFlowFacts> records) {
        return engine.screenAll(records).stream()
                .mapToInt(screening -> screening.hits().size())
                .average()
                .orElse(0);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
