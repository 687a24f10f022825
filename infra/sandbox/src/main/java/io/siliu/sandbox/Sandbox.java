package io.siliu.sandbox;

import io.siliu.kernel.ChinaTime;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The outside world of a demonstration: invented papers, a feeder, witnesses and a drill. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        description = "The invented outside world: population, papers, witnesses, drill.",
        subcommands = {
            WalkthroughCommand.class,
            WitnessesCommand.class,
            GenerateCommand.class,
            SamplesCommand.class,
            DrillCommand.class
        })
public final class Sandbox {

    private Sandbox() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        TimeZone.setDefault(TimeZone.getTimeZone(ChinaTime.ZONE));
        System.exit(new CommandLine(new Sandbox()).execute(arguments));
    }
}
