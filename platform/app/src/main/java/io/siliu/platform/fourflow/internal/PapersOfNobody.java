package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives a paper that nobody could be found for to the enterprise whose record a person names. */
@Component
final class PapersOfNobody {

    private final OpenPaperMapper open;
    private final PaperMapper papers;
    private final OwnerOfDocument documents;

    PapersOfNobody(OpenPaperMapper open, PaperMapper papers, OwnerOfDocument documents) {
        this.open = open;
        this.papers = papers;
        this.documents = documents;
    }

    /**
     * The paper with its enterprise; one that has an enterprise as it is.
     *
     * @throws PlatformException not found, or where no record is named: without an enterprise there is nothing to say
     */
    OpenPaperMapper.Known owned(OpenPaperMapper.Known paper, List<PlacePapers.Share> shares) {
        if (paper.enterpriseId() != Arrivals.UNRESOLVED) {
            return paper;
        }
        if (shares.isEmpty() || shares.get(0).record().isBlank()) {
            throw new PlatformException(
                    FourFlowError.PLACING_NOT_VALID,
                    "enterprise",
                    "Nobody knows whose paper " + paper.paperId() + " is. Name a record, or record the name on it.");
        }
        long enterprise = open.enterpriseOf(shares.get(0).record()).orElseThrow(() -> Access.notFound("record"));
        papers.resolve(paper.paperId(), enterprise);
        documents.tell(List.of(paper.documentId()));
        return new OpenPaperMapper.Known(
                enterprise, paper.paperId(), paper.documentId(), paper.kind(), paper.amountCents());
    }
}
