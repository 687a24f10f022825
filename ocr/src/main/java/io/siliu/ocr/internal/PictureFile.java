package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.recognition.PictureReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A file that is a picture, or several: counted and measured by its head before anything is decoded. */
final class PictureFile {

    private final byte[] paper;
    private final ReadingLimits limits;
    private final OcrWorkers workers;
    private final ReadingTime time;
    private final LocalDate today;
    private final Map<Integer, Integer> turns = new TreeMap<>();

    private PictureFile(byte[] paper, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        this.paper = paper;
        this.limits = limits;
        this.workers = workers;
        this.time = time;
        this.today = today;
    }

    static Seen read(byte[] paper, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        return new PictureFile(paper, limits, workers, time, today).read();
    }

    private Seen read() {
        int pages = Picture.pages(paper, limits);
        if (pages > limits.pages()) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The picture file has more than " + limits.pages() + " pages, which is the limit.",
                    "Split it and send each paper as a file of its own.");
        }
        time.recognising(pages);
        AtomicBoolean cutOff = new AtomicBoolean();
        List<Draft> drafts = recognised(pages, () -> cutOff.set(true));
        if (cutOff.get()) {
            drafts.get(0)
                    .warn(
                            Warning.Code.CUT_OFF,
                            "",
                            "The picture breaks off before its end; send it again, whole. Nothing read of it is certain.");
        }
        return new Seen(drafts, List.of()).lying(turns);
    }

    private List<Draft> recognised(int pages, Runnable whenCutOff) {
        long largest = Picture.largest(paper, pages, limits);
        try (PictureReader reader = new PictureReader(workers, time, today)) {
            for (int page = 1; page <= pages; page++) {
                int number = page;
                reader.add(
                        () -> new DrawnPage(Picture.decode(paper, number - 1, limits, whenCutOff), 1, pages),
                        largest,
                        number);
            }
            turns.putAll(reader.turns());
            return reader.drafts();
        }
    }
}
