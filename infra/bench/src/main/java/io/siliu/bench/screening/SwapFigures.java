package io.siliu.bench.screening;

import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Swaps two versions of the rule set while two threads screen, and looks at every answer. */
public final class SwapFigures {

    /**
     * What was measured.
     *
     * @param mixed screenings that are neither the first nor the second version's answer
     */
    public record Measured(double buildMilliseconds, long records, long mixed, double worstMilliseconds) {}

    private static final int POOL = 200;

    private final RuleSet first = RuleSets.current();
    private final RuleSet second = OtherVersion.of("2026.12.1");
    private final List<FourFlowFacts> pool = new VariedFacts(9).list(POOL);
    private final RuleEngine engine = RuleEngine.of(first);
    private final Map<RuleSetReference, List<Screening>> answers = new HashMap<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    private SwapFigures() {}

    public static Measured measure(int swaps) {
        return new SwapFigures().run(swaps);
    }

    private Measured run(int swaps) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            answers.put(first.reference(), RuleEngine.of(first).screenAll(pool));
            answers.put(second.reference(), RuleEngine.of(second).screenAll(pool));
            warm();
            List<Future<Traffic>> traffic = List.of(threads.submit(this::screen), threads.submit(this::screen));
            double[] builds = new double[swaps];
            for (int number = 0; number < swaps; number++) {
                long begun = System.nanoTime();
                engine.swap(number % 2 == 0 ? second : first);
                builds[number] = (System.nanoTime() - begun) / 1e6;
                Thread.sleep(200);
            }
            ended.set(true);
            Arrays.sort(builds);
            return measured(
                    builds[swaps / 2], traffic.get(0).get(), traffic.get(1).get());
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private void warm() {
        for (int round = 0; round < 20; round++) {
            pool.forEach(engine::screen);
        }
    }

    private record Traffic(long records, long mixed, double worstMilliseconds) {}

    /** What was screened is compared at once and let go, so that the pauses are those of the traffic alone. */
    private Traffic screen() {
        long worst = 0;
        long mixed = 0;
        long number = 0;
        for (; !ended.get(); number++) {
            int place = (int) (number % POOL);
            long begun = System.nanoTime();
            Screening screening = engine.screen(pool.get(place));
            worst = Math.max(worst, System.nanoTime() - begun);
            mixed += answers.get(screening.ruleSet()).get(place).equals(screening) ? 0 : 1;
        }
        return new Traffic(number, mixed, worst / 1e6);
    }

    private static Measured measured(double build, Traffic one, Traffic other) {
        return new Measured(
                build,
                one.records + other.records,
                one.mixed + other.mixed,
                Math.max(one.worstMilliseconds, other.worstMilliseconds));
    }
}
