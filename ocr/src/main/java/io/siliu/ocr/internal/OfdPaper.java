package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.ofd.OfdDrawing;
import io.siliu.ocr.internal.ofd.OfdReader;
import io.siliu.ocr.internal.recognition.PictureReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every channel of an OFD; recognition only of pages that show more than their text says. */
final class OfdPaper {

    private OfdPaper() {}

    static Seen read(byte[] paper, ReadingLimits limits, OcrWorkers workers, ReadingTime time, LocalDate today) {
        Map<Integer, Integer> turns = new TreeMap<>();
        Function<Set<Integer>, List<Draft>> recognised =
                pages -> recognised(paper, pages, limits, workers, time, today, turns);
        return read(paper, limits, workers.areThere(), recognised).lying(turns);
    }

    private static Seen read(
            byte[] paper, ReadingLimits limits, boolean recognises, Function<Set<Integer>, List<Draft>> recognised) {
        OfdReader.Looked looked = OfdReader.look(paper, limits);
        Seen seen = looked.seen();
        boolean known = seen.drafts().stream().anyMatch(draft -> draft.kind() != DocumentKind.OTHER);
        if (known || looked.characters() >= PdfReader.TEXT_LAYER) {
            Seen text = recognises ? withWhatIsSeen(seen, recognised) : seen;
            return looked.scans().isEmpty() ? text : with(text, scanned(looked.scans(), recognised));
        }
        Set<Integer> all = IntStream.rangeClosed(1, Math.min(OfdDrawing.pages(paper, limits), limits.pages()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return with(seen, recognised.apply(all));
    }

    /** Pages among others that are told; where they cannot be drawn, that is said of them. */
    private static List<Draft> scanned(Set<Integer> pages, Function<Set<Integer>, List<Draft>> recognised) {
        try {
            return recognised.apply(pages);
        } catch (RefusedPaper notDrawn) {
            Draft unread = new Draft(DocumentKind.OTHER, Source.OCR).standsOn(pages);
            unread.warn(Warning.Code.PART_UNREADABLE, "", "A scanned page was left out: " + notDrawn.getMessage());
            return List.of(unread);
        }
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

    /** @param turns receives how the pages lie */
    private static List<Draft> recognised(
            byte[] paper,
            Set<Integer> pages,
            ReadingLimits limits,
            OcrWorkers workers,
            ReadingTime time,
            LocalDate today,
            Map<Integer, Integer> turns) {
        time.recognising(pages.size());
        try (PictureReader reader = new PictureReader(workers, time, today)) {
            for (int number : pages) {
                reader.add(
                        () -> OfdDrawing.draw(paper, number, PdfReader.SCAN_DPI, limits)
                                .orElseThrow(),
                        limits.pixels(),
                        number);
            }
            turns.putAll(reader.turns());
            return reader.drafts();
        }
    }
}
