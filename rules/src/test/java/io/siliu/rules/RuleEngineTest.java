package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleEngineTest {

    @TempDir
    private Path directory;

    @Test
    void givesTheSameAnswersToManyThreadsAtOnce() throws Exception {
        RuleSet ruleSet = RuleSets.current();
        List<FourFlowFacts> records =
                Stream.generate(new RandomFacts(21)::next).limit(300).toList();
        PlainEvaluator plain = PlainEvaluator.of(ruleSet);
        List<Screening> expected = records.stream().map(plain::screen).toList();
        // A fresh engine: the first firing of a rule is the moment at which sharing would show.
        RuleEngine engine = RuleEngine.of(ruleSet);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Screening>> all =
                    () -> records.stream().map(engine::screen).toList();
            for (Future<List<Screening>> screenings : threads.invokeAll(List.of(all, all, all, all))) {
                assertThat(screenings.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void swapsWithoutMixingTwoRuleSetsInOneScreening() throws Exception {
        RuleSet first = twin("1", "7000.00");
        RuleSet second = twin("2", "9000.00");
        FourFlowFacts facts = FactsFixture.aMatchedRecord().facts();
        RuleEngine engine = RuleEngine.of(first);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<List<Screening>> screenings = threads.submit(() -> {
                List<Screening> all = new ArrayList<>();
                boolean both = false;
                while (!both || all.size() < 2_000) {
                    Screening screening = engine.screen(facts);
                    all.add(screening);
                    both = both || screening.ruleSet().version().equals("2");
                }
                return all;
            });
            for (int swap = 0; swap < 20; swap++) {
                engine.swap(swap % 2 == 0 ? second : first);
            }
            engine.swap(second);

            // The gross of 7,950.00 is above the limit of version 1 and below that of version 2, in both indicators.
            assertThat(screenings.get())
                    .allSatisfy(screening -> assertThat(screening.hits())
                            .hasSize(screening.ruleSet().version().equals("1") ? 2 : 0));
            assertThat(engine.ruleSet().reference()).isEqualTo(second.reference());
        } finally {
            threads.shutdownNow();
        }
    }

    private RuleSet twin(String version, String limit) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(version));
        String above = "{\"greaterThan\":[\"settlement.gross\",{\"amount\":\"" + limit + "\"}]}";
        return new CatalogueFiles(folder)
                .indicator("X1", above)
                .indicator("X2", above)
                .ruleSet(version);
    }
}
