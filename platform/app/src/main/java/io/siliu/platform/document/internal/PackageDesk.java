package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.DocumentStage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What became of all that lay in a package, or hung on a paper. */
@Component
public class PackageDesk {

    private static final int KNOWN_A_PAGE = 50;
    private static final int AT_ONCE = 1_000;

    private final DocumentMapper documents;
    private final PackageEntryMapper entries;
    private final VisibleDocuments visible;
    private final KeptOriginals originals;
    private final PersonalData keys;
    private final Access access;
    private final AuditTrail trail;

    PackageDesk(
            DocumentMapper documents,
            PackageEntryMapper entries,
            VisibleDocuments visible,
            KeptOriginals originals,
            PersonalData keys,
            Access access,
            AuditTrail trail) {
        this.documents = documents;
        this.entries = entries;
        this.visible = visible;
        this.originals = originals;
        this.keys = keys;
        this.access = access;
        this.trail = trail;
    }

    /**
     * How far its papers have come.
     *
     * @param read read, or opened
     * @param waiting received and not read yet
     * @param refused cannot be read, wherever the fault lies
     * @param known were here before, or lie in it twice
     */
    public record Counts(long read, long waiting, long refused, long known) {}

    /**
     * A paper that was here before.
     *
     * @param documentId what it is, or null where the present actor may not see that
     */
    public record KnownPaper(String fileName, String documentId) {}

    /** @param next where the following page begins, or null when this is the last */
    public record KnownPage(List<KnownPaper> papers, Integer next) {}

    /** A paper that cannot be read, with the code of why. */
    public record RefusedPaper(String fileName, long bytes, String code) {}

    /** @throws io.siliu.kernel.PlatformException NOT_FOUND when there is none, or it is not theirs to see */
    public Counts counts(long packageId) {
        visible.find(packageId);
        Map<DocumentStage, Long> stages = new EnumMap<>(DocumentStage.class);
        entries.stages(packageId).forEach(row -> stages.put(row.stage(), row.count()));
        return new Counts(
                count(stages, DocumentStage.READ) + count(stages, DocumentStage.OPENED),
                count(stages, DocumentStage.RECEIVED),
                count(stages, DocumentStage.REFUSED)
                        + count(stages, DocumentStage.FAILED)
                        + entries.countRefused(packageId),
                entries.countKnown(packageId));
    }

    private static long count(Map<DocumentStage, Long> stages, DocumentStage stage) {
        return stages.getOrDefault(stage, 0L);
    }

    /** @param after where the page before ended, or null for the first */
    public KnownPage known(long packageId, Integer after) {
        DocumentRecord parcel = visible.find(packageId);
        List<PackageEntry> found = entries.known(packageId, after == null ? -1 : after, KNOWN_A_PAGE + 1);
        List<PackageEntry> shown = found.subList(0, Math.min(KNOWN_A_PAGE, found.size()));
        Set<Long> seen = shown.isEmpty() ? Set.of() : seen(shown);
        return new KnownPage(
                shown.stream()
                        .map(entry -> new KnownPaper(nameOf(parcel, entry), numberOf(entry, seen)))
                        .toList(),
                found.size() > KNOWN_A_PAGE ? shown.get(KNOWN_A_PAGE - 1).place() : null);
    }

    private Set<Long> seen(List<PackageEntry> shown) {
        List<DocumentRecord> here = documents.findAll(
                shown.stream().map(PackageEntry::documentId).distinct().toList());
        return visible.among(access.current(), here).stream()
                .map(DocumentRecord::id)
                .collect(Collectors.toSet());
    }

    private static String numberOf(PackageEntry entry, Set<Long> seen) {
        return seen.contains(entry.documentId()) ? Long.toString(entry.documentId()) : null;
    }

    /** All of them; names of files name people, so the look is recorded. */
    public List<RefusedPaper> refused(long packageId) {
        DocumentRecord parcel = visible.find(packageId);
        trail.looked("DOCUMENT", Long.toString(packageId), AuditTrail.ROUTINE);
        List<RefusedPaper> all = new ArrayList<>();
        long after = 0;
        for (List<DocumentRecord> some = some(packageId, after); !some.isEmpty(); some = some(packageId, after)) {
            keys.prepare(
                    DataSubject.DOCUMENT, some.stream().map(DocumentRecord::id).toList());
            visible.among(access.current(), some).stream()
                    .map(paper -> new RefusedPaper(originals.fileNameOf(paper), paper.byteSize(), paper.refusalCode()))
                    .forEach(all::add);
            after = some.get(some.size() - 1).id();
        }
        entries.refused(packageId).stream()
                .map(entry -> new RefusedPaper(nameOf(parcel, entry), entry.byteSize(), entry.refusalCode()))
                .forEach(all::add);
        return all;
    }

    private List<DocumentRecord> some(long packageId, long after) {
        return documents.inside(packageId, true, after, AT_ONCE);
    }

    private String nameOf(DocumentRecord parcel, PackageEntry entry) {
        return new String(keys.decrypt(DataSubject.DOCUMENT, parcel.id(), entry.name()), UTF_8);
    }
}
