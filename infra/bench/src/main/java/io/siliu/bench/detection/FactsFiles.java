package io.siliu.bench.detection;

import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.sandbox.economy.event.PlantedCase;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the facts of an economy, and which records belong to which scheme, in the form that {@code backtest} reads. */
final class FactsFiles implements Consumer<FourFlowFacts>, Closeable {

    private final Path truth;
    private final BufferedWriter facts;

    FactsFiles(Path folder, long seed) throws IOException {
        Files.createDirectories(folder);
        truth = folder.resolve("truth-" + seed + ".csv");
        facts = Files.newBufferedWriter(folder.resolve("facts-" + seed + ".jsonl"), StandardCharsets.UTF_8);
    }

    @Override
    public void accept(FourFlowFacts record) {
        try {
            facts.write(FactsJson.write(record));
            facts.newLine();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void truth(List<PlantedCase> cases) throws IOException {
        List<String> lines = cases.stream()
                .filter(one -> !one.honest())
                .flatMap(one -> one.records().stream().map(record -> record + "," + one.scheme()))
                .toList();
        Files.write(truth, lines, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        facts.close();
    }
}
