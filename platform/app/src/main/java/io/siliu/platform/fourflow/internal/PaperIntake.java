package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.ReadingSink;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.settlement.AgreementPapers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes what was read and keeps of it what the matching needs: papers that are new by statements for all of them. */
@Component
final class PaperIntake implements ReadingSink {

    private final PaperMapper papers;
    private final NumberLocks locks;
    private final InvoiceTurns turns;
    private final PaperOfReading form;
    private final EnterpriseOfPaper owners;
    private final OwnerOfDocument documents;
    private final Arrivals arrivals;
    private final AgreementPapers agreements;
    private final BulkRows bulk;

    PaperIntake(
            PaperMapper papers,
            InvoiceTurns turns,
            PaperOfReading form,
            EnterpriseOfPaper owners,
            OwnerOfDocument documents,
            Arrivals arrivals,
            AgreementPapers agreements,
            BulkRows bulk) {
        this.papers = papers;
        this.locks = new NumberLocks(papers);
        this.turns = turns;
        this.form = form;
        this.owners = owners;
        this.documents = documents;
        this.arrivals = arrivals;
        this.agreements = agreements;
        this.bulk = bulk;
    }

    @Override
    public void accept(List<ReadDocument> read) {
        Map<Place, Long> known = known(read).isEmpty() ? Map.of() : held(read);
        List<StoredPaper> fresh = new ArrayList<>();
        List<StoredPaper> again = new ArrayList<>();
        // In their order, so that of two who bring papers for the same new enterprises none waits for the other in a
        // ring.
        Set<Long> touched = new TreeSet<>();
        Set<Long> contracting = new TreeSet<>();
        for (ReadDocument document : read) {
            for (PaperReading reading : document.readings()) {
                PaperForm.of(reading).ifPresent(taken -> {
                    Long owner = known.get(new Place(document.id(), reading.part()));
                    StoredPaper paper =
                            form.of(document, reading, taken, owner == null ? owner(document, reading, taken) : owner);
                    touched.add(paper.enterpriseId());
                    if (paper.kind() == PaperKind.CONTRACT) {
                        contracting.add(paper.enterpriseId());
                    }
                    (owner == null ? fresh : again).add(paper);
                });
            }
        }
        turns.share(numbersOfInvoices(fresh, again));
        again.forEach(papers::update);
        bulk.write(PaperMapper.class, fresh, PaperMapper::insert);
        documents.tell(read.stream()
                .filter(document -> document.enterpriseId() == Arrivals.UNRESOLVED)
                .map(ReadDocument::id)
                .toList());
        touched.forEach(arrivals::announce);
        contracting.forEach(agreements::read);
    }

    private static List<String> numbersOfInvoices(List<StoredPaper> fresh, List<StoredPaper> again) {
        return Stream.concat(fresh.stream(), again.stream())
                .filter(paper -> paper.kind() == PaperKind.INVOICE && paper.numberKey() != null)
                .map(paper -> StoredPaper.hex(paper.numberKey()))
                .toList();
    }

    /** Where a paper lies. */
    private record Place(long documentId, int part) {}

    /** The papers that were read before, with the enterprises they have by now. */
    private Map<Place, Long> known(List<ReadDocument> read) {
        Map<Place, Long> known = new HashMap<>();
        Portions.of(read.stream().map(ReadDocument::id).toList(), Portions.ROWS)
                .forEach(some -> papers.ofDocuments(some)
                        .forEach(
                                paper -> known.put(new Place(paper.documentId(), paper.part()), paper.enterpriseId())));
        return known;
    }

    /** The same, locked: what they bore until now is what others may ask about, and change owners for, meanwhile. */
    private Map<Place, Long> held(List<ReadDocument> read) {
        List<String> numbers = new ArrayList<>();
        Portions.of(read.stream().map(ReadDocument::id).toList(), Portions.ROWS)
                .forEach(some -> numbers.addAll(StoredNumberUses.hex(papers.numbersOf(some))));
        locks.hold(numbers);
        return known(read);
    }

    private long owner(ReadDocument document, PaperReading reading, PaperForm taken) {
        return document.enterpriseId() != Arrivals.UNRESOLVED
                ? document.enterpriseId()
                : owners.find(reading, taken, PaperOfReading.taskNumbers(reading), PaperOfReading.batchNumber(reading));
    }
}
