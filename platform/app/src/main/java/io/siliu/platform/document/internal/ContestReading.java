package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.StoredReadings.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says of a paper that a value or its kind is wrong, that what counted as unread can be read, or that a value stands on it
 * that was not found. It becomes a question; what stands goes on standing until it is answered, and where it stands for certain, two
 * have to say that it is another.
 */
@Component
public class ContestReading {

    private final GlanceMapper glances;
    private final DocumentMapper documents;
    private final VisibleDocuments visible;
    private final StoredReadings readings;
    private final DoubtfulFields doubtful;
    private final Access access;
    private final AuditTrail trail;

    ContestReading(
            GlanceMapper glances,
            DocumentMapper documents,
            VisibleDocuments visible,
            StoredReadings readings,
            DoubtfulFields doubtful,
            Access access,
            AuditTrail trail) {
        this.glances = glances;
        this.documents = documents;
        this.visible = visible;
        this.readings = readings;
        this.doubtful = doubtful;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Asks for another look.
     *
     * @param part which paper of the file, from 0
     * @param field a field that the paper has or may have, or {@code kind}
     * @return the question; the one that is open already where there is one
     * @throws io.siliu.kernel.PlatformException NOT_FOUND for another tenant's, for a paper or field that is not there, and for a
     *     person's where one may see none
     */
    @Transactional
    public long contest(long documentId, int part, String field) {
        Actor actor = access.require(Permission.CONFIRM_READINGS);
        visible.find(documentId);
        documents.lock(documentId);
        DocumentRecord document = documents.find(documentId).orElseThrow();
        Version paper = readings.last(documentId, part).orElseThrow(() -> Access.notFound("reading"));
        GlanceReason reason = reason(paper.reading(), field).orElseThrow(() -> Access.notFound("field"));
        if (DoubtfulFields.isPersonal(paper.reading(), field) && !actor.may(Permission.READ_PERSONAL_DATA)) {
            throw Access.notFound("field");
        }
        Optional<GlanceRow> open = glances.openOf(documentId).stream()
                .filter(row -> row.isAbout(part, field))
                .findFirst();
        if (open.isPresent()) {
            return asked(open.get());
        }
        GlanceRow asked = doubtful.ask(document.enterpriseId(), documentId, paper, field, reason);
        trail.did(
                reason == GlanceReason.ADDED ? "FIELD_ADDED" : "READING_CONTESTED",
                "GLANCE",
                Long.toString(asked.id()));
        return asked.id();
    }

    /** What is looked at behind everybody's back is a question of theirs from now on; what comes of it is measured all the same. */
    private long asked(GlanceRow open) {
        if (glances.contest(open.id()) > 0) {
            trail.did("READING_CONTESTED", "GLANCE", Long.toString(open.id()));
        }
        return open.id();
    }

    private static Optional<GlanceReason> reason(PaperReading reading, String field) {
        if (field.equals(FieldShape.KIND_OF_PAPER) || reading.field(field).isPresent()) {
            return Optional.of(GlanceReason.CONTESTED);
        }
        return OcrTypes.fields(reading.kind()).contains(field) ? Optional.of(GlanceReason.ADDED) : Optional.empty();
    }

    /**
     * The fields that somebody may add to a paper: those that its kind may carry and that are not there.
     *
     * @param seesPeople whether they may see people; one who may not is not asked about them
     */
    public static List<String> addable(PaperReading reading, boolean seesPeople) {
        return OcrTypes.fields(reading.kind()).stream()
                .filter(name -> reading.field(name).isEmpty())
                .filter(name -> seesPeople || !PersonalFields.pointsAtAPerson(name, ""))
                .toList();
    }

    /**
     * The fields of a paper that somebody may contest, by their names.
     *
     * @param shown the paper as it is shown to them
     * @param seesPeople whether they may see people; one who may not is not asked about them
     */
    public static Set<String> contestable(PaperReading shown, boolean seesPeople) {
        return shown.fields().stream()
                .filter(field -> seesPeople || !isHidden(field))
                .map(PaperField::name)
                .collect(Collectors.toSet());
    }

    private static boolean isHidden(PaperField shown) {
        return shown.value().isEmpty()
                ? PersonalFields.pointsAtAPerson(shown.name(), "")
                : shown.value().indexOf('*') >= 0;
    }
}
