package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.StoredReadings.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the papers of a file whose kind people told as that kind, inside the transaction of the claim. What is found is doubted and
 * asked about, with what was read as the first choice; what such a paper must carry and was not found is asked for.
 */
@Component
final class ReadingAsTold {

    private final DocumentMapper documents;
    private final KeptOriginals originals;
    private final DocumentReader reader;
    private final StoredReadings readings;
    private final DoubtfulFields doubtful;
    private final HandingOn handingOn;
    private final Clock clock;

    ReadingAsTold(
            DocumentMapper documents,
            KeptOriginals originals,
            DocumentReader reader,
            StoredReadings readings,
            DoubtfulFields doubtful,
            HandingOn handingOn,
            Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.reader = reader;
        this.readings = readings;
        this.doubtful = doubtful;
        this.handingOn = handingOn;
        this.clock = clock;
    }

    /** Whether people told what the paper is, and nothing that was read as that stands on it. */
    static boolean isAwaited(PaperReading reading) {
        return reading.toldKind() != null
                && reading.kind() != PaperKind.OTHER
                && reading.fields().stream().allMatch(PaperField::saidByPeople);
    }

    /** @param reads false where reading it failed too often: then all that such a paper must carry is asked for */
    void read(long id, boolean reads) {
        documents.lock(id);
        DocumentRecord document = documents.find(id).orElseThrow();
        List<PaperReading> all = readings.of(List.of(id)).getOrDefault(id, List.of());
        Instant now = clock.instant();
        List<PaperReading> stand = new ArrayList<>();
        for (PaperReading paper : all) {
            if (isAwaited(paper)) {
                PaperReading read = reads ? asTold(document, paper, all) : paper;
                doubtful.listPaper(document, all, new Version(read, readings.replace(id, read, now)));
                stand.add(read);
            } else {
                stand.add(paper);
            }
        }
        documents.readAsTold(id);
        if (!stand.isEmpty()) {
            handingOn.handOn(List.of(document.read(stand)));
        }
    }

    /** The file may hold others: it is read on the pages that the paper stands on, or on which no other one does. */
    private PaperReading asTold(DocumentRecord document, PaperReading paper, List<PaperReading> all) {
        List<Integer> own = paper.toldKind().pages().isEmpty()
                ? paper.pages()
                : paper.toldKind().pages();
        Set<Integer> others = all.stream()
                .filter(other -> other.part() != paper.part())
                .flatMap(ReadingAsTold::pagesOf)
                .collect(Collectors.toSet());
        IntPredicate pages = own.isEmpty() ? page -> !others.contains(page) : own::contains;
        DocumentKind kind = DocumentKind.valueOf(paper.kind().name());
        return reader.readAs(originals.bytesOf(document), kind, pages)
                .fold(
                        read -> told(
                                paper,
                                own,
                                OcrTypes.reading(paper.part(), read.readings().get(0))),
                        refused -> paper);
    }

    private static Stream<Integer> pagesOf(PaperReading paper) {
        return Stream.concat(paper.pages().stream(), paper.fields().stream().map(PaperField::page));
    }

    /** What people said of it and of its file meanwhile stands in it, and so do the pages that it was known to stand on. */
    private static PaperReading told(PaperReading paper, List<Integer> own, PaperReading read) {
        PaperReading placed = (own.isEmpty() ? read : read.standingOn(own)).withVerdict(paper.verdict());
        return StoredReadings.withConfirmed(placed.told(paper.kind(), paper.toldKind()), List.of(paper));
    }
}
