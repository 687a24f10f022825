package io.siliu.platform.document.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.ocr.DocumentReader;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.document.FileDoubt;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.document.PaperMarks.Mark;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.Readings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Readings in their table, each under the key of its document. */
@Component
final class StoredReadings implements Readings {

    private final DocumentMapper documents;
    private final PersonalData keys;
    private final BulkRows bulk;

    StoredReadings(DocumentMapper documents, PersonalData keys, BulkRows bulk) {
        this.documents = documents;
        this.keys = keys;
        this.bulk = bulk;
    }

    /** Documents as they are stored. */
    record Stored(ReadDocument document, int version) {}

    /** One paper as it was stored last. */
    record Version(PaperReading reading, int number) {}

    /**
     * Stores what was read from documents, behind what was read before from those that were read before. A paper that was there
     * keeps its number, whatever else is found in its file now. What people confirmed on a paper that is still of the same kind stands
     * in the new reading too, and so does the kind that they told.
     *
     * @return what stands now, in the same order
     */
    List<Stored> store(List<ReadDocument> read, Instant at) {
        List<Long> ids = read.stream().map(ReadDocument::id).toList();
        keys.prepare(DataSubject.DOCUMENT, ids);
        Map<Long, List<ReadingRow>> before =
                documents.readings(ids).stream().collect(Collectors.groupingBy(ReadingRow::documentId));
        List<Stored> stored = new ArrayList<>();
        List<ReadingRow> rows = new ArrayList<>();
        for (ReadDocument document : read) {
            List<ReadingRow> old = before.getOrDefault(document.id(), List.of());
            int version = old.stream().mapToInt(ReadingRow::version).max().orElse(0) + 1;
            old.forEach(row -> setAside(row, at));
            List<PaperReading> known = old.stream().map(this::opened).toList();
            List<PaperReading> merged = TakenFile.again(
                    NumberedAgain.of(document.readings(), known, () -> documents.lastPart(document.id())).stream()
                            .map(reading -> withConfirmed(reading, known))
                            .toList(),
                    known);
            boolean cutOff = FileDoubts.of(merged).contains(FileDoubt.CUT_OFF);
            merged.forEach(reading -> rows.add(row(document.id(), version, DocumentReader.VERSION, reading, cutOff)));
            stored.add(new Stored(document.with(merged), version));
        }
        bulk.write(DocumentMapper.class, rows, (mapper, row) -> mapper.insertReading(row, at));
        return stored;
    }

    private void setAside(ReadingRow row, Instant at) {
        documents.keepReading(row.documentId(), row.part(), at);
        documents.dropReading(row.documentId(), row.part());
    }

    /** One of the papers of a document with its version. */
    Optional<Version> last(long documentId, int part) {
        return documents.readings(List.of(documentId)).stream()
                .filter(row -> row.part() == part)
                .findFirst()
                .map(row -> new Version(opened(row), row.version()));
    }

    /** One of the papers of a document in this version, whether or not it is the last. */
    Optional<PaperReading> in(long documentId, int part, int version) {
        return documents.readings(List.of(documentId)).stream()
                .filter(row -> row.part() == part && row.version() == version)
                .findFirst()
                .or(() -> documents.readingBefore(documentId, part, version))
                .map(this::opened);
    }

    /** One of the papers of a document, as it was read last. */
    Optional<PaperReading> of(long documentId, int part) {
        return of(List.of(documentId)).getOrDefault(documentId, List.of()).stream()
                .filter(reading -> reading.part() == part)
                .findFirst();
    }

    /**
     * Puts a new version in the place of a reading; the one before is kept. The caller holds the document.
     *
     * @return the new version
     */
    int replace(long documentId, PaperReading reading, Instant at) {
        ReadingRow before = documents.readings(List.of(documentId)).stream()
                .filter(row -> row.part() == reading.part())
                .findFirst()
                .orElseThrow();
        setAside(before, at);
        documents.insertReading(
                row(documentId, before.version() + 1, before.readerVersion(), reading, isCutOff(before)), at);
        return before.version() + 1;
    }

    /** Writes the marks of what was read before some of them were kept. */
    void markAnew(long documentId) {
        List<PaperReading> papers = of(List.of(documentId)).getOrDefault(documentId, List.of());
        boolean cutOff = FileDoubts.of(papers).contains(FileDoubt.CUT_OFF);
        papers.forEach(paper -> documents.mark(documentId, paper.part(), MarksOfPaper.text(paper, cutOff)));
    }

    private static boolean isCutOff(ReadingRow row) {
        return row.marks() != null && MarksOfPaper.parse(row.marks()).contains(Mark.CUT_OFF);
    }

    private ReadingRow row(long documentId, int version, Integer readerVersion, PaperReading reading, boolean cutOff) {
        byte[] content =
                keys.encrypt(DataSubject.DOCUMENT, documentId, PackedJson.pack(Json.MAPPER.writeValueAsBytes(reading)));
        return new ReadingRow(
                documentId,
                reading.part(),
                version,
                readerVersion,
                reading.kind(),
                content,
                MarksOfPaper.text(reading, cutOff),
                CapitalsOfPaper.text(reading));
    }

    /** A fresh reading with what people said on those of the same paper before. */
    static PaperReading withConfirmed(PaperReading fresh, List<PaperReading> before) {
        PaperReading merged = fresh;
        for (PaperReading old : before) {
            if (old.part() != fresh.part()) {
                continue;
            }
            if (isToldOtherwise(old, fresh)) {
                merged = (fresh.kind() == old.kind() ? fresh : fresh.withoutValues()).told(old.kind(), old.toldKind());
            }
            if (old.kind() != merged.kind()) {
                continue;
            }
            for (PaperField field : old.fields()) {
                if (field.saidByPeople()) {
                    merged = merged.with(again(field, fresh));
                }
            }
        }
        return merged;
    }

    /** What people say the paper is stands against what it is told to be anew; that they could not tell does not. */
    private static boolean isToldOtherwise(PaperReading old, PaperReading fresh) {
        return old.toldKind() != null
                && (fresh.kind() == PaperKind.OTHER
                        || old.kind() != fresh.kind() && !old.toldKind().couldNotTell(old.kind()));
    }

    /** What people said, on what was read anew. */
    private static PaperField again(PaperField said, PaperReading fresh) {
        return fresh.field(said.name())
                .map(read -> read.confirmedAs(said.value(), said.confidence(), said.confirmed()))
                .orElse(said);
    }

    private PaperReading opened(ReadingRow row) {
        byte[] plain = keys.decrypt(DataSubject.DOCUMENT, row.documentId(), row.content());
        return Json.STORED.readValue(PackedJson.unpack(plain), PaperReading.class);
    }

    @Override
    public List<PaperMarks> marks(Collection<Long> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : documents.marks(documentIds).stream()
                        .map(row -> new PaperMarks(
                                row.documentId(), row.part(), MarksOfPaper.parse(row.marks()), row.inCapitals()))
                        .toList();
    }

    @Override
    public Map<Long, List<PaperReading>> of(Collection<Long> documentIds) {
        Map<Long, List<PaperReading>> found = new LinkedHashMap<>();
        if (documentIds.isEmpty()) {
            return found;
        }
        keys.prepare(DataSubject.DOCUMENT, documentIds);
        for (ReadingRow row : documents.readings(documentIds)) {
            found.computeIfAbsent(row.documentId(), id -> new ArrayList<>()).add(opened(row));
        }
        return found;
    }
}
