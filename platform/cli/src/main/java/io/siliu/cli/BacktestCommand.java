package io.siliu.cli;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.BacktestTally;
import io.siliu.rules.FactsJson;
import io.siliu.rules.Judge;
import io.siliu.rules.Judged;
import io.siliu.rules.KnownOutcome;
import io.siliu.rules.RuleSets;
import io.siliu.rules.fact.FactsKind;
import io.siliu.rules.fact.FourFlowFacts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code backtest FILE|-}: what a rule set would have said of stored facts, how right it is by a truth file, and which
 * records it would answer otherwise than another rule set; of lines before their payment, also whose money would wait and whose
 * would go. Uses the facts as they were kept, and nothing of today.
 */
@Command(name = "backtest", description = "Try a rule set on stored four-flow facts, one JSON object a line.")
final class BacktestCommand implements Callable<Integer> {

    private static final int MOST_OFFICERS = 10_000;

    @Parameters(paramLabel = "FILE|-", description = "JSON lines of FourFlowFacts; - reads standard input.")
    private String file;

    @Option(
            names = "--rules",
            paramLabel = "DIRECTORY",
            description = "The catalogue to try instead of the shipped one.")
    private Path catalogue;

    @Option(names = "--against", paramLabel = "DIRECTORY", description = "A catalogue to compare the answers with.")
    private Path other;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Lines RECORD,SCHEME of the records that ought to be found; all others are honest.")
    private Path truth;

    @Option(names = "--officers", description = "How many people look at alerts, 1 to 10,000 (default 1).")
    private int officers = 1;

    @ArgGroup(exclusive = false)
    private WhichFacts which = new WhichFacts();

    /** 0: every line was tried; 1: a line, a file or a catalogue could not be read. */
    @Override
    public Integer call() {
        if (officers < 1 || officers > MOST_OFFICERS) {
            System.err.println("--officers: give the number of people who look at alerts, 1 to " + MOST_OFFICERS + ".");
            return 1;
        }
        try (InputStream input = open()) {
            Judge judge = Judge.of(catalogue == null ? RuleSets.current() : RuleSets.load(catalogue));
            Judge before = other == null ? null : Judge.of(RuleSets.load(other));
            Map<String, String> schemes = truth();
            BacktestTally tally = BacktestTally.begin(before != null);
            boolean all = run(new Lines(input), judge, before, schemes, tally);
            BacktestJson.print(tally.result(), schemes != null, which.days(), officers, judge.ruleSet(), System.out);
            return all ? 0 : 1;
        } catch (PlatformException broken) {
            System.err.println(broken.getMessage());
        } catch (IOException unreadable) {
            System.err.println(
                    "A file cannot be read: " + unreadable.getMessage() + ". Check the path and the permissions.");
        }
        return 1;
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(file.equals("-") ? System.in : Files.newInputStream(Path.of(file)));
    }

    private Map<String, String> truth() throws IOException {
        if (truth == null) {
            return null;
        }
        Map<String, String> schemes = new HashMap<>();
        for (String line : Files.readAllLines(truth)) {
            String[] parts = line.strip().split(",", 2);
            if (!parts[0].isBlank()) {
                schemes.put(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
            }
        }
        return schemes;
    }

    private boolean run(Lines lines, Judge judge, Judge before, Map<String, String> schemes, BacktestTally tally)
            throws IOException {
        boolean all = true;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.fault() != null) {
                System.out.println(ScreeningJson.error(line.number(), null, line.fault()));
                all = false;
            } else if (!line.text().isBlank()) {
                all &= run(line, judge, before, schemes, tally);
            }
        }
        return all;
    }

    private boolean run(Lines.Line line, Judge judge, Judge before, Map<String, String> schemes, BacktestTally tally) {
        try {
            FourFlowFacts facts = FactsJson.read(line.text());
            if (which.has(facts)) {
                Judged now = judge.ask(facts);
                Judged then = before == null ? null : before.ask(facts);
                tally.add(known(schemes, facts.record()), now, then);
                if (facts.kind() == FactsKind.GATE) {
                    tally.pay(facts, now, then);
                }
            }
            return true;
        } catch (PlatformException notFacts) {
            System.out.println(
                    ScreeningJson.error(line.number(), notFacts.field().orElse(null), notFacts.getMessage()));
            return false;
        }
    }

    private static KnownOutcome known(Map<String, String> schemes, String record) {
        return schemes == null ? KnownOutcome.nothing() : KnownOutcome.byTruth(schemes.get(record));
    }
}
