package io.siliu.bench;

import io.siliu.bench.stage.ReplayRun;
import io.siliu.sandbox.witness.Witnesses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What the product stored of screenings under three versions of the rule set, handed out as bundles when the last was in force
 * and run again with public keys alone.
 */
final class StoredReplays {

    private StoredReplays() {}

    /**
     * Of one kind, how many came out equal with a proof that holds.
     *
     * @param what records or payments
     */
    private record Replayed(String what, long equal, long all) {

        static Replayed of(List<String> said, String what) {
            String mark = ReplayRun.REPLAYED + " " + what + " ";
            String[] counts = last(said, mark).split(" ");
            return new Replayed(what, Long.parseLong(counts[0]), Long.parseLong(counts[1]));
        }

        void report(String name, long least, String data, Figures figures) {
            figures.report(Figure.atLeast(
                    name,
                    equal,
                    what,
                    Math.max(least, all),
                    "of " + all + " stored screenings" + data
                            + ", exported as bundles, each proof checked with public keys, run and judged again"));
        }
    }

    /** A thousand screenings of records in the full size, as the goal is stated. */
    static void report(boolean full, Figures figures) {
        List<String> said = said(full ? "336" : "60", full ? "100" : "20");
        String data = " of the product under " + last(said, ReplayRun.VERSIONS + " ") + " published versions";
        Replayed.of(said, "records").report("replay.equal", full ? 1_000 : 150, data, figures);
        Replayed.of(said, "payments").report("replay.gate", full ? 300 : 60, data + ", before payment", figures);
    }

    private static String last(List<String> said, String mark) {
        return said.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the product said nothing of " + mark));
    }

    private static List<String> said(String lines, String payments) {
        try {
            Path home = Files.createTempDirectory("siliu");
            Witnesses witnesses = Witnesses.start(home, Clock.systemUTC());
            try {
                return ProductProcess.run("rules", home, ReplayRun.class, List.of(lines, payments));
            } finally {
                witnesses.close();
                ProductProcess.delete(home);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
