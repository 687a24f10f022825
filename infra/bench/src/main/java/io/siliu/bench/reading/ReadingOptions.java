package io.siliu.bench.reading;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What is read, and what is written down about it. */
public final class ReadingOptions {

    @Option(
            names = "--seed",
            defaultValue = "20261126",
            description = "reading: seed of the sample papers (default ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--count", description = "reading: papers of each layout in each form; by size when left out.")
    Integer count;

    @Option(
            names = "--only",
            defaultValue = "",
            description = "reading: pattern of layout/FORM/number, to read a part only.")
    String only;

    @Option(names = "--tuned", description = "reading: leave the held-out layouts unread.")
    boolean tunedOnly;

    @Option(names = "--no-speed", description = "reading: leave speed and memory out.")
    boolean withoutSpeed;

    @Option(names = "--only-speed", description = "reading: measure speed and memory, and leave the fields out.")
    boolean onlySpeed;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            description = "reading: read the files of DIR/truth.jsonl instead.")
    Path samples;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "reading: write every wrong or uncertain field and the calibration as Markdown.")
    Path report;

    @Option(names = "--keep", paramLabel = "DIR", description = "reading: keep the tuned sample papers in DIR.")
    Path keep;

    @Option(
            names = "--readers",
            defaultValue = "2",
            description = "reading: papers read at a time (default ${DEFAULT-VALUE}).")
    int readers;
}
