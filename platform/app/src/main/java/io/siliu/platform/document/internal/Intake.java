package io.siliu.platform.document.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.Receipt;
import io.siliu.platform.document.internal.Originals.OriginalKey;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes bytes in: known ones are recognised, new ones are on disk before their row is committed. */
@Component
class Intake {

    private final DocumentMapper documents;
    private final Originals originals;
    private final ReadAgain again;
    private final PersonalData keys;
    private final IdGenerator ids;
    private final NewDocuments rows;
    private final ReadingTurns turns;

    Intake(
            DocumentMapper documents,
            Originals originals,
            ReadAgain again,
            PersonalData keys,
            IdGenerator ids,
            NewDocuments rows,
            ReadingTurns turns) {
        this.documents = documents;
        this.originals = originals;
        this.again = again;
        this.keys = keys;
        this.ids = ids;
        this.rows = rows;
        this.turns = turns;
    }

    /** @param packageId the package the bytes lay in, or null */
    @Transactional
    Receipt take(Arrival arrival, byte[] bytes, Long packageId) {
        byte[] sha256 = CryptoSuite.INTL.digest(bytes).bytes();
        Optional<DocumentRecord> known = documents.withBytes(arrival.enterpriseId(), sha256);
        if (known.isPresent()) {
            return known(known.get());
        }
        DocumentRecord fresh = rows.of(ids.next(), arrival, bytes, sha256, packageId);
        try {
            documents.insert(fresh, turns.next(arrival.enterpriseId(), arrival.channel()));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return receipt(documents.withBytes(arrival.enterpriseId(), sha256).orElseThrow(), true);
        }
        // After the insert, so that of two senders at once only one writes a file; before the commit, so that no row
        // is ever seen without its file.
        originals.keep(
                new OriginalKey(HexFormat.of().formatHex(sha256), fresh.id()),
                keys.encrypt(DataSubject.DOCUMENT, fresh.id(), bytes));
        return receipt(fresh, false);
    }

    /** What went unread by a fault of ours, wholly or in part, or by an older reader, is read again when it is sent again. */
    private Receipt known(DocumentRecord document) {
        return again.putBack(document)
                ? receipt(documents.find(document.id()).orElseThrow(), true)
                : receipt(document, true);
    }

    private static Receipt receipt(DocumentRecord document, boolean duplicate) {
        return new Receipt(
                Long.toString(document.id()), HexFormat.of().formatHex(document.sha256()), duplicate, document.stage());
    }

    /** From whom, for whom and by which way bytes come. */
    record Arrival(long enterpriseId, long accountId, Channel channel, String fileName) {}
}
