package io.siliu.bench;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How fast and how heavy the pages are that people open most: the home of each role, the list of records, a record. Ten
 * people are signed in, and each opens the next page as soon as the last one has come.
 */
final class PagesSuite implements Suite {

    private static final int PEOPLE = 10;
    /** A server that has just started still compiles what it runs; what people meet all day comes after some thousand pages. */
    private static final int WARM_UP = 100;

    private static final double P95_GOAL = 150;
    private static final double WEIGHT_GOAL = 400;
    private static final String DATA = "the walkthrough's month, 10 people signed in, each opens the next page at once";

    private final URI upAlready;

    /** @param upAlready a walkthrough that runs, or null to start one */
    PagesSuite(URI upAlready) {
        this.upAlready = upAlready;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Size size, Figures figures) {
        if (upAlready != null) {
            measure(upAlready, size, figures);
            return;
        }
        try (StartedProduct product = StartedProduct.withWalkthrough()) {
            measure(product.address(), size, figures);
        }
    }

    private static void measure(URI product, Size size, Figures figures) {
        List<Visitor> people = Visitor.signedIn(product, PEOPLE);
        Crowd crowd = new Crowd(people, WARM_UP, size == Size.full ? 200 : 60);
        double baseline = crowd.p95((visitor, number) -> "/actuator/health/liveness");
        Map<String, Double> found = new TreeMap<>(Map.of(
                "home", crowd.p95((visitor, number) -> visitor.home()),
                "list", crowd.p95((visitor, number) -> visitor.list()),
                "record", crowd.p95(Visitor::record)));
        double slowest =
                found.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        figures.report(Figure.atMost("pages.p95", slowest, "ms", P95_GOAL, "the slowest kind; " + DATA)
                .comparedWith(baseline));
        found.forEach((kind, p95) -> figures.report(
                Figure.plain("pages.p95." + kind, p95, "ms", DATA).comparedWith(baseline)));
        weigh(people.get(0), figures);
    }

    private static void weigh(Visitor visitor, Figures figures) {
        FirstLoad heaviest = null;
        for (String page : List.of("/", visitor.home(), visitor.list(), visitor.record(0))) {
            FirstLoad load = FirstLoad.of(visitor, page);
            heaviest = heaviest == null || load.transferred() > heaviest.transferred() ? load : heaviest;
        }
        String data =
                "the heaviest of start, home, list and record, with all its parts as transferred to an empty cache;"
                        + " baseline: the same unpacked";
        figures.report(Figure.atMost("pages.weight", heaviest.transferred() / 1024.0, "KB", WEIGHT_GOAL, data)
                .comparedWith(heaviest.unpacked() / 1024.0));
    }
}
