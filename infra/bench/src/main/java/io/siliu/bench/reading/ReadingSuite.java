package io.siliu.bench.reading;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import io.siliu.bench.Suite;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.TrainedData;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How well and how honestly papers are read. Goals count on layouts that were held out; the same share on the layouts that
 * may be looked at stands beside it under the name with {@code .tuned}.
 */
public final class ReadingSuite implements Suite {

    private final ReadingOptions options;

    public ReadingSuite(ReadingOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void run(Size size, Figures figures) {
        List<Supplier<KnownPaper>> papers = Papers.of(options, size);
        boolean recognises = TrainedData.find().isPresent();
        List<PaperScore> scores = Readers.read(
                papers, recognises ? Readers.recognising(options.readers) : OcrSettings.off(), options.readers);
        String data = options.samples == null
                ? "sample papers, seed " + options.seed
                : "the papers in " + options.samples.getFileName();
        if (options.report != null) {
            ReadingReport.write(options.report, data, scores);
        }
        new ShareFigures(figures, data, recognises).report(scores);
        if (options.samples == null) {
            codes(figures, data);
        }
    }

    /** What QR codes alone give, recognition switched off. */
    private void codes(Figures figures, String data) {
        List<Supplier<KnownPaper>> papers = Papers.coded(options);
        if (papers.isEmpty()) {
            return;
        }
        Tally tally = new Tally(Readers.read(papers, OcrSettings.off(), options.readers));
        for (boolean heldOut : new boolean[] {true, false}) {
            Tally some = tally.only(score -> score.paper().heldOut() == heldOut);
            String on = some.papers().size() + " pictures with codes, " + data;
            double share = some.right(field -> true);
            if (!some.isEmpty()) {
                figures.report(
                        heldOut
                                ? Figure.atLeast("fields.qr", share, "%", 98, on)
                                : Figure.plain("fields.qr.tuned", share, "%", on));
            }
        }
    }

    static Predicate<FieldScore> numeric() {
        return field -> FieldClasses.isNumeric(field.field());
    }
}
