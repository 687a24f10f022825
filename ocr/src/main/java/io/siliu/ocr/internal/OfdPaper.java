package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.ofd.OfdDrawing;
import io.siliu.ocr.internal.ofd.OfdReader;
import io.siliu.ocr.internal.recognition.PictureReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every channel of an OFD; recognition only where its pages are pictures without text that can be seen. */
final class OfdPaper {

    private OfdPaper() {}

    static Seen read(byte[] paper, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        Seen seen = OfdReader.read(paper, limits);
        boolean known = seen.drafts().stream().anyMatch(draft -> draft.kind() != DocumentKind.OTHER);
        if (known || OfdReader.characters(paper, limits) >= PdfReader.TEXT_LAYER) {
            return seen;
        }
        List<Draft> drafts = new ArrayList<>(seen.drafts());
        drafts.addAll(recognised(paper, limits, workers, time, today));
        return new Seen(drafts, seen.signatures());
    }

    private static List<Draft> recognised(
            byte[] paper, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        int pages = Math.min(OfdDrawing.pages(paper, limits), limits.pages());
        time.recognising(pages);
        try (PictureReader reader = new PictureReader(workers, time, today)) {
            for (int page = 1; page <= pages; page++) {
                int number = page;
                reader.add(
                        () -> OfdDrawing.draw(paper, number, PdfReader.SCAN_DPI, limits)
                                .orElseThrow(),
                        limits.pixels(),
                        number);
            }
            return reader.drafts();
        }
    }
}
