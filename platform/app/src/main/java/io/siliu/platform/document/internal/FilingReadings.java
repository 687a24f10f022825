package io.siliu.platform.document.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.siliu.ocr.DocumentReader;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.internal.StoredReadings.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stores readings and does all that follows from them, each step once for all documents. */
@Component
final class FilingReadings implements FileReadings {

    private final StoredReadings readings;
    private final DoubtfulFields glances;
    private final CertainSamples samples;
    private final LearnedNames names;
    private final HandingOn handingOn;
    private final DocumentMapper documents;
    private final Clock clock;

    FilingReadings(
            StoredReadings readings,
            DoubtfulFields glances,
            CertainSamples samples,
            LearnedNames names,
            HandingOn handingOn,
            DocumentMapper documents,
            Clock clock) {
        this.readings = readings;
        this.glances = glances;
        this.samples = samples;
        this.names = names;
        this.handingOn = handingOn;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void file(List<ReadDocument> read) {
        Instant now = clock.instant();
        List<Stored> stored = readings.store(read, now);
        List<ReadDocument> standing = stored.stream().map(Stored::document).toList();
        glances.list(stored);
        samples.draw(stored);
        names.learn(standing, now);
        handingOn.handOn(standing);
        byKind(standing)
                .forEach((kind, ids) -> documents.finished(ids, DocumentStage.READ, kind, DocumentReader.VERSION, now));
        List<Long> told = standing.stream()
                .filter(document -> document.readings().stream().anyMatch(ReadingAsTold::isAwaited))
                .map(ReadDocument::id)
                .toList();
        if (!told.isEmpty()) {
            documents.awaitReadingAsTold(told);
        }
    }

    private static Map<PaperKind, List<Long>> byKind(List<ReadDocument> documents) {
        return documents.stream()
                .collect(
                        groupingBy(document -> document.readings().get(0).kind(), mapping(ReadDocument::id, toList())));
    }
}
