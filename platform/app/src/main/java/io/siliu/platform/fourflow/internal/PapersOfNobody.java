package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.FourFlowError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Gives a paper that nobody could be found for to the enterprise whose record a person names, and takes it from there again
 * where that was a mistake.
 */
@Component
final class PapersOfNobody {

    private final PaperMapper papers;
    private final NumberLocks locks;
    private final OpenPaperMapper open;
    private final GivenPaperMapper given;
    private final OwnerOfDocument documents;
    private final AuditTrail audit;
    private final Clock clock;

    PapersOfNobody(
            PaperMapper papers,
            OpenPaperMapper open,
            GivenPaperMapper given,
            OwnerOfDocument documents,
            AuditTrail audit,
            Clock clock) {
        this.papers = papers;
        this.locks = new NumberLocks(papers);
        this.open = open;
        this.given = given;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Locks what is to be given or taken back, all of it before the first. */
    void hold(Collection<Long> ids) {
        List<String> numbers = new ArrayList<>();
        Portions.of(ids, Portions.ROWS)
                .forEach(some -> numbers.addAll(StoredNumberUses.hex(papers.numbersOfMovable(some))));
        locks.hold(numbers);
    }

    /**
     * The paper with its enterprise; one that has an enterprise as it is.
     *
     * @param confirmed id of the enterprise that the person was shown and confirmed, or null
     * @throws PlatformException not found; where no record is named, for without an enterprise there is nothing to say; where
     *     the record is of another enterprise than was confirmed; or where the matching found its enterprise in the same moment
     */
    OpenPaperMapper.Known owned(OpenPaperMapper.Known paper, List<PlacePapers.Share> shares, Long confirmed) {
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
        if (confirmed == null || confirmed != enterprise) {
            throw new PlatformException(
                    FourFlowError.PLACING_NOT_VALID,
                    "givenTo",
                    "Paper " + paper.paperId() + " would be enterprise " + enterprise
                            + "'s. See that it is theirs and send its id as givenTo.");
        }
        if (given.give(paper.paperId(), enterprise, clock.instant()) == 0) {
            throw new PlatformException(
                    FourFlowError.PLACING_NOT_VALID,
                    "found",
                    "Paper " + paper.paperId() + " found its enterprise meanwhile. Look at it again.");
        }
        documents.tell(List.of(paper.documentId()));
        audit.did("PAPER_GIVEN_TO_ENTERPRISE", "PAPER", Long.toString(paper.paperId()));
        audit.did("PAPER_GIVEN_TO_ENTERPRISE", "ENTERPRISE", Long.toString(enterprise));
        return new OpenPaperMapper.Known(
                enterprise, paper.paperId(), paper.documentId(), paper.kind(), paper.amountCents());
    }

    /**
     * Keeps the blocks from being solved until the transaction ends; to be called before the first paper of it goes back. In
     * order and before any paper is touched: who solves a block may wait for a paper that went back, and of two who take
     * papers of the same enterprises back neither waits for the other in a ring.
     */
    void holdBlocks(Collection<Long> enterprises) {
        enterprises.stream().sorted().forEach(given::holdBlock);
    }

    /** Those of the papers that a person gave to their enterprises, and that may go back. */
    Set<Long> given(Collection<Long> ids) {
        return Set.copyOf(Portions.asked(ids, given::given));
    }

    /**
     * The paper is nobody's again, and so is its document, where a person gave it and no seal can hold it yet. Its block is
     * held.
     *
     * @return whether it went back; what was sealed stays where it was sealed
     * @throws PlatformException where a second file of the same bytes is nobody's: that one is placed first
     */
    boolean wentBack(OpenPaperMapper.Known paper) {
        if (given.seals(paper.paperId(), paper.enterpriseId()) > 0
                || given.giveBack(paper.paperId(), paper.enterpriseId()) == 0) {
            return false;
        }
        if (!documents.lost(paper.documentId(), paper.enterpriseId())) {
            throw new PlatformException(
                    FourFlowError.PLACING_NOT_VALID,
                    "twin",
                    "The file of paper " + paper.paperId() + " came twice. Place the paper of the other one first.");
        }
        audit.did("PAPER_TAKEN_FROM_ENTERPRISE", "PAPER", Long.toString(paper.paperId()));
        audit.did("PAPER_TAKEN_FROM_ENTERPRISE", "ENTERPRISE", Long.toString(paper.enterpriseId()));
        return true;
    }
}
