package io.siliu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.rules.FactsJson;
import io.siliu.rules.PlainEvaluator;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;

/** How fast records are screened, against the same definitions asked one after the other without the engine. */
final class RulesSuite implements Suite {

    private static final String EXAMPLE = "/schema/four-flow-facts.example.json";
    private static final int BATCH = 100;

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void run(Size size, Figures figures) {
        int batches = size == Size.full ? 2_000 : 200;
        FourFlowFacts facts = example();
        RuleSet ruleSet = RuleSets.current();
        String data = batches * BATCH + " times the published example of facts, "
                + ruleSet.indicators().size() + " indicators, batches of " + BATCH + ", one thread";
        PlainEvaluator plain = PlainEvaluator.of(ruleSet);
        double baseline = Stopwatch.perSecond(batches * BATCH, number -> plain.screen(facts));
        RuleEngine engine = RuleEngine.of(ruleSet);
        List<FourFlowFacts> batch = Collections.nCopies(BATCH, facts);
        double batchesPerSecond = Stopwatch.perSecond(batches, number -> engine.screenAll(batch));
        figures.report(Figure.plain("screen.perSecond", batchesPerSecond * BATCH, "records/s", data)
                .comparedWith(baseline));
        double swap = Stopwatch.p95Milliseconds(20, number -> engine.swap(ruleSet));
        figures.report(Figure.plain("swap.p95", swap, "ms", "20 swaps of the same rule set"));
    }

    private static FourFlowFacts example() {
        try (InputStream stream = RuleSet.class.getResourceAsStream(EXAMPLE)) {
            return FactsJson.read(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
