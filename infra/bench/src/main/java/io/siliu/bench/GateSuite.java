package io.siliu.bench;

import io.siliu.bench.stage.GateRun;
import java.util.List;

/**
 * The screening of payment orders before money moves, with the embedded database: claim, facts, screening, snapshot, the entry in
 * the log, alerts and what becomes of the order; many lines a transaction, against one.
 */
final class GateSuite implements Suite {

    private static final double NANOS = 1e9;
    private static final String PORTION = "200";

    @Override
    public String name() {
        return "gate";
    }

    /**
     * What was screened against the clock.
     *
     * @param wall seconds
     */
    private record Measured(String portion, long lines, double wall, long held) {

        static Measured of(String line) {
            String[] words = line.split(" ");
            return new Measured(
                    words[1], Long.parseLong(words[2]), Long.parseLong(words[3]) / NANOS, Long.parseLong(words[4]));
        }

        double perSecond() {
            return lines / wall;
        }
    }

    @Override
    public void run(Size size, Figures figures) {
        List<String> said = size == Size.full ? said("8000", "1000") : said("2000", "400");
        List<Measured> measured = said.stream()
                .filter(line -> line.startsWith(GateRun.MARK + " "))
                .map(Measured::of)
                .toList();
        Measured together = measured.get(0);
        Measured alone = measured.get(1);
        String data = together.lines() + " lines of two enterprises in portions of " + together.portion() + ", "
                + together.held() + " of them held, one thread, embedded database";
        figures.report(Figure.plain("gate.perSecond", together.perSecond(), "lines/s", data)
                .comparedWith(alone.perSecond()));
        figures.report(Figure.atLeast(
                "gate.ratio",
                together.perSecond() / alone.perSecond(),
                "x",
                10,
                "lines a second, against the first " + alone.lines() + " of them one a transaction"));
        figures.report(Figure.atLeast(
                "gate.same",
                100.0 * same(said) / alone.lines(),
                "%",
                100,
                "of these, in a portion and alone the same facts and the same decision"));
    }

    private static long same(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(GateRun.SAME + " "))
                .map(line -> Long.parseLong(line.substring(GateRun.SAME.length() + 1)))
                .findFirst()
                .orElse(0L);
    }

    private static List<String> said(String lines, String few) {
        return ProductProcess.run("gate", GateRun.class, List.of(lines, PORTION, few));
    }
}
