package io.siliu.sandbox;

import io.siliu.sandbox.economy.Economy;
import io.siliu.sandbox.economy.EconomyPlan;
import io.siliu.sandbox.economy.JsonLines;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.paper.OfflineBooking;
import io.siliu.sandbox.paper.Paper;
import io.siliu.sandbox.paper.PaperMill;
import io.siliu.sandbox.paper.PaperTruthFile;
import io.siliu.sandbox.paper.SettlementCsv;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a month's papers, or a year of a whole economy, with the truth into a folder, without any product. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Write the papers, settlement files and truth of one seed into a folder.")
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, description = "Folder to write into; made when missing.")
    private Path out;

    @Option(names = "--seed", defaultValue = "2026", description = "Same seed, same bytes (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--economy", description = "A year of a whole economy as JSON lines instead of the month's papers.")
    private boolean economy;

    @Option(
            names = "--enterprises",
            defaultValue = "60",
            description = "Ordinary enterprises of the economy (default ${DEFAULT-VALUE}).")
    private int enterprises;

    @Option(names = "--months", defaultValue = "12", description = "Its months (default ${DEFAULT-VALUE}).")
    private int months;

    @Option(
            names = "--cases",
            defaultValue = "2",
            description = "Cases of each scheme and kind of honest outlier (default ${DEFAULT-VALUE}).")
    private int cases;

    @Override
    public Integer call() throws IOException {
        return economy ? economy() : month();
    }

    private int economy() throws IOException {
        long began = System.nanoTime();
        EconomyPlan year = EconomyPlan.year(seed);
        EconomyPlan plan = new EconomyPlan(seed, year.first(), months, enterprises, cases);
        Economy drawn = Economy.of(plan);
        try (JsonLines lines = new JsonLines(out)) {
            drawn.tell(lines);
            System.out.printf(
                    "%d engagements, %d lines of JSON in %s (%.1f s)%n",
                    drawn.engagements(), lines.written(), out, (System.nanoTime() - began) / 1e9);
        }
        return 0;
    }

    private int month() throws IOException {
        long began = System.nanoTime();
        Population population = Population.drawn(seed);
        Booking booking = OfflineBooking.of(population);
        List<PaperMill.Order> orders = new PaperMill(population, booking).orders();
        for (PaperMill.Order order : orders) {
            Paper paper = order.draw();
            write("papers/" + paper.enterprise().creditCode() + "/" + paper.name(), paper.content());
        }
        write("papers.jsonl", PaperTruthFile.bytes(orders));
        for (Map.Entry<String, byte[]> file :
                SettlementCsv.ofMonth(population, booking).entrySet()) {
            write("settlements/" + file.getKey() + ".csv", file.getValue());
        }
        write("truth.jsonl", TruthFile.bytes(population, booking.taskNumbers()));
        System.out.printf(
                "%d papers, %d lines, %d workers, %d planted cases in %s (%.1f s)%n",
                orders.size(),
                population.lines().size(),
                population.allWorkers().size(),
                population.planted().size(),
                out,
                (System.nanoTime() - began) / 1e9);
        return 0;
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = out.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
