package io.siliu.platform.document.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.internal.StoredReadings.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on the list what a reading leaves in doubt, in the transaction that stores the reading. */
@Component
final class DoubtfulFields {

    private static final String DISAGREE = "CHANNELS_DISAGREE";
    private static final String MISSING = "FIELD_MISSING";

    private final GlanceMapper glances;
    private final BulkRows bulk;
    private final IdGenerator ids;
    private final Clock clock;

    DoubtfulFields(GlanceMapper glances, BulkRows bulk, IdGenerator ids, Clock clock) {
        this.glances = glances;
        this.bulk = bulk;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What was asked about earlier readings of the documents and has no answer yet is asked no longer, except for what people
     * asked for.
     */
    void list(List<Stored> documents) {
        Instant now = clock.instant();
        List<GlanceRow> rows = new ArrayList<>();
        for (Stored stored : documents) {
            if (stored.version() > 1) {
                glances.withdraw(
                        stored.document().id(), stored.document().readings().size(), now);
            }
            Place place = new Place(
                    stored.document().enterpriseId(), stored.document().id(), stored.version());
            List<GlanceRow> doubts = rows(place, stored.document().readings(), now);
            rows.addAll(stored.version() > 1 ? notYetAsked(stored.document().id(), doubts) : doubts);
        }
        bulk.write(GlanceMapper.class, rows, GlanceMapper::insert);
    }

    /**
     * A file that is in doubt itself is asked about before what it says is, and no further where another copy was asked
     * for.
     */
    private List<GlanceRow> rows(Place place, List<PaperReading> papers, Instant now) {
        if (FileDoubts.areOpen(papers)) {
            return List.of(row(place, papers.get(0), FieldShape.FILE_ITSELF, "", GlanceReason.FILE, now));
        }
        if (FileDoubts.verdict(papers).filter(verdict -> !verdict.taken()).isPresent()) {
            return List.of();
        }
        return papers.stream()
                .flatMap(reading -> rows(place, reading, now).stream())
                .toList();
    }

    /** What is left to be asked of a file that people took. */
    List<Long> listTaken(DocumentRecord document, List<StoredReadings.Version> papers) {
        Instant now = clock.instant();
        List<GlanceRow> rows = papers.stream()
                .flatMap(paper -> {
                    Place place = new Place(document.enterpriseId(), document.id(), paper.number());
                    return rows(place, paper.reading(), now).stream();
                })
                .toList();
        List<GlanceRow> asked = notYetAsked(document.id(), rows);
        asked.forEach(glances::insert);
        return asked.stream().map(GlanceRow::id).toList();
    }

    /** Lists anew what earlier readings leave in doubt, in the place of what was asked about them. */
    void listAnew(Stored stored) {
        glances.withdraw(stored.document().id(), stored.document().readings().size(), clock.instant());
        list(List.of(stored));
    }

    private List<GlanceRow> rows(Place place, PaperReading reading, Instant now) {
        if (reading.isOfUnknownKind()) {
            return List.of(row(place, reading, FieldShape.KIND_OF_PAPER, "", GlanceReason.UNKNOWN_KIND, now));
        }
        List<GlanceRow> rows = new ArrayList<>();
        reading.fields().stream()
                .filter(field -> isInDoubt(field, reading))
                .forEach(field ->
                        rows.add(row(place, reading, field.name(), field.value(), reason(field, reading), now)));
        missing(reading).forEach(name -> rows.add(row(place, reading, name, "", GlanceReason.MISSING, now)));
        return rows;
    }

    /**
     * What the new version of one paper leaves in doubt, in the place of what was asked about its values before.
     *
     * @param file all papers of the file; where it is in doubt itself, that is the question
     */
    void listPaper(DocumentRecord document, List<PaperReading> file, StoredReadings.Version paper) {
        Instant now = clock.instant();
        glances.withdrawRead(document.id(), paper.reading().part(), now);
        if (!isAskedAbout(file)) {
            return;
        }
        Place place = new Place(document.enterpriseId(), document.id(), paper.number());
        notYetAsked(document.id(), rows(place, paper.reading(), now)).forEach(glances::insert);
    }

    /** Without those about which a person asks already. */
    private List<GlanceRow> notYetAsked(long documentId, List<GlanceRow> rows) {
        List<GlanceRow> open = glances.openOf(documentId);
        return rows.stream()
                .filter(row -> open.stream().noneMatch(other -> other.isAbout(row.part(), row.field())))
                .toList();
    }

    /** A question about a value, or about the kind of the paper, that reading does not ask by itself. */
    GlanceRow ask(long enterpriseId, long documentId, StoredReadings.Version paper, String field, GlanceReason reason) {
        PaperReading reading = paper.reading();
        GlanceRow asked = row(
                new Place(enterpriseId, documentId, paper.number()),
                reading,
                field,
                reading.value(field).orElse(""),
                reason,
                clock.instant());
        glances.insert(asked);
        return asked;
    }

    /** Whether what a file says is asked about: nothing is wrong with it, or people took it all the same. */
    private static boolean isAskedAbout(List<PaperReading> file) {
        return !FileDoubts.areOpen(file)
                && FileDoubts.verdict(file).filter(verdict -> !verdict.taken()).isEmpty();
    }

    static boolean isInDoubt(PaperField field, PaperReading reading) {
        boolean answered = field.confirmed() != null;
        boolean unsure = !field.certain() && !OcrTypes.onlyDescribes(field.name());
        return !answered && !field.value().isBlank() && (unsure || isContradicted(field, reading));
    }

    private static GlanceReason reason(PaperField field, PaperReading reading) {
        if (isContradicted(field, reading)) {
            return GlanceReason.CONTRADICTED;
        }
        if (FieldDoubts.otherSide(reading, field.name()).isPresent()) {
            return GlanceReason.WHOSE;
        }
        return reading.toldKind() == null ? GlanceReason.UNCERTAIN : GlanceReason.TOLD_KIND;
    }

    private static boolean isContradicted(PaperField field, PaperReading reading) {
        return reading.warnings().stream()
                .anyMatch(warning ->
                        warning.code().equals(DISAGREE) && warning.field().equals(field.name()));
    }

    private static List<String> missing(PaperReading reading) {
        if (reading.toldKind() != null) {
            return OcrTypes.requiredFields(reading.kind()).stream()
                    .filter(name -> reading.field(name).isEmpty())
                    .toList();
        }
        // Where nothing was recognised, the paper is read again rather than typed off by a person.
        return reading.leavesUnrecognised()
                ? List.of()
                : reading.warnings().stream()
                        .filter(warning -> warning.code().equals(MISSING))
                        .map(PaperWarning::field)
                        .filter(name -> reading.field(name).isEmpty())
                        .distinct()
                        .toList();
    }

    /** On which version of which document it is. */
    private record Place(long enterpriseId, long documentId, int version) {}

    private GlanceRow row(
            Place place, PaperReading reading, String field, String value, GlanceReason reason, Instant now) {
        return new GlanceRow(
                ids.next(),
                place.enterpriseId(),
                place.documentId(),
                reading.part(),
                place.version(),
                reading.kind(),
                field,
                reason,
                isPersonal(reading, field, value),
                GlanceState.WAITING,
                now,
                null);
    }

    /** Whether a question about the field may show a person to whoever is asked. */
    static boolean isPersonal(PaperReading reading, String field) {
        return isPersonal(reading, field, reading.value(field).orElse(""));
    }

    /** One who may not see people is offered none as an alternative either, nor as the other party. */
    private static boolean isPersonal(PaperReading reading, String field, String value) {
        return PersonalFields.pointsAtAPerson(field, value)
                || FieldDoubts.otherSide(reading, field)
                        .flatMap(reading::field)
                        .filter(other -> PersonalFields.pointsAtAPerson(other.name(), other.value()))
                        .isPresent()
                || reading.field(field).stream()
                        .flatMap(read -> read.alternatives().stream())
                        .anyMatch(other -> PersonalFields.pointsAtAPerson(field, other.value()));
    }
}
