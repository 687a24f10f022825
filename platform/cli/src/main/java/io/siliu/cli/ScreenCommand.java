package io.siliu.cli;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.FactsJson;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code screen FILE|-}: JSON lines of four-flow facts in, one JSON line of outcomes each out. */
@Command(name = "screen", description = "Screen four-flow facts, one JSON object a line.")
final class ScreenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|-", description = "JSON lines of FourFlowFacts; - reads standard input.")
    private String file;

    @Option(names = "--lang", defaultValue = "zh", description = "Language of the sentences: zh or en.")
    private Language language;

    @Option(names = "--rules", paramLabel = "DIRECTORY", description = "A catalogue to use instead of the shipped one.")
    private Path catalogue;

    /** The languages of the sentences. */
    enum Language {
        zh(Locale.SIMPLIFIED_CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    /** 0: every line was screened; 1: a line, the file or the catalogue could not be read. */
    @Override
    public Integer call() {
        try (InputStream input = open()) {
            RuleEngine engine = RuleEngine.of(catalogue == null ? RuleSets.current() : RuleSets.load(catalogue));
            return screen(new Lines(input), engine, System.out) ? 0 : 1;
        } catch (PlatformException broken) {
            System.err.println(broken.getMessage());
        } catch (IOException unreadable) {
            System.err.println("The file cannot be read: " + file + ". Check the path and the permissions.");
        }
        return 1;
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(file.equals("-") ? System.in : Files.newInputStream(Path.of(file)));
    }

    /** Whether every line was screened. */
    private boolean screen(Lines lines, RuleEngine engine, PrintStream out) throws IOException {
        boolean all = true;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.fault() != null) {
                out.println(ScreeningJson.error(line.number(), null, line.fault()));
                all = false;
            } else if (!line.text().isBlank()) {
                all &= screen(line, engine, out);
            }
        }
        return all;
    }

    private boolean screen(Lines.Line line, RuleEngine engine, PrintStream out) {
        Screening screening;
        try {
            screening = engine.screen(FactsJson.read(line.text()));
        } catch (PlatformException notFacts) {
            out.println(ScreeningJson.error(line.number(), notFacts.field().orElse(null), notFacts.getMessage()));
            return false;
        }
        out.println(ScreeningJson.line(screening, engine.ruleSet(), language.locale));
        return true;
    }
}
