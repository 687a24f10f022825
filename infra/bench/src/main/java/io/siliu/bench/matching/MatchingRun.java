package io.siliu.bench.matching;

import java.util.List;

/**
 * The process that is measured; it runs on the classes of the application. {@code MatchingRun LINES SEED...} solves an
 * economy a seed, a small one for comparison, one by months, and one in other orders. Each measurement is one line of standard output.
 */
public final class MatchingRun {

    /** How every line of a measurement begins. */
    public static final String MARK = "measured";

    private static final int SMALL = 2_500;
    private static final int ORDERED = 12_500;
    private static final int ORDERS = 10;
    private static final int MONTHLY = 200;

    private MatchingRun() {}

    public static void main(String[] arguments) {
        int lines = Integer.parseInt(arguments[0]);
        small(SMALL * 4, 7);
        double cost = 0;
        for (int i = 1; i < arguments.length; i++) {
            cost += economy(lines, Long.parseLong(arguments[i]));
        }
        say("growth", cost / (arguments.length - 1) / small(SMALL, Long.parseLong(arguments[1])));
        byMonth(lines, Long.parseLong(arguments[1]));
        orders(Math.min(lines, ORDERED), Long.parseLong(arguments[1]));
        System.exit(0);
    }

    /** Seconds a paper. */
    private static double economy(int lines, long seed) {
        Town town = new Town(seed, lines);
        List<TruePaper> papers = new Archive(town, seed).papers();
        Blocks blocks = Blocks.of(town, papers);
        Blocks.Solved solved = blocks.solve();
        Score score = new Score(papers, solved.solutions());
        say("lines.manyToMany", score.manyToMany(town.jobs().size()));
        say("precision", score.precision());
        say("precision.batchInvoices", score.precisionOfBatchInvoices());
        say("precision.worstPass", score.worstPass());
        say("recall.solvable", score.recallSolvable());
        say("recall.raw", score.recall());
        say("ties.share", score.ties());
        say("references.share", score.references());
        say("suggest.top3", score.suggested());
        say("nobody.attached", score.nobodyAttached());
        say("nobody.byReference", score.nobodyByReference());
        say("throughput", papers.size() / solved.seconds());
        say("papers", papers.size());
        say("largest", blocks.largest());
        System.err.println("seed " + seed + "\n" + score.details());
        return solved.seconds() / papers.size();
    }

    /** The same economy with every block of some size weighed month by month. */
    private static void byMonth(int lines, long seed) {
        Town town = new Town(seed, lines);
        List<TruePaper> papers = new Archive(town, seed).papers();
        Score score = new Score(papers, Blocks.of(town, papers).solve(MONTHLY).solutions());
        say("months.precision", score.precision());
        say("months.worstPass", score.worstPass());
        say("months.recall", score.recallSolvable());
        System.err.println("seed " + seed + " by month\n" + score.details());
    }

    /** Seconds a paper in small economies, so many that the clock can tell. */
    private static double small(int lines, long seed) {
        double seconds = 0;
        long papers = 0;
        for (int i = 0; i < 10; i++) {
            Town town = new Town(seed + i, lines);
            List<TruePaper> own = new Archive(town, seed + i).papers();
            seconds += Blocks.of(town, own).solve().seconds();
            papers += own.size();
        }
        return seconds / papers;
    }

    private static void orders(int lines, long seed) {
        Town town = new Town(seed, lines);
        List<TruePaper> papers = new Archive(town, seed).papers();
        say("order.same", new Orders(town, papers).same(ORDERS, seed) / (double) ORDERS);
        say("order.papers", papers.size());
    }

    private static void say(String name, double value) {
        System.out.println(MARK + " " + name + " " + value);
    }
}
