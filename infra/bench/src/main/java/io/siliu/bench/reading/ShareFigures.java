package io.siliu.bench.reading;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The shares of fields and kinds told right, with their goals. */
final class ShareFigures {

    private static final Predicate<FieldScore> ALL = field -> true;

    private final Figures figures;
    private final String data;
    private final String goalsOn;
    private final boolean recognises;

    /** @param goalsOn what the papers are that the goals count on */
    ShareFigures(Figures figures, String data, String goalsOn, boolean recognises) {
        this.figures = figures;
        this.data = data;
        this.goalsOn = goalsOn;
        this.recognises = recognises;
    }

    void report(List<PaperScore> scores) {
        Tally heldOut = new Tally(scores).only(score -> score.paper().heldOut());
        Tally tuned = new Tally(scores).only(score -> !score.paper().heldOut());
        fields("fields.structured", heldOut, tuned, ALL, 99.5, "XML", "OFD");
        fields("fields.text", heldOut, tuned, ALL, 99.5, "PDF");
        if (recognises) {
            fields("fields.scan", heldOut, tuned, ALL, 95, "SCAN");
            fields("fields.scan.numeric", heldOut, tuned, ReadingSuite.numeric(), 97, "SCAN");
            fields("fields.photo", heldOut, tuned, ALL, 92, "PHOTO");
            fields("fields.photo.numeric", heldOut, tuned, ReadingSuite.numeric(), 95, "PHOTO");
            fields("fields.message.numeric", heldOut, tuned, ReadingSuite.numeric(), 88, "MESSAGE");
        } else {
            List.of(
                            "fields.scan",
                            "fields.scan.numeric",
                            "fields.photo",
                            "fields.photo.numeric",
                            "fields.message.numeric")
                    .forEach(name -> figures.report(Figure.skipped(name, "no trained data on this machine")));
        }
        atLeast("kind.accuracy", heldOut.kindRight(), tuned.kindRight(), 99, heldOut, tuned);
        atMost("kind.forced", heldOut.forced(), tuned.forced(), 0, heldOut, tuned);
        atMost("errors.silent", heldOut.silentErrors(), tuned.silentErrors(), 0.3, heldOut, tuned);
        if (!heldOut.isEmpty()) {
            figures.report(Figure.plain("glance.share", heldOut.glances(), "%", on(heldOut, goalsOn)));
        }
        tuned("glance.share", tuned.glances(), tuned);
        gap("calibration.gap", heldOut, goalsOn);
        gap("calibration.gap.tuned", tuned, "tuned layouts");
    }

    private void fields(
            String name, Tally heldOut, Tally tuned, Predicate<FieldScore> which, double goal, String... forms) {
        Tally held = heldOut.inForms(forms);
        Tally seen = tuned.inForms(forms);
        if (held.expected(which) > 0) {
            figures.report(Figure.atLeast(name, held.right(which), "%", goal, fieldsOf(held, which, goalsOn)));
        }
        if (seen.expected(which) > 0) {
            figures.report(
                    Figure.plain(name + ".tuned", seen.right(which), "%", fieldsOf(seen, which, "tuned layouts")));
        }
    }

    private String fieldsOf(Tally tally, Predicate<FieldScore> which, String layouts) {
        return tally.expected(which) + " fields of " + tally.papers().size() + " papers, " + layouts + "; " + data;
    }

    private void atLeast(String name, double held, double seen, double goal, Tally heldOut, Tally tuned) {
        if (!heldOut.isEmpty()) {
            figures.report(Figure.atLeast(name, held, "%", goal, on(heldOut, goalsOn)));
        }
        tuned(name, seen, tuned);
    }

    private void atMost(String name, double held, double seen, double goal, Tally heldOut, Tally tuned) {
        if (!heldOut.isEmpty()) {
            figures.report(Figure.atMost(name, held, "%", goal, on(heldOut, goalsOn)));
        }
        tuned(name, seen, tuned);
    }

    /** How far confidence and truth lie apart, over all and by channel: exact text is so much more that it hides the rest. */
    private void gap(String name, Tally tally, String layouts) {
        if (tally.isEmpty()) {
            return;
        }
        figures.report(
                Figure.plain(name, Calibration.gap(tally.papers(), ALL), "points", delivered(tally, ALL, layouts)));
        for (String channel : Calibration.channels(tally.papers())) {
            Predicate<FieldScore> which = Calibration.of(channel);
            figures.report(Figure.plain(
                    name + "." + channel.toLowerCase(Locale.ROOT).replace("_", ""),
                    Calibration.gap(tally.papers(), which),
                    "points",
                    delivered(tally, which, layouts)));
        }
    }

    private String delivered(Tally tally, Predicate<FieldScore> which, String layouts) {
        return tally.delivered(which) + " delivered fields, " + layouts + "; " + data;
    }

    private void tuned(String name, double seen, Tally tuned) {
        if (!tuned.isEmpty()) {
            figures.report(Figure.plain(name + ".tuned", seen, "%", on(tuned, "tuned layouts")));
        }
    }

    private String on(Tally tally, String layouts) {
        return tally.papers().size() + " papers (" + tally.certain() + " certain fields), " + layouts + "; " + data;
    }
}
