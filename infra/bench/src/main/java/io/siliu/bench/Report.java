package io.siliu.bench;

import io.siliu.kernel.canonical.Json;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Prints the figures of one suite as they come, for programs or for people. */
final class Report implements Figures {

    private final String bench;
    private final boolean json;
    private final PrintStream out;
    private boolean ok = true;

    Report(String bench, boolean json, PrintStream out) {
        this.bench = bench;
        this.json = json;
        this.out = out;
    }

    @Override
    public void report(Figure figure) {
        ok &= figure.ok();
        out.println(json ? line(figure) : row(figure));
    }

    /** Closes the report; true when every goal held. */
    boolean end() {
        if (json) {
            Map<String, Object> last = new LinkedHashMap<>();
            last.put("bench", bench);
            last.put("ok", ok);
            out.println(Json.text(last));
        } else {
            out.printf(Locale.ROOT, "%-10s %s%n", bench, ok ? "all goals hold" : "a goal does not hold");
        }
        return ok;
    }

    private String line(Figure figure) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("bench", bench);
        members.put("figure", figure.name());
        if (figure.skipped() != null) {
            members.put("skipped", figure.skipped());
            return Json.text(members);
        }
        members.put("value", rounded(figure.value()));
        members.put("unit", figure.unit());
        members.put("baseline", figure.baseline());
        members.put("ratio", figure.ratio() == null ? null : rounded(figure.ratio()));
        members.put("goal", figure.goal());
        members.put("ok", figure.ok());
        members.put("data", figure.data());
        return Json.text(members);
    }

    private String row(Figure figure) {
        if (figure.skipped() != null) {
            return String.format(Locale.ROOT, "%-10s %-24s skipped: %s", bench, figure.name(), figure.skipped());
        }
        String goal = figure.goal() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "goal %s %,.1f  %s",
                        figure.direction() == Figure.Direction.AT_LEAST ? ">=" : "<=",
                        figure.goal(),
                        figure.ok() ? "ok" : "MISSED");
        return String.format(
                Locale.ROOT,
                "%-10s %-24s %,14.2f %-10s %-28s %s",
                bench,
                figure.name(),
                figure.value(),
                figure.unit(),
                goal,
                figure.data());
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
