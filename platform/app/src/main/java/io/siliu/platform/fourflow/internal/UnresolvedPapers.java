package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Asks whose papers those are that nobody could be found for: those that are new, and again those that bear something of what came
 * since, such as a record that was opened or a name that was recorded. Of what stays nobody's it is told why.
 */
@Component
final class UnresolvedPapers {

    private final Readings readings;
    private final EnterpriseOfPaper owners;
    private final PaperMapper papers;
    private final NobodysSigns signs;
    private final NumberLocks locks;
    private final OwnerOfDocument documents;
    private final AllocationWriter allocations;
    private final Arrivals arrivals;

    UnresolvedPapers(
            Readings readings,
            EnterpriseOfPaper owners,
            PaperMapper papers,
            NobodysSigns signs,
            OwnerOfDocument documents,
            AllocationWriter allocations,
            Arrivals arrivals) {
        this.readings = readings;
        this.owners = owners;
        this.papers = papers;
        this.signs = signs;
        this.locks = new NumberLocks(papers);
        this.documents = documents;
        this.allocations = allocations;
        this.arrivals = arrivals;
    }

    /** @return when there is more to ask; null where there is not */
    Instant ask(Instant now) {
        NobodysSigns.Asked asked = signs.asked(now);
        allocations.writeOpenOf(Arrivals.UNRESOLVED, signs.forgetOthers(), List.of());
        resolve(Portions.asked(asked.ids(), papers::ofNobody));
        return signs.answered(asked);
    }

    /** Opens their readings, and those of no others. */
    void resolve(List<StoredPaper> unresolved) {
        EnterpriseSigns known = owners.signs();
        List<Found> found = new ArrayList<>();
        List<LeftOpen> open = new ArrayList<>();
        for (List<StoredPaper> some : Portions.of(unresolved, Portions.ROWS)) {
            Map<Long, List<PaperReading>> read = read(some);
            List<StoredPaper> nobodys = new ArrayList<>();
            for (StoredPaper paper : some) {
                Set<Long> enterprises = enterprises(paper, read.getOrDefault(paper.documentId(), List.of()), known);
                if (enterprises.size() == 1) {
                    found.add(new Found(paper, enterprises.iterator().next()));
                } else {
                    open.add(new LeftOpen(paper.id(), why(enterprises), List.of(), List.of()));
                    nobodys.add(paper);
                }
            }
            signs.keep(nobodys, read);
        }
        allocations.writeOpenOf(
                Arrivals.UNRESOLVED, unresolved.stream().map(StoredPaper::id).toList(), open);
        give(found);
    }

    /** The last work, so that nobody waits for one of these papers while the signs on others are looked up. */
    private void give(List<Found> found) {
        locks.hold(found.stream()
                .filter(each -> each.paper().numberKey() != null)
                .map(each -> StoredPaper.hex(each.paper().numberKey()))
                .toList());
        signs.forget(found.stream().map(each -> each.paper().id()).toList());
        found.forEach(each -> papers.resolve(each.paper().id(), each.enterprise()));
        documents.tell(
                found.stream().map(each -> each.paper().documentId()).distinct().toList());
        found.stream().map(Found::enterprise).distinct().sorted().forEach(arrivals::announce);
    }

    /** A paper with the enterprise that its signs point at. */
    private record Found(StoredPaper paper, long enterprise) {}

    /** Whole readings take far more memory than the papers: never those of all papers of nobody at once. */
    private Map<Long, List<PaperReading>> read(List<StoredPaper> some) {
        return readings.of(some.stream().map(StoredPaper::documentId).distinct().toList());
    }

    private Set<Long> enterprises(StoredPaper paper, List<PaperReading> read, EnterpriseSigns signs) {
        return read.stream()
                .filter(reading -> reading.part() == paper.part())
                .findFirst()
                .map(reading -> owners.all(
                        reading, PaperForm.of(paper.kind()), paper.taskNumberList(), paper.batchNumber(), signs))
                .orElse(Set.of());
    }

    private static Reason why(Set<Long> enterprises) {
        return enterprises.isEmpty()
                ? Reason.of(Reason.Code.NO_ENTERPRISE)
                : Reason.of(Reason.Code.SEVERAL_ENTERPRISES, Integer.toString(enterprises.size()));
    }
}
