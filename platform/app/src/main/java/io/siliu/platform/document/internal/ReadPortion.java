package io.siliu.platform.document.internal;

import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.ReadDocument;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads claimed papers one after the other and files what was read together, inside the transaction of the claim. */
@Component
final class ReadPortion {

    private final DocumentMapper documents;
    private final ReadOneDocument one;
    private final FileReadings filing;
    private final Clock clock;

    ReadPortion(DocumentMapper documents, ReadOneDocument one, FileReadings filing, Clock clock) {
        this.documents = documents;
        this.one = one;
        this.filing = filing;
        this.clock = clock;
    }

    /**
     * @param claimed all that are held
     * @param begun those of them that have never been begun before; the others are put by, to be read by themselves
     * @param failed takes those that could not be read by a fault of ours, with the fault
     */
    void read(List<Long> claimed, List<Long> begun, Map<Long, RuntimeException> failed) {
        Set<Long> fresh = new HashSet<>(begun);
        claimed.stream().filter(id -> !fresh.contains(id)).forEach(id -> documents.rest(id, clock.instant()));
        List<ReadDocument> read = new ArrayList<>();
        for (DocumentRecord document : begun.isEmpty() ? List.<DocumentRecord>of() : documents.findAll(begun)) {
            try {
                one.readPaper(document, false).ifPresent(read::add);
            } catch (RuntimeException failure) {
                if (Attempts.saysNothingAboutThePaper(failure)) {
                    throw failure;
                }
                failed.put(document.id(), failure);
            }
        }
        if (!read.isEmpty()) {
            filing.file(read);
        }
    }
}
