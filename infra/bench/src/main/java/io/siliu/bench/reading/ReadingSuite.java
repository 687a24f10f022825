package io.siliu.bench.reading;

import io.siliu.bench.Figure;
import io.siliu.bench.Figures;
import io.siliu.bench.Suite;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.TrainedData;
import io.siliu.sandbox.sample.SampleForm;
import io.siliu.sandbox.sample.sheet.SheetPicture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
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
        if (!options.onlySpeed) {
            fields(size, figures);
        }
        if (options.samples == null && !options.withoutSpeed) {
            speed(size, figures);
        }
    }

    private void fields(Size size, Figures figures) {
        List<Supplier<KnownPaper>> papers = Papers.of(options, size);
        System.err.println("reading: " + papers.size() + " papers, fonts " + SheetPicture.fonts());
        boolean recognises = TrainedData.find().isPresent();
        OcrSettings ocr = recognises ? Readers.recognising(options.readers) : OcrSettings.off();
        Readers.Scores read = Readers.read(papers, ocr, options.readers);
        List<PaperScore> scores = read.papers();
        String data = options.samples == null
                ? "sample papers, seed " + options.seed
                : "the papers in " + options.samples.getFileName();
        if (!scores.isEmpty()) {
            new ShareFigures(figures, data, options.samples == null ? "held-out layouts" : "given", recognises)
                    .report(scores);
        }
        // Spoilt pictures take long: whoever waits for the report need not wait for them.
        report(data, scores, List.of());
        if (options.samples == null) {
            codes(read.codes(), figures, data);
            report(data, scores, new SpoiltFigures(figures, options, 1).report(every(size)));
        }
    }

    private void report(String data, List<PaperScore> scores, List<PaperScore> spoilt) {
        if (options.report != null) {
            ReadingReport.write(options.report, data, scores, spoilt);
        }
    }

    /** Which of the spoilt pictures are read, so that all ends in time: whoever asks for some gets all of those. */
    private int every(Size size) {
        if (!options.only.isEmpty()) {
            return 1;
        }
        return size == Size.full ? 5 : 8;
    }

    private void speed(Size size, Figures figures) {
        boolean full = size == Size.full;
        List<KnownPaper> structured = Papers.some(options, EnumSet.of(SampleForm.XML, SampleForm.OFD), full ? 100 : 20);
        List<KnownPaper> text = Papers.some(options, EnumSet.of(SampleForm.PDF), full ? 100 : 20);
        SpeedFigures speed = new SpeedFigures(figures, options.seed);
        speed.exact(structured, text);
        if (TrainedData.find().isEmpty()) {
            List.of("speed.ocr.ratio", "speed.workers", "memory.flat")
                    .forEach(name -> figures.report(Figure.skipped(name, "no trained data on this machine")));
            return;
        }
        List<KnownPaper> pictures =
                Papers.some(options, EnumSet.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE), full ? 36 : 12);
        List<KnownPaper> plainPictures = pictures.stream()
                .filter(picture -> !picture.file().endsWith(".pdf"))
                .toList();
        speed.recognition(plainPictures, TrainedData.find().orElseThrow());
        speed.workers(plainPictures.subList(0, Math.min(plainPictures.size(), full ? 12 : 6)));
        List<KnownPaper> mixed = new ArrayList<>(pictures);
        mixed.addAll(structured.subList(0, Math.min(structured.size(), pictures.size())));
        mixed.addAll(text.subList(0, Math.min(text.size(), pictures.size())));
        Collections.shuffle(mixed, new Random(options.seed));
        new MemoryFigures(figures, options.seed).report(mixed, full ? 1_000 : 100);
    }

    /** What QR codes alone give, recognition switched off. */
    private static void codes(List<PaperScore> codes, Figures figures, String data) {
        Tally tally = new Tally(codes);
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
