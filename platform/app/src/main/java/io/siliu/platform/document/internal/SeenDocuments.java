package io.siliu.platform.document.internal;

import io.siliu.ocr.Box;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.InsidePlace;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Documents under the rules of who may see them; every look is recorded. */
@Component
final class SeenDocuments implements Documents {

    private static final String DOCUMENT = "DOCUMENT";
    private static final int LONGEST_PAGE = 200;
    private static final int QUARTERS = 4;
    private static final Set<DocumentStage> CANNOT_BE_READ = EnumSet.of(DocumentStage.REFUSED, DocumentStage.FAILED);

    private final DocumentMapper documents;
    private final VisibleDocuments visible;
    private final KeptOriginals originals;
    private final StoredReadings readings;
    private final CutOuts cutOuts;
    private final PageViews pages;
    private final DrawnPlaces drawn;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail trail;

    SeenDocuments(
            DocumentMapper documents,
            VisibleDocuments visible,
            KeptOriginals originals,
            StoredReadings readings,
            CutOuts cutOuts,
            PageViews pages,
            DrawnPlaces drawn,
            Enterprises enterprises,
            Access access,
            AuditTrail trail) {
        this.documents = documents;
        this.visible = visible;
        this.originals = originals;
        this.readings = readings;
        this.cutOuts = cutOuts;
        this.pages = pages;
        this.drawn = drawn;
        this.enterprises = enterprises;
        this.access = access;
        this.trail = trail;
    }

    @Override
    public DocumentView find(long id) {
        DocumentRecord document = seen(id);
        long owner = visible.ownerOf(document);
        return new DocumentView(
                Long.toString(id),
                Long.toString(owner),
                enterpriseName(owner),
                originals.fileNameOf(document),
                HexFormat.of().formatHex(document.sha256()),
                document.mediaType(),
                document.byteSize(),
                document.channel(),
                document.stage(),
                document.receivedAt(),
                document.readAt(),
                documents.readerVersionOf(id),
                packageOf(document),
                document.refusalCode(),
                document.refusalDetail(),
                document.refusalRemedy(),
                shown(readingsOf(document)));
    }

    @Override
    public DocumentPage list(DocumentFilter filter) {
        Actor actor = access.require(Permission.READ_DOCUMENTS);
        int limit = Math.max(1, Math.min(LONGEST_PAGE, filter.limit()));
        trail.lookedThrough(
                "DOCUMENT_LIST",
                LookFilter.NONE
                        .with("stage", filter.stage())
                        .with("kind", filter.kind())
                        .with("before", filter.before()));
        Map<Long, Enterprise> names =
                enterprises.all().stream().collect(Collectors.toMap(Enterprise::id, enterprise -> enterprise));
        List<Long> ofRegion = ofRegion(actor, names.values());
        if (ofRegion != null && ofRegion.isEmpty()) {
            return new DocumentPage(List.of(), null);
        }
        List<DocumentRecord> found = documents.list(
                actor.enterprise().orElse(null), ofRegion, filter.stage(), filter.kind(), filter.before(), limit + 1);
        List<DocumentRow> rows = found.stream()
                .limit(limit)
                .map(document -> row(document, names.get(document.enterpriseId())))
                .toList();
        Long next = found.size() > limit ? found.get(limit - 1).id() : null;
        return new DocumentPage(rows, next);
    }

    /** The enterprises of the actor's region, so that a page is full of what may be seen; null without a limit. */
    private static List<Long> ofRegion(Actor actor, Collection<Enterprise> all) {
        return actor.region() == null
                ? null
                : all.stream()
                        .filter(each -> VisibleDocuments.inRegion(actor, each))
                        .map(Enterprise::id)
                        .toList();
    }

    @Override
    public InsidePage inside(long packageId, InsidePlace after) {
        Actor actor = access.require(Permission.READ_DOCUMENTS);
        visible.find(packageId);
        List<InsidePlace> places = new ArrayList<>();
        List<DocumentRow> rows = new ArrayList<>();
        for (DocumentRecord paper : insideAfter(packageId, after)) {
            places.add(new InsidePlace(CANNOT_BE_READ.contains(paper.stage()), paper.id()));
            if (places.size() <= INSIDE_A_PAGE && visible.maySee(actor, paper)) {
                rows.add(row(paper, enterprises.find(visible.ownerOf(paper)).orElse(null)));
            }
        }
        return new InsidePage(rows, places.size() > INSIDE_A_PAGE ? places.get(INSIDE_A_PAGE - 1) : null);
    }

