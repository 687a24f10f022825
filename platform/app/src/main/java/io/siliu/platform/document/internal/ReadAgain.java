package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a paper back to be read: one that went unread by a fault of ours, or of which a part was not recognised. What was
 * read before is kept behind the new reading, and what people confirmed stands in it.
 */
@Component
public class ReadAgain {

    private static final Set<String> FAULTS = Set.of("READING_TOO_SLOW", "READING_FAILED");

    private final DocumentMapper documents;
    private final AttemptMapper attempts;
    private final VisibleDocuments visible;
    private final StoredReadings readings;
    private final Access access;
    private final AuditTrail trail;
    private final Workers workers;

    ReadAgain(
            DocumentMapper documents,
            AttemptMapper attempts,
            VisibleDocuments visible,
            StoredReadings readings,
            Access access,
            AuditTrail trail,
            Workers workers) {
        this.documents = documents;
        this.attempts = attempts;
        this.visible = visible;
        this.readings = readings;
        this.access = access;
        this.trail = trail;
        this.workers = workers;
    }

    /** Whether reading it again may help, as far as a document says itself. */
    public static boolean mayHelp(DocumentStage stage, String refusalCode, List<PaperReading> readings) {
        return switch (stage) {
            case FAILED -> true;
            case REFUSED -> FAULTS.contains(refusalCode);
            case READ -> readings.stream().anyMatch(PaperReading::leavesUnrecognised);
            case RECEIVED, OPENED -> false;
        };
    }

    /**
     * Somebody who hands in papers asks for it. A paper that was read in full, or waits already, stays as it is.
     *
     * @throws io.siliu.kernel.PlatformException NOT_FOUND when there is none, or it is another tenant's
     */
    @Transactional
    public void ask(long documentId) {
        access.require(Permission.DELIVER_DOCUMENTS);
        DocumentRecord document = visible.find(documentId);
        if (putBack(document)) {
            trail.did("DOCUMENT_READ_AGAIN", "DOCUMENT", Long.toString(documentId));
            workers.wake(ReadingStage.NAME);
        }
    }

    /** @return whether it is read again; the caller has checked who asks and has a transaction */
    boolean putBack(DocumentRecord document) {
        List<PaperReading> read = document.stage() == DocumentStage.READ
                ? readings.of(List.of(document.id())).getOrDefault(document.id(), List.of())
                : List.of();
        boolean put = (mayHelp(document.stage(), document.refusalCode(), read) || wasTakenForAnOfd(document))
                && documents.readAgain(document.id(), document.stage()) > 0;
        if (put) {
            attempts.forgetAll(document.id());
        }
        return put;
    }

    /** Packages of OFDs were once taken for OFDs, and refused because they are none. */
    private static boolean wasTakenForAnOfd(DocumentRecord document) {
        return document.stage() == DocumentStage.REFUSED
                && document.mediaType().equals(MediaTypes.OFD)
                && "FORMAT_NOT_SUPPORTED".equals(document.refusalCode());
    }
}
