package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Warning;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.internal.PackageOpening.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads one claimed document and stores what came of it, inside the transaction of the claim. */
@Component
final class ReadOneDocument {

    /** What was taken for an OFD when it came in may be a package of them. */
    private static final Set<String> ZIPS = Set.of(MediaTypes.ZIP, MediaTypes.OFD);

    private final DocumentMapper documents;
    private final KeptOriginals originals;
    private final DocumentReader reader;
    private final PackageOpening packages;
    private final AttachedIntake attached;
    private final FileReadings filing;
    private final Clock clock;

    ReadOneDocument(
            DocumentMapper documents,
            KeptOriginals originals,
            DocumentReader reader,
            PackageOpening packages,
            AttachedIntake attached,
            FileReadings filing,
            Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.reader = reader;
        this.packages = packages;
        this.attached = attached;
        this.filing = filing;
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
        if (!ZIPS.contains(document.mediaType()) || !openPackage(document, bytes)) {
            readPaper(document, bytes, last).ifPresent(read -> filing.file(List.of(read)));
        }
    }

    /**
     * Reads a paper; one that cannot be read is refused.
     *
     * @return what is to be filed
     */
    Optional<ReadDocument> readPaper(DocumentRecord document, boolean last) {
        return readPaper(document, originals.bytesOf(document), last);
    }

    private Optional<ReadDocument> readPaper(DocumentRecord document, byte[] bytes, boolean last) {
        return reader.read(bytes, originals.fileNameOf(document))
                .fold(
                        read -> {
                            if (!last) {
                                unrecognised(read).ifPresent(warning -> {
                                    throw new PartlyUnread(warning.text());
                                });
                            }
                            return Optional.of(document.read(papers(withAttached(document, read))));
                        },
                        refused -> {
                            refuse(document, Refusal.of(refused));
                            return Optional.empty();
                        });
    }

    /** What hangs on the paper is taken in; what is left out of that is named in what was read. */
    private ReadOutcome.Read withAttached(DocumentRecord document, ReadOutcome.Read read) {
        return read.leavingOut(attached.take(document, read.attached()));
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
            documents.finished(
                    List.of(document.id()), DocumentStage.OPENED, null, DocumentReader.VERSION, clock.instant());
        }
        return opened.outcome() != PackageOpening.Outcome.NO_PACKAGE;
    }

    private static List<PaperReading> papers(ReadOutcome.Read read) {
        List<PaperReading> papers = new ArrayList<>();
        for (int part = 0; part < read.readings().size(); part++) {
            papers.add(OcrTypes.reading(part, read.readings().get(part)));
        }
        return papers;
    }

    private void refuse(DocumentRecord document, Refusal refusal) {
        documents.refused(
                document.id(),
                DocumentStage.REFUSED,
                refusal.code(),
                shortened(refusal.detail()),
                shortened(refusal.remedy()),
                DocumentReader.VERSION,
                clock.instant());
    }

    private static String shortened(String sentence) {
        return sentence.length() <= 500 ? sentence : sentence.substring(0, 497) + "...";
    }
}
