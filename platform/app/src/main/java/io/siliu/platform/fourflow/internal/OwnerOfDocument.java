package io.siliu.platform.fourflow.internal;

import io.siliu.platform.document.DocumentOwners;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells whose a document is, once every paper in it is known to belong to one enterprise. A document with papers of two
 * enterprises, or with one that nobody was found for, is shown to none of them as a whole.
 */
@Component
final class OwnerOfDocument {

    private final PaperMapper papers;
    private final DocumentOwners owners;

    OwnerOfDocument(PaperMapper papers, DocumentOwners owners) {
        this.papers = papers;
        this.owners = owners;
    }

    /** In the transaction in which its papers were given an owner. */
    void tell(long documentId) {
        List<Long> found = papers.ownersOf(documentId);
        if (found.size() == 1 && found.get(0) != Arrivals.UNRESOLVED) {
            owners.found(documentId, found.get(0));
        }
    }
}