    /** One more than a page. */
    private List<DocumentRecord> insideAfter(long packageId, InsidePlace after) {
        int most = INSIDE_A_PAGE + 1;
        List<DocumentRecord> found = new ArrayList<>();
        if (after.refused()) {
            found.addAll(documents.inside(packageId, true, after.id(), most));
        }
        if (found.size() < most) {
            found.addAll(documents.inside(packageId, false, after.refused() ? 0 : after.id(), most - found.size()));
        }
        return found;
    }

    @Override
    public DocumentStage stageOf(long id) {
        return visible.find(id).stage();
    }

    @Override
    public boolean mayHaveOriginal(long id) {
        return visible.mayHaveAll(visible.find(id));
    }

    @Override
    public Original original(long id) {
        if (!visible.mayHaveAll(visible.find(id))) {
            access.require(Permission.READ_PERSONAL_DATA);
        }
        DocumentRecord document = seen(id);
        return new Original(originals.fileNameOf(document), document.mediaType(), originals.bytesOf(document));
    }

    @Override
    public Optional<FieldCutOut> cutOut(long id, int part, String fieldName) {
        DocumentRecord document = visible.find(id);
        trail.stillLooking(DOCUMENT, Long.toString(id));
        List<PaperReading> all = readingsOf(document);
        boolean hidePeople = !access.current().may(Permission.READ_PERSONAL_DATA);
        return all.stream()
                .filter(reading -> reading.part() == part)
                .findFirst()
                .flatMap(reading -> reading.field(fieldName)
                        .map(found -> hidePeople ? PersonalFields.quoteMasked(found, FreeText.people(reading)) : found))
                .flatMap(found -> cutOuts.of(
                        document, part, found, turnOf(all, found.page()), hidden(document, all, found.page())));
    }

    @Override
    public Optional<FieldCutOut> paper(long id, int part) {
        DocumentRecord document = visible.find(id);
        trail.stillLooking(DOCUMENT, Long.toString(id));
        List<PaperReading> all = readingsOf(document);
        return all.stream()
                .filter(reading -> reading.part() == part)
                .findFirst()
                .flatMap(PaperPlace::of)
                .filter(place -> place.box() != null)
                .flatMap(place -> cutOuts.ofPaper(
                        document, place, turnOf(all, place.page()), hidden(document, all, place.page())));
    }

    @Override
    public Optional<PageView> page(long id, int page, int more) {
        DocumentRecord document = visible.find(id);
        trail.stillLooking(DOCUMENT, Long.toString(id));
        List<PaperReading> all = readingsOf(document);
        int quarters = Math.floorMod(turnOf(all, page) + more, QUARTERS);
        return pages.of(document, page, quarters, hidden(document, all, page));
    }

    private static int turnOf(List<PaperReading> all, int page) {
        return all.isEmpty() ? 0 : all.get(0).turnOf(page);
    }

    /** What of a page is hidden from the present actor. */
    private List<Box> hidden(DocumentRecord document, List<PaperReading> all, int page) {
        return access.current().may(Permission.READ_PERSONAL_DATA)
                ? List.of()
                : HiddenPeople.places(all, page, visible.mayHaveAll(document));
    }

    private DocumentRecord seen(long id) {
        DocumentRecord document = visible.find(id);
        trail.looked(DOCUMENT, Long.toString(id), AuditTrail.ROUTINE);
        return document;
    }

    /** The package it lay in; a package of several owners is not shown to any one of them. */
    private String packageOf(DocumentRecord document) {
        return Optional.ofNullable(document.packageId())
                .flatMap(documents::find)
                .filter(parcel -> visible.maySee(access.current(), parcel))
                .map(parcel -> Long.toString(parcel.id()))
                .orElse(null);
    }

    private DocumentRow row(DocumentRecord document, Enterprise enterprise) {
        return new DocumentRow(
                Long.toString(document.id()),
                originals.fileNameOf(document),
                document.stage(),
                document.kind(),
                enterprise == null ? "" : enterprise.name(),
                document.channel(),
                document.byteSize(),
                document.receivedAt(),
                document.refusalCode());
    }

    private String enterpriseName(long id) {
        return enterprises.find(id).map(Enterprise::name).orElse("");
    }

    private List<PaperReading> shown(List<PaperReading> all) {
        boolean seesPeople = access.current().may(Permission.READ_PERSONAL_DATA);
        return all.stream()
                .map(OcrTypes::told)
                .map(reading -> seesPeople ? reading : PersonalFields.masked(reading))
                .toList();
    }

    private List<PaperReading> readingsOf(DocumentRecord document) {
        return drawn.placed(document, readings.of(List.of(document.id())).getOrDefault(document.id(), List.of()));
    }
}
