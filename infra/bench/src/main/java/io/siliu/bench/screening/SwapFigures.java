package io.siliu.bench.screening;

import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.ArrayList;
import java.util.Arrays;
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

    private record Taken(FourFlowFacts facts, Screening screening) {}

    private static final int POOL = 200;

    private final RuleSet first = RuleSets.current();
    private final RuleSet second = OtherVersion.of("2026.12.1");
    private final List<FourFlowFacts> pool = new VariedFacts(9).list(POOL);
    private final RuleEngine engine = RuleEngine.of(first);
    private final AtomicBoolean ended = new AtomicBoolean();

    private SwapFigures() {}

    public static Measured measure(int swaps) {
        return new SwapFigures().run(swaps);
    }

    private Measured run(int swaps) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            RuleEngine firstAlone = RuleEngine.of(first);
            RuleEngine secondAlone = RuleEngine.of(second);
            Map<RuleSetReference, RuleEngine> alone =
                    Map.of(first.reference(), firstAlone, second.reference(), secondAlone);
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
                    builds[swaps / 2], traffic.get(0).get(), traffic.get(1).get(), alone);
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

    private record Traffic(List<Taken> taken, double worstMilliseconds) {}

    private Traffic screen() {
        List<Taken> taken = new ArrayList<>();
        long worst = 0;
        for (int number = 0; !ended.get(); number++) {
            FourFlowFacts facts = pool.get(number % POOL);
            long begun = System.nanoTime();
            Screening screening = engine.screen(facts);
            worst = Math.max(worst, System.nanoTime() - begun);
            taken.add(new Taken(facts, screening));
        }
        return new Traffic(taken, worst / 1e6);
    }

    private Measured measured(double build, Traffic one, Traffic other, Map<RuleSetReference, RuleEngine> alone) {
        List<Taken> all = new ArrayList<>(one.taken);
        all.addAll(other.taken);
        long mixed = all.stream().filter(each -> !isOwn(each, alone)).count();
        return new Measured(build, all.size(), mixed, Math.max(one.worstMilliseconds, other.worstMilliseconds));
    }

    private static boolean isOwn(Taken taken, Map<RuleSetReference, RuleEngine> alone) {
        return alone.get(taken.screening.ruleSet()).screen(taken.facts).equals(taken.screening);
    }
}
