package io.siliu.bench;

import io.siliu.bench.stage.StageRun;
import java.util.List;
import java.util.Locale;

/**
 * The whole screening stage with the embedded database: claim, facts, screening, snapshot, hits, alerts and the entry in the
 * log, and what a record costs once many are stored.
 */
final class StageSuite implements Suite {

    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "stage";
    }

    /**
     * What was screened against the clock at one size of what is stored.
     *
     * @param stored how many assessments there were before
     * @param wall seconds
     * @param application seconds of processor time, as those of the database
     * @param clean records without a hit
     */
    private record Measured(
            long stored, double wall, double application, double database, long records, long hits, long clean) {

        static Measured of(String line) {
            String[] words = line.split(" ");
            return new Measured(
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]) / NANOS,
                    Long.parseLong(words[3]) / NANOS,
                    Long.parseLong(words[4]) / NANOS,
                    Long.parseLong(words[5]),
                    Long.parseLong(words[6]),
                    Long.parseLong(words[7]));
        }

        double cost() {
            return (application + database) / records;
        }
    }

    @Override
    public void run(Size size, Figures figures) {
        List<String> said = size == Size.full
                ? said("4000", "4", "10000", "100000", "1000000")
                : said("2000", "3", "8000", "30000");
        List<Measured> measured = said.stream()
                .filter(line -> line.startsWith(StageRun.MARK + " "))
                .map(Measured::of)
                .toList();
        Measured first = measured.get(0);
        Measured last = measured.get(measured.size() - 1);
        String data = last.records() + " records with papers of all flows, one in eight flawed, " + last.stored()
                + " stored before, all but the first " + first.stored()
                + " of them copies in the tables, embedded database, a thread a processor";
        figures.report(Figure.atLeast("stage.perSecond", last.records() / last.wall(), "records/s", 4_000, data));
        figures.report(Figure.atMost(
                "stage.growth",
                last.cost() / first.cost(),
                "x",
                1.3,
                "processor time a record, " + last.stored() + " stored against " + first.stored()));
        figures.report(Figure.plain(
                "stage.cpu",
                last.cost() * 1_000,
                "ms",
                String.format(
                        Locale.ROOT,
                        "a record, of which %.2f ms the application's, the rest the database's; %s",
                        last.application() / last.records() * 1_000,
                        data)));
        figures.report(Figure.plain(
                "stage.hits",
                (double) last.hits() / last.records(),
                "a record",
                String.format(
                        Locale.ROOT,
                        "each an alert; %.0f%% of the records have none; most frequent: %s",
                        100.0 * last.clean() / last.records(),
                        mostFrequent(said))));
    }

    private static String mostFrequent(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(StageRun.MOST_FREQUENT + " "))
                .reduce((one, later) -> later)
                .map(line -> line.substring(StageRun.MOST_FREQUENT.length() + 1))
                .orElse("none");
    }

    private static List<String> said(String... arguments) {
        return ProductProcess.run("stage", StageRun.class, List.of(arguments));
    }
}
