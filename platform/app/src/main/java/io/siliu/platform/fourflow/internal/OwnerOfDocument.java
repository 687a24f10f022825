package io.siliu.platform.fourflow.internal;

import io.siliu.platform.document.DocumentOwners;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells whose a document is, once every paper in it is known to belong to one enterprise. A document with papers of two
 * enterprises, or with one that nobody was found for, is shown to none of them as a whole: an identity card, a licence or a
 * page of no kind beside a receipt may be anybody's.
 */
@Component
final class OwnerOfDocument {

    private final PaperMapper papers;
    private final Readings readings;
    private final DocumentOwners owners;

    OwnerOfDocument(PaperMapper papers, Readings readings, DocumentOwners owners) {
        this.papers = papers;
        this.readings = readings;
        this.owners = owners;
    }

    /** In the transaction in which their papers were given owners. */
    void tell(Collection<Long> documents) {
        Map<Long, Long> found = new HashMap<>();
        documents.forEach(document -> owner(document).ifPresent(enterprise -> found.put(document, enterprise)));
        if (!found.isEmpty()) {
            owners.found(found);
        }
    }

    /** @return false where it cannot be nobody's, for another of the same bytes is */
    boolean lost(long document, long enterprise) {
        return owners.lost(document, enterprise);
    }

    private Optional<Long> owner(long documentId) {
        List<Long> found = papers.ownersOf(documentId);
        return Optional.of(found)
                .filter(all -> all.size() == 1 && all.get(0) != Arrivals.UNRESOLVED && everyPartIsOwned(documentId))
                .map(all -> all.get(0));
    }

    /** Papers that no flow takes, such as identity cards, have no owner. */
    private boolean everyPartIsOwned(long documentId) {
        Set<Integer> owned = papers.partsOf(documentId);
        return readings.of(List.of(documentId)).getOrDefault(documentId, List.of()).stream()
                .map(PaperReading::part)
                .allMatch(owned::contains);
    }
}
