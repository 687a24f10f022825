package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.ofd.OfdDrawing;
import io.siliu.ocr.internal.ofd.OfdReader;
import io.siliu.ocr.internal.recognition.PictureReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every channel of an OFD; recognition only where its pages are pictures without text that can be seen. */
final class OfdPaper {

    private OfdPaper() {}

    static Seen read(byte[] paper, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        Seen seen = OfdReader.read(paper, limits);
        boolean known = seen.drafts().stream().anyMatch(draft -> draft.kind() != DocumentKind.OTHER);
        if (known || OfdReader.characters(paper, limits) >= PdfReader.TEXT_LAYER) {
            return workers.areThere()
                    ? withWhatIsSeen(seen, pages -> recognised(paper, pages, limits, workers, time, today))
                    : seen;
        }
        Set<Integer> all = IntStream.rangeClosed(1, Math.min(OfdDrawing.pages(paper, limits), limits.pages()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return with(seen, recognised(paper, all, limits, workers, time, today));
    }

    private static Seen withWhatIsSeen(Seen seen, Function<Set<Integer>, List<Draft>> recognised) {
        List<Draft> texts = seen.drafts().stream()
                .filter(draft -> draft.source() == Source.OFD)
                .toList();
        Set<Integer> pages = SeenInstead.pages(texts);
        try {
            return pages.isEmpty() ? seen : with(seen, SeenInstead.of(texts, recognised.apply(pages)));
        } catch (RefusedPaper notDrawn) {
            // What the text says is told alone, and is doubted.
            return seen;
        }
    }

    private static Seen with(Seen seen, List<Draft> more) {
        List<Draft> drafts = new ArrayList<>(seen.drafts());
        drafts.addAll(more);
        return new Seen(drafts, seen.signatures());
    }

    private static List<Draft> recognised(
            byte[] paper,
            Set<Integer> pages,
            ReadingLimits limits,
            OcrWorkers workers,
            ReadingTime time,
            LocalDate today) {
        time.recognising(pages.size());
        try (PictureReader reader = new PictureReader(workers, time, today)) {
            for (int number : pages) {
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
