package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Warning;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.PackageOpening.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads one claimed document and stores what came of it, inside the transaction of the claim. */
@Component
final class ReadOneDocument {

    private final DocumentMapper documents;
    private final KeptOriginals originals;
    private final DocumentReader reader;
    private final StoredReadings readings;
    private final PackageOpening packages;
    private final DoubtfulFields glances;
    private final LearnedNames names;
    private final HandingOn handingOn;
    private final Clock clock;

    ReadOneDocument(
            DocumentMapper documents,
            KeptOriginals originals,
            DocumentReader reader,
            StoredReadings readings,
            PackageOpening packages,
            DoubtfulFields glances,
            LearnedNames names,
            HandingOn handingOn,
            Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.reader = reader;
        this.readings = readings;
        this.packages = packages;
        this.glances = glances;
        this.names = names;
        this.handingOn = handingOn;
        this.clock = clock;
    }

    /**
     * Reads a document and stores what came of it.
     *
     * @param last whether it is not tried again: what was read is then stored, with the warning that a page is missing
     * @throws PartlyUnread when a page was not recognised and another attempt may see it
     */
    void read(long id, boolean last) {
        DocumentRecord document = documents.find(id).orElseThrow();
        byte[] bytes = originals.bytesOf(document);
        if (!document.mediaType().equals(MediaTypes.ZIP) || !openPackage(document, bytes)) {
            readPaper(document, bytes, last);
        }
    }

    private void readPaper(DocumentRecord document, byte[] bytes, boolean last) {
        ReadOutcome outcome = reader.read(bytes, originals.fileNameOf(document));
        outcome.fold(
                read -> {
                    if (!last) {
                        unrecognised(read).ifPresent(warning -> {
                            throw new PartlyUnread(warning.text());
                        });
                    }
                    store(document, read);
                    return true;
                },
                refused -> {
                    refuse(document, Refusal.of(refused));
                    return false;
                });
    }

    private static Optional<Warning> unrecognised(ReadOutcome.Read read) {
        return read.readings().stream()
                .flatMap(reading -> reading.warnings().stream())
                .filter(warning -> warning.code() == Warning.Code.OCR_FAILED)
                .findFirst();
    }

    /** Whether the ZIP is a package of papers, opened or refused; other files are ZIPs inside. */
    private boolean openPackage(DocumentRecord document, byte[] bytes) {
        PackageOpening.Opened opened = packages.open(document, bytes);
        opened.refusal().ifPresent(refusal -> refuse(document, refusal));
        if (opened.outcome() == PackageOpening.Outcome.OPENED) {
            documents.finished(document.id(), DocumentStage.OPENED, null, clock.instant());
        }
        return opened.outcome() != PackageOpening.Outcome.NO_PACKAGE;
    }

    private void store(DocumentRecord document, ReadOutcome.Read read) {
        List<PaperReading> papers = new ArrayList<>();
        for (int part = 0; part < read.readings().size(); part++) {
            papers.add(OcrTypes.reading(part, read.readings().get(part)));
        }
        int version = readings.store(document.id(), papers, clock.instant());
        List<PaperReading> stored = readings.of(List.of(document.id())).getOrDefault(document.id(), List.of());
        glances.list(document, stored, version);
        names.learn(document, stored, clock.instant());
        handingOn.handOn(document, stored);
        documents.finished(document.id(), DocumentStage.READ, stored.get(0).kind(), clock.instant());
    }

    private void refuse(DocumentRecord document, Refusal refusal) {
        documents.refused(
                document.id(),
                DocumentStage.REFUSED,
                refusal.code(),
                shortened(refusal.detail()),
                shortened(refusal.remedy()),
                clock.instant());
    }

    private static String shortened(String sentence) {
        return sentence.length() <= 500 ? sentence : sentence.substring(0, 497) + "...";
    }
}
