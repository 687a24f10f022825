package io.siliu.platform.document.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ocr.PaperPackage.Paper;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.internal.Intake.Arrival;
import io.siliu.platform.document.internal.Originals.OriginalKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final ReadAgain again;
    private final PersonalData keys;
    private final IdGenerator ids;
    private final BulkRows bulk;

    PackageIntake(
            DocumentMapper documents,
            Originals originals,
            NewDocuments rows,
            ReadAgain again,
            PersonalData keys,
            IdGenerator ids,
            BulkRows bulk) {
        this.documents = documents;
        this.originals = originals;
        this.rows = rows;
        this.again = again;
        this.keys = keys;
        this.ids = ids;
        this.bulk = bulk;
    }

    /**
     * Papers of the same bytes are one document, also within the portion.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody sends one of them at this very moment; nothing of
     *     the portion is taken then
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void take(DocumentRecord parcel, List<Paper> portion) {
        Map<String, Paper> fresh = new LinkedHashMap<>();
        for (Paper paper : portion) {
            byte[] sha256 = CryptoSuite.INTL.digest(paper.content()).bytes();
            fresh.putIfAbsent(HexFormat.of().formatHex(sha256), paper);
        }
        List<byte[]> digests =
                fresh.keySet().stream().map(HexFormat.of()::parseHex).toList();
        // What this package brought before its process died may have been read, and have found its owner, since.
        documents
                .ofPackage(parcel.id(), digests)
                .forEach(known -> fresh.remove(HexFormat.of().formatHex(known.sha256())));
        documents.withAnyOf(parcel.enterpriseId(), digests).stream()
                .filter(known -> fresh.remove(HexFormat.of().formatHex(known.sha256())) != null)
                .forEach(again::putBack);
        if (!fresh.isEmpty()) {
            takeFresh(parcel, fresh);
        }
    }

    private void takeFresh(DocumentRecord parcel, Map<String, Paper> fresh) {
        List<Long> drawn = fresh.keySet().stream().map(each -> ids.next()).toList();
        keys.makeKeys(DataSubject.DOCUMENT, drawn);
        Map<OriginalKey, Paper> kept = new LinkedHashMap<>();
        List<DocumentRecord> documentRows = new ArrayList<>();
        fresh.forEach((sha256, paper) -> {
            long id = drawn.get(documentRows.size());
            kept.put(new OriginalKey(sha256, id), paper);
            documentRows.add(rows.of(
                    id, arrival(parcel, paper), paper.content(), HexFormat.of().parseHex(sha256), parcel.id()));
        });
        bulk.write(DocumentMapper.class, documentRows, DocumentMapper::insert);
        // After the rows and before the commit, for the reasons that one paper has.
        kept.forEach((key, paper) ->
                originals.keep(key, keys.encrypt(DataSubject.DOCUMENT, key.documentId(), paper.content())));
    }

    static Arrival arrival(DocumentRecord parcel, Paper paper) {
        return new Arrival(parcel.enterpriseId(), parcel.receivedBy(), Channel.PACKAGE, paper.baseName());
    }
}
