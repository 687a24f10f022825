package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentReader;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a paper back to be read: one that was refused or went unread by a fault of ours, of which a part was not recognised, or
 * of which no kind was told. What was read before is kept behind the new reading, and what people confirmed stands in it.
 */
@Component
public class ReadAgain {

    /** What reading it again may come to. */
    public enum Promise {
        /** The same as before. */
        NOTHING,
        /** More than before, for it went unread by a fault that passes. */
        AFTER_A_FAULT,
        /** More than before, for the reader is newer than the one that read or refused it. */
        BY_A_NEWER_READER,
        /** Probably the same, for the same reader did so; what this installation is set to may be another. */
        BY_THE_SAME_READER
    }

    private static final Set<String> FAULTS = Set.of("READING_TOO_SLOW", "READING_FAILED");

    private final DocumentMapper documents;
    private final AttemptMapper attempts;
    private final VisibleDocuments visible;
    private final StoredReadings readings;
    private final ReadingTurns turns;
    private final Access access;
    private final AuditTrail trail;
    private final Workers workers;

    ReadAgain(
            DocumentMapper documents,
            AttemptMapper attempts,
            VisibleDocuments visible,
            StoredReadings readings,
            ReadingTurns turns,
            Access access,
            AuditTrail trail,
            Workers workers) {
        this.documents = documents;
        this.attempts = attempts;
        this.visible = visible;
        this.readings = readings;
        this.turns = turns;
        this.access = access;
        this.trail = trail;
        this.workers = workers;
    }

    /**
     * What reading it again may come to, as far as a document says itself.
     *
     * @param readerVersion gives that of the reader that read or refused it last, or null where that is not known; asked only
     *     where it matters
     */
    public static Promise promise(
            DocumentStage stage, String refusalCode, List<PaperReading> readings, Supplier<Integer> readerVersion) {
        if (isFault(stage, refusalCode, readings)) {
            return Promise.AFTER_A_FAULT;
        }
        boolean unread = stage == DocumentStage.REFUSED
                || stage == DocumentStage.READ && readings.stream().anyMatch(ReadAgain::isOfNoKind);
        if (!unread) {
            return Promise.NOTHING;
        }
        Integer version = readerVersion.get();
        return version == null || version < DocumentReader.VERSION
                ? Promise.BY_A_NEWER_READER
                : Promise.BY_THE_SAME_READER;
    }

    private static boolean isFault(DocumentStage stage, String refusalCode, List<PaperReading> readings) {
        return switch (stage) {
            case FAILED -> true;
            case REFUSED -> FAULTS.contains(refusalCode);
            case READ -> readings.stream().anyMatch(PaperReading::leavesUnrecognised);
            case RECEIVED, OPENED -> false;
        };
    }

    /** Whether neither the reader nor a person could tell what it is. */
    private static boolean isOfNoKind(PaperReading reading) {
        return reading.kind() == PaperKind.OTHER
                && (reading.toldKind() == null || reading.toldKind().couldNotTell(reading.kind()));
    }

    /**
     * Somebody who hands in papers asks for it. A paper that was read in full, or waits already, stays as it is; one that the
     * same reader refused is read again all the same.
     *
     * @throws io.siliu.kernel.PlatformException NOT_FOUND when there is none, or it is another tenant's
     */
    @Transactional
    public void ask(long documentId) {
        access.require(Permission.DELIVER_DOCUMENTS);
        DocumentRecord document = visible.find(documentId);
        if (promise(document) != Promise.NOTHING && put(document)) {
            trail.did("DOCUMENT_READ_AGAIN", "DOCUMENT", Long.toString(documentId));
            workers.wake(ReadingStage.NAME);
        }
    }

    /**
     * The same bytes came again: they are read again where that promises more than before.
     *
     * @return whether it is read again; the caller has checked who sends and has a transaction
     */
    boolean putBack(DocumentRecord document) {
        return switch (promise(document)) {
            case AFTER_A_FAULT, BY_A_NEWER_READER -> put(document);
            case BY_THE_SAME_READER, NOTHING -> false;
        };
    }

    private Promise promise(DocumentRecord document) {
        List<PaperReading> read = document.stage() == DocumentStage.READ
                ? readings.of(List.of(document.id())).getOrDefault(document.id(), List.of())
                : List.of();
        return promise(document.stage(), document.refusalCode(), read, () -> documents.readerVersionOf(document.id()));
    }

    private boolean put(DocumentRecord document) {
        boolean put = documents.readAgain(document.id(), document.stage(), turn(document)) > 0;
        if (put) {
            attempts.forgetAll(document.id());
        }
        return put;
    }

    /** As one that comes today: whoever waits already does not wait for all that is read again. */
    private long turn(DocumentRecord document) {
        return turns.next(document.enterpriseId(), document.channel());
    }
}
