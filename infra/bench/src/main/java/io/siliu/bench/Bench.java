package io.siliu.bench;

import io.siliu.bench.reading.ReadingOptions;
import io.siliu.bench.reading.ReadingSuite;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench [NAME] [--json] [--size full] [--url URL]}: measures, and exits with 0 only when every goal holds. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measure the product against its goals.")
public final class Bench implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "One suite; all when left out. rules: stage and detect with it.")
    private String name;

    @Option(names = "--json", description = "One JSON object a figure.")
    private boolean json;

    @Option(names = "--size", defaultValue = "reduced", description = "reduced (default) or full.")
    private Suite.Size size;

    @Option(names = "--url", description = "pages: the walkthrough that is up already; left out, one is started.")
    private URI url;

    @Option(
            names = "--seeds",
            split = ",",
            description = "detect, rules, matching: seeds of the economies; fresh ones when left out.")
    private List<Long> seeds;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "detect, rules: keep facts and truth there, for `screen` and `backtest`.")
    private Path facts;

    @Option(names = "--part", split = ",", description = "ledger: TREE, LOG or CHANNEL alone; all when left out.")
    private Set<LedgerSuite.Part> parts;

    @Option(
            names = "--log",
            paramLabel = "DIR",
            description =
                    "ledger: measure the log there, filled as far as it is, and keep it; a fresh one when left out.")
    private Path log;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    /** Exit code 0: every goal holds; 1: one does not; 2: wrong arguments. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Bench()).execute(arguments);
    }

    @Override
    public Integer call() {
        List<Suite> chosen = chosen();
        if (chosen.isEmpty()) {
            System.err.println("There is no bench " + name + "; there are "
                    + suites().stream().map(Suite::name).toList());
            return 2;
        }
        boolean ok = true;
        for (Suite suite : chosen) {
            Report report = new Report(suite.name(), json, System.out);
            suite.run(size, report);
            ok &= report.end();
        }
        return ok ? 0 : 1;
    }

    private List<Suite> suites() {
        return List.of(
                new SealingSuite(),
                new LedgerSuite(parts, log),
                new RulesSuite(),
                new GateSuite(),
                new StageSuite(),
                new MatchingSuite(seeds),
                new DetectSuite(seeds, facts),
                new ReadingSuite(reading),
                new PagesSuite(url));
    }

    /** Who names the rules asks for the whole risk engine: also what its stage costs, and what it finds. */
    List<Suite> chosen() {
        Suite rules = new RulesSuite();
        if (rules.name().equals(name)) {
            return List.of(
                    new SuiteOfParts(rules.name(), List.of(rules, new StageSuite(), new DetectSuite(seeds, facts))));
        }
        return suites().stream()
                .filter(suite -> name == null || suite.name().equals(name))
                .toList();
    }
}
