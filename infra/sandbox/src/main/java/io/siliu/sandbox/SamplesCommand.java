package io.siliu.sandbox;

import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.sample.LayoutSet;
import io.siliu.sandbox.sample.SamplePaper;
import io.siliu.sandbox.sample.SamplePapers;
import io.siliu.sandbox.sample.SamplePapers.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes sample papers of every kind and form into a folder, with what stands on them. */
@Command(
        name = "samples",
        mixinStandardHelpOptions = true,
        description = "Write sample papers of every kind and form with their truth.jsonl into a folder.")
final class SamplesCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, description = "Folder to write into; made when missing.")
    private Path out;

    @Option(names = "--seed", defaultValue = "2026", description = "Same seed, same bytes (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--count", defaultValue = "1", description = "Papers of each layout in each form.")
    private int count;

    @Option(names = "--set", defaultValue = "TUNED", description = "TUNED (default) or HELD_OUT.")
    private LayoutSet set;

    @Option(names = "--only", defaultValue = ".*", description = "Pattern of layout/FORM/number.")
    private String only;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        SamplePapers papers = new SamplePapers(seed);
        StringBuilder truth = new StringBuilder();
        List<Order> orders = SamplePapers.orders(count).stream()
                .filter(order -> order.set() == set && order.path().matches(".*(?:" + only + ").*"))
                .toList();
        for (Order order : orders) {
            SamplePaper paper = papers.draw(order);
            Files.write(out.resolve(paper.name()), paper.content());
            paper.documents().forEach(fields -> truth.append(line(paper, fields)));
        }
        Files.write(out.resolve("truth.jsonl"), truth.toString().getBytes(StandardCharsets.UTF_8));
        System.out.printf("%d papers in %s%n", orders.size(), out);
        return 0;
    }

    private static String line(SamplePaper paper, Map<String, String> fields) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", paper.name());
        entry.put("kind", paper.kind().name());
        entry.put("fields", fields);
        return Json.text(entry) + "\n";
    }
}
