package io.siliu.platform.fourflow.internal;

import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Asks again whose papers those are that nobody could be found for, when records have been opened since. */
@Component
final class UnresolvedPapers {

    private final Readings readings;
    private final EnterpriseOfPaper owners;
    private final PaperMapper papers;
    private final OwnerOfDocument documents;
    private final Arrivals arrivals;

    UnresolvedPapers(
            Readings readings,
            EnterpriseOfPaper owners,
            PaperMapper papers,
            OwnerOfDocument documents,
            Arrivals arrivals) {
        this.readings = readings;
        this.owners = owners;
        this.papers = papers;
        this.documents = documents;
        this.arrivals = arrivals;
    }

    void resolve(List<StoredPaper> unresolved) {
        if (unresolved.isEmpty()) {
            return;
        }
        Map<Long, List<PaperReading>> read = readings.of(
                unresolved.stream().map(StoredPaper::documentId).distinct().toList());
        Set<Long> found = new TreeSet<>();
        Set<Long> changed = new LinkedHashSet<>();
        for (StoredPaper paper : unresolved) {
            read.getOrDefault(paper.documentId(), List.of()).stream()
                    .filter(reading -> reading.part() == paper.part())
                    .findFirst()
                    .map(reading -> owners.find(
                            reading, PaperForm.of(paper.kind()), paper.taskNumberList(), paper.batchNumber()))
                    .filter(enterprise -> enterprise != Arrivals.UNRESOLVED)
                    .ifPresent(enterprise -> {
                        papers.resolve(paper.id(), enterprise);
                        found.add(enterprise);
                        changed.add(paper.documentId());
                    });
        }
        documents.tell(changed);
        found.forEach(arrivals::announce);
    }
}
