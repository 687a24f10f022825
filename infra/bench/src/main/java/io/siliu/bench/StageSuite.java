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

    /** One portion that was screened against the clock, with the processor time of the application and of the database. */
    private record Measured(long stored, long records, double wall, double application, double database, long alerts) {

        static Measured of(String line) {
            String[] words = line.split(" ");
            return new Measured(
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]) / NANOS,
                    Long.parseLong(words[4]) / NANOS,
                    Long.parseLong(words[5]) / NANOS,
                    Long.parseLong(words[6]));
        }

        double cost() {
            return (application + database) / records;
        }
    }

    @Override
    public void run(Size size, Figures figures) {
        List<Measured> measured =
                size == Size.full ? measure("4000", "10000", "30000", "100000") : measure("1000", "1000", "4000");
        Measured first = measured.get(0);
        Measured last = measured.get(measured.size() - 1);
        String data = last.records() + " records of booked lines without papers, " + last.stored()
                + " stored before, embedded database, a thread a processor";
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
                        "of which %.2f ms the application's, the rest the database's; %s; %.1f alerts a record",
                        last.application() / last.records() * 1_000,
                        data,
                        (double) last.alerts() / (last.stored() + last.records()))));
    }

    private static List<Measured> measure(String... arguments) {
        List<Measured> measured = ProductProcess.run("stage", StageRun.class, List.of(arguments)).stream()
                .filter(line -> line.startsWith(StageRun.MARK + " "))
                .map(Measured::of)
                .toList();
        if (measured.size() < arguments.length - 1) {
            throw new IllegalStateException(
                    "the stage was measured " + measured.size() + " times of " + (arguments.length - 1));
        }
        return measured;
    }
}
