package io.siliu.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main class: {@code extract}, and one sub-command a library. */
@Command(
        name = "siliu",
        description = "Siliu on the command line.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ExtractCommand.class,
            ScreenCommand.class,
            BacktestCommand.class,
            VerifyCommand.class,
            WitnessCommand.class
        })
public final class Siliu {

    /** Exit code 0: all well; 1: at least one input was refused; 2: wrong arguments. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        // Libraries that look for a log find none here, and need not say so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Chinese text leaves as UTF-8 whatever the locale of the terminal says.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Siliu()).execute(arguments);
    }
}
