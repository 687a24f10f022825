package io.siliu.platform.document.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.ocr.PaperPackage.Paper;
import io.siliu.ocr.PaperPackage.TooLarge;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.internal.Intake.Arrival;
import io.siliu.platform.document.internal.Originals.OriginalKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the papers of a package in, a portion a transaction: what a process took before it died is recognised by its bytes
 * when the package is opened again.
 */
@Component
class PackageIntake {

    private final DocumentMapper documents;
    private final Originals originals;
    private final NewDocuments rows;
    private final ReadingTurns turns;
    private final ReadAgain again;
    private final PersonalData keys;
    private final IdGenerator ids;
    private final BulkRows bulk;

    PackageIntake(
            DocumentMapper documents,
            Originals originals,
            NewDocuments rows,
            ReadingTurns turns,
            ReadAgain again,
            PersonalData keys,
            IdGenerator ids,
            BulkRows bulk) {
        this.documents = documents;
        this.originals = originals;
        this.rows = rows;
        this.turns = turns;
        this.again = again;
        this.keys = keys;
        this.ids = ids;
        this.bulk = bulk;
    }

    /**
     * Papers of the same bytes are one document; which of them were here before, or lie in the package twice, is noted.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody sends one of them at this very moment; nothing of
     *     the portion is taken then
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void take(DocumentRecord parcel, List<PlacedPaper> portion) {
        Map<String, PlacedPaper> fresh = new LinkedHashMap<>();
        portion.stream().filter(one -> !one.again()).forEach(one -> fresh.put(one.sha256(), one));
        List<byte[]> digests = portion.stream()
                .map(PlacedPaper::sha256)
                .distinct()
                .map(HexFormat.of()::parseHex)
                .toList();
        Map<String, Long> here = new HashMap<>();
        // What this package brought before its process died may have been read, and have found its owner, since.
        documents.ofPackage(parcel.id(), digests).forEach(own -> {
            here.put(hex(own), own.id());
            fresh.remove(hex(own));
        });
        Set<String> before = new HashSet<>();
        documents.withAnyOf(parcel.enterpriseId(), digests).forEach(known -> {
            here.putIfAbsent(hex(known), known.id());
            if (fresh.remove(hex(known)) != null) {
                before.add(hex(known));
                again.putBack(known);
            }
        });
        if (!fresh.isEmpty()) {
            here.putAll(takeFresh(parcel, fresh));
        }
        List<PackageEntry> known = portion.stream()
                .filter(one -> one.again() || before.contains(one.sha256()))
                .filter(one -> here.containsKey(one.sha256()))
                .map(one -> entry(parcel, one, here.get(one.sha256())))
                .toList();
        bulk.write(PackageEntryMapper.class, known, PackageEntryMapper::insert);
    }

    /**
     * Notes what is too large to be a paper; its bytes stay in the package, which is kept.
     *
     * @param first the place of the first of them
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void note(DocumentRecord parcel, int first, List<TooLarge> tooLarge) {
        List<PackageEntry> entries = new ArrayList<>();
        for (TooLarge one : tooLarge) {
            entries.add(new PackageEntry(
                    parcel.id(),
                    first + entries.size(),
                    null,
                    sealed(parcel, new Paper(one.name(), new byte[0])),
                    one.bytes(),
                    one.refusal().code().name()));
        }
        bulk.write(PackageEntryMapper.class, entries, PackageEntryMapper::insert);
    }

    private PackageEntry entry(DocumentRecord parcel, PlacedPaper one, Long documentId) {
        return new PackageEntry(
                parcel.id(),
                one.place(),
                documentId,
                sealed(parcel, one.paper()),
                one.paper().content().length,
                null);
    }

    private byte[] sealed(DocumentRecord parcel, Paper paper) {
        return keys.encrypt(DataSubject.DOCUMENT, parcel.id(), NewDocuments.shortened(named(paper)));
    }

    private Map<String, Long> takeFresh(DocumentRecord parcel, Map<String, PlacedPaper> fresh) {
        List<Long> drawn = fresh.keySet().stream().map(each -> ids.next()).toList();
        keys.makeKeys(DataSubject.DOCUMENT, drawn);
        Map<String, Long> taken = new LinkedHashMap<>();
        List<DocumentRecord> documentRows = new ArrayList<>();
        fresh.forEach((sha256, one) -> {
            long id = drawn.get(documentRows.size());
            taken.put(sha256, id);
            documentRows.add(
                    rows.of(id, arrival(parcel, one.paper()), one.paper().content(), one.digest(), parcel.id()));
        });
        AtomicLong turn = new AtomicLong(turns.next(parcel.enterpriseId(), Channel.PACKAGE));
        bulk.write(DocumentMapper.class, documentRows, (mapper, row) -> mapper.insert(row, turn.getAndIncrement()));
        // After the rows and before the commit, for the reasons that one paper has.
        taken.forEach((sha256, id) -> originals.keep(
                new OriginalKey(sha256, id),
                keys.encrypt(DataSubject.DOCUMENT, id, fresh.get(sha256).paper().content())));
        return taken;
    }

    private static String hex(DocumentRecord document) {
        return HexFormat.of().formatHex(document.sha256());
    }

    private static Arrival arrival(DocumentRecord parcel, Paper paper) {
        return new Arrival(parcel.enterpriseId(), parcel.receivedBy(), Channel.PACKAGE, named(paper));
    }

    /** Two folders often hold files of one name; the folders are told as what a paper hangs on is. */
    private static String named(Paper paper) {
        return paper.folders().isEmpty()
                ? paper.baseName()
                : AttachedIntake.named(paper.folders().replace("/", AttachedIntake.INSIDE), paper.baseName());
    }
}
