package io.siliu.bench.reading;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.TrainedData;
import io.siliu.sandbox.sample.Spoiling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What is read from papers that something was done to: little may be read, but nothing wrong as certain. */
final class SpoiltFigures {

    private static final String FORGED = "totalAmount";

    private final Figures figures;
    private final ReadingOptions options;
    private final int ofEach;

    /** @param ofEach papers of each layout, for every way of spoiling */
    SpoiltFigures(Figures figures, ReadingOptions options, int ofEach) {
        this.figures = figures;
        this.options = options;
        this.ofEach = ofEach;
    }

    /** @param every takes every n-th picture only, to save time */
    List<PaperScore> report(int every) {
        List<PaperScore> all = new ArrayList<>();
        List<PaperScore> forged = new ArrayList<>();
        for (Spoiling spoiling : Spoiling.values()) {
            if (spoiling.isForgery()) {
                forged.addAll(read(spoiling, 1));
            } else if (TrainedData.find().isPresent()) {
                List<PaperScore> scores = read(spoiling, every);
                if (scores.isEmpty()) {
                    continue;
                }
                all.addAll(scores);
                String name =
                        "spoilt." + spoiling.name().toLowerCase(Locale.ROOT).replace("_", "");
                figures.report(Figure.plain(
                        name,
                        new Tally(scores).right(ReadingSuite.numeric()),
                        "%",
                        on(scores, "numeric fields right")));
            }
        }
        if (!forged.isEmpty()) {
            double caught = Tally.share(forged, SpoiltFigures::isCaught);
            figures.report(Figure.atLeast(
                    "spoilt.forgeries", caught, "%", 100, on(forged, "forged totals not delivered as certain")));
        }
        all.addAll(forged);
        if (all.isEmpty()) {
            return all;
        }
        Tally tally = new Tally(all);
        figures.report(Figure.plain(
                "spoilt.silent", tally.silentErrors(), "%", tally.certain() + " certain fields; " + on(all, "wrong")));
        return all;
    }

    private List<PaperScore> read(Spoiling spoiling, int every) {
        List<Supplier<KnownPaper>> papers = Papers.spoilt(options, spoiling, ofEach);
        List<Supplier<KnownPaper>> some = new ArrayList<>();
        for (int index = 0; index < papers.size(); index += every) {
            some.add(papers.get(index));
        }
        OcrSettings ocr = spoiling.isForgery() ? OcrSettings.off() : Readers.recognising(options.readers);
        return Readers.read(some, ocr, options.readers).papers();
    }

    private static boolean isCaught(PaperScore score) {
        return score.fields().stream().noneMatch(field -> field.field().equals(FORGED) && field.isSilentError());
    }

    private String on(List<PaperScore> scores, String what) {
        return what + ", " + scores.size() + " papers, seed " + options.seed;
    }
}
