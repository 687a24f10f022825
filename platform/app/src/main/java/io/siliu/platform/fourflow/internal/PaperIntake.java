package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.ReadingSink;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.settlement.AgreementPapers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes what was read and keeps of it what the matching needs: papers that are new by statements for all of them. What a document
 * held and holds no more, because it was read anew as something else or with fewer papers, or because people say so, is taken from
 * where it stands.
 */
@Component
final class PaperIntake implements ReadingSink {

    private final PaperMapper papers;
    private final NumberLocks locks;
    private final InvoiceTurns turns;
    private final PaperOfReading form;
    private final EnterpriseOfPaper owners;
    private final OwnerOfDocument documents;
    private final NobodysSigns nobodys;
    private final Arrivals arrivals;
    private final AgreementPapers agreements;
    private final BulkRows bulk;
    private final Clock clock;

    PaperIntake(
            PaperMapper papers,
            InvoiceTurns turns,
            PaperOfReading form,
            EnterpriseOfPaper owners,
            OwnerOfDocument documents,
            NobodysSigns nobodys,
            Arrivals arrivals,
            AgreementPapers agreements,
            BulkRows bulk,
            Clock clock) {
        this.papers = papers;
        this.locks = new NumberLocks(papers);
        this.turns = turns;
        this.form = form;
        this.owners = owners;
        this.documents = documents;
        this.nobodys = nobodys;
        this.arrivals = arrivals;
        this.agreements = agreements;
        this.bulk = bulk;
        this.clock = clock;
    }

    @Override
    public void accept(List<ReadDocument> read) {
        Map<Place, PaperMapper.OwnedPaper> known = known(read).isEmpty() ? Map.of() : held(read);
        List<StoredPaper> fresh = new ArrayList<>();
        List<StoredPaper> again = new ArrayList<>();
        // In their order, so that of two who bring papers for the same new enterprises none waits for the other in a
        // ring.
        Set<Long> touched = new TreeSet<>();
        Set<Long> contracting = new TreeSet<>();
        for (ReadDocument document : read) {
            for (PaperReading reading : document.readings()) {
                PaperForm.of(reading).ifPresent(taken -> {
                    PaperMapper.OwnedPaper owned = known.get(new Place(document.id(), reading.part()));
                    StoredPaper paper = form.of(
                            document,
                            reading,
                            taken,
                            owned == null ? owner(document, reading, taken) : owned.enterpriseId());
                    touched.add(paper.enterpriseId());
                    if (paper.kind() == PaperKind.CONTRACT) {
                        contracting.add(paper.enterpriseId());
                    }
                    (owned == null ? fresh : again).add(paper);
                });
            }
        }
        turns.share(numbersOfInvoices(fresh, again));
        again.forEach(papers::update);
        nobodys.readAnew(again.stream()
                .filter(paper -> paper.enterpriseId() == Arrivals.UNRESOLVED)
                .map(StoredPaper::documentId)
                .distinct()
                .toList());
        gone(read, known).forEach(paper -> {
            papers.leave(paper.documentId(), paper.part(), clock.instant());
            touched.add(paper.enterpriseId());
        });
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
    private record Place(long documentId, int part) {

        static Place of(PaperMapper.OwnedPaper paper) {
            return new Place(paper.documentId(), paper.part());
        }
    }

    /**
     * What could not be recognised says nothing: where a page of a file was not seen, its papers stay as they were read, but for those
     * that people say are none.
     */
    private static List<PaperMapper.OwnedPaper> gone(
            List<ReadDocument> read, Map<Place, PaperMapper.OwnedPaper> known) {
        Set<Place> there = new HashSet<>();
        Set<Place> told = new HashSet<>();
        Set<Long> partlySeen = new HashSet<>();
        for (ReadDocument document : read) {
            for (PaperReading reading : document.readings()) {
                if (PaperForm.of(reading).isPresent()) {
                    there.add(new Place(document.id(), reading.part()));
                }
                if (reading.wasToldByPeople()) {
                    told.add(new Place(document.id(), reading.part()));
                }
                if (reading.leavesUnrecognised()) {
                    partlySeen.add(document.id());
                }
            }
        }
        return known.values().stream()
                .filter(paper -> !paper.gone() && !there.contains(Place.of(paper)))
                .filter(paper -> told.contains(Place.of(paper)) || !partlySeen.contains(paper.documentId()))
                .toList();
    }

    /** The papers that were read before, with the enterprises they have by now, in the order of their places. */
    private Map<Place, PaperMapper.OwnedPaper> known(List<ReadDocument> read) {
        Map<Place, PaperMapper.OwnedPaper> known = new LinkedHashMap<>();
        Portions.of(read.stream().map(ReadDocument::id).toList(), Portions.ROWS)
                .forEach(some -> papers.ofDocuments(some).forEach(paper -> known.put(Place.of(paper), paper)));
        return known;
    }

    /** The same, locked: what they bore until now is what others may ask about, and change owners for, meanwhile. */
    private Map<Place, PaperMapper.OwnedPaper> held(List<ReadDocument> read) {
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
