package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.KnownNames;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.GlanceMapper.GlanceGroup;
import io.siliu.platform.document.internal.GlanceMapper.Looker;
import io.siliu.platform.document.internal.GlanceQuestion.Given;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of fields that wait for a person, and the one before them. Every look is recorded. */
@Component
public class GlanceDesk {

    private static final int KEYS = 9;
    private static final int LONGEST_PAGE = 200;

    private final GlanceMapper glances;
    private final VisibleDocuments visible;
    private final StoredReadings readings;
    private final KeptOriginals originals;
    private final KnownNames names;
    private final Enterprises enterprises;
    private final PersonalData keys;
    private final Access access;
    private final AuditTrail trail;

    GlanceDesk(
            GlanceMapper glances,
            VisibleDocuments visible,
            StoredReadings readings,
            KeptOriginals originals,
            KnownNames names,
            Enterprises enterprises,
            PersonalData keys,
            Access access,
            AuditTrail trail) {
        this.glances = glances;
        this.visible = visible;
        this.readings = readings;
        this.originals = originals;
        this.names = names;
        this.enterprises = enterprises;
        this.keys = keys;
        this.access = access;
        this.trail = trail;
    }

    /**
     * What the list is narrowed to.
     *
     * @param kind only this kind of paper, or null
     * @param field only fields of this name, or null
     * @param after only what came onto the list behind this one, or null
     */
    public record GlanceFilter(PaperKind kind, String field, Long after) {}

    /**
     * The desk as one finds it.
     *
     * @param count all that waits for this person, whatever the filter
     * @param forOthers how many wait for somebody who may see people
     * @param question the next one, or null when nothing is left
     */
    public record Desk(List<GlanceGroup> groups, int count, int forOthers, GlanceQuestion question) {}

    /** @param at a question that is asked for by its number, or null for the next one */
    public Desk desk(GlanceFilter filter, Long at) {
        Actor actor = looking(filter);
        Looker who = looker(actor);
        List<GlanceGroup> groups = glances.groups(who);
        Optional<GlanceRow> next = at == null
                ? glances.waiting(who, filter.kind(), filter.field(), filter.after(), 1).stream()
                        .findFirst()
                : glances.find(at).filter(row -> row.isOpen() && (!row.personal() || who.seesPeople()));
        int forOthers = who.seesPeople() || who.enterpriseId() == null ? 0 : glances.countPersonal(who.enterpriseId());
        return new Desk(
                groups,
                groups.stream().mapToInt(GlanceGroup::count).sum(),
                forOthers,
                next.map(row -> question(actor, row)).orElse(null));
    }

    /** The rows as they wait, oldest first. */
    public List<GlanceRow> list(GlanceFilter filter, int limit) {
        Actor actor = looking(filter);
        return glances.waiting(
                looker(actor),
                filter.kind(),
                filter.field(),
                filter.after(),
                Math.max(1, Math.min(LONGEST_PAGE, limit)));
    }

    private Actor looking(GlanceFilter filter) {
        Actor actor = access.require(Permission.CONFIRM_READINGS);
        trail.lookedThrough(
                "GLANCE_LIST", LookFilter.NONE.with("kind", filter.kind()).with("field", known(filter.field())));
        return actor;
    }

    /** What somebody may have typed into the address is kept only as the name of a field. */
    private static String known(String field) {
        return field != null && field.matches("[a-zA-Z]{1,40}") ? field : null;
    }

    /** The questions of one document, by part and field. */
    public Map<String, String> openOf(long documentId) {
        Actor actor = access.current();
        Map<String, String> open = new LinkedHashMap<>();
        if (actor.may(Permission.CONFIRM_READINGS)) {
            glances.openOf(documentId).stream()
                    .filter(row -> !row.personal() || actor.may(Permission.READ_PERSONAL_DATA))
                    .forEach(row -> open.put(row.part() + "-" + row.field(), Long.toString(row.id())));
        }
        return open;
    }

    static Looker looker(Actor actor) {
        return new Looker(actor.accountId(), actor.enterprise().orElse(null), actor.may(Permission.READ_PERSONAL_DATA));
    }

    private GlanceQuestion question(Actor actor, GlanceRow row) {
        DocumentRecord document = visible.find(row.documentId());
        trail.stillLooking("DOCUMENT", Long.toString(document.id()));
        PaperReading reading = readings.of(List.of(document.id())).getOrDefault(document.id(), List.of()).stream()
                .filter(one -> one.part() == row.part())
                .findFirst()
                .orElseThrow(() -> Access.notFound("reading"));
        Optional<PaperField> field = reading.field(row.field());
        long owner = visible.ownerOf(document);
        return new GlanceQuestion(
                Long.toString(row.id()),
                Long.toString(document.id()),
                originals.fileNameOf(document),
                enterprises.find(owner).map(Enterprise::name).orElse(""),
                row.kind(),
                row.part(),
                row.field(),
                row.reason(),
                row.state(),
                field.map(PaperField::value).orElse(""),
                field.map(one -> String.format(Locale.ROOT, "%.2f", one.confidence()))
                        .orElse(""),
                field.map(PaperField::source).orElse(null),
                field.map(PaperField::page).orElse(0),
                field.filter(one -> one.box() != null && one.page() > 0).isPresent(),
                field.map(PaperField::quoteText).orElse(null),
                candidates(owner, reading, row.field()),
                given(actor, document, row),
                FieldShape.of(row.kind(), row.field()).name(),
                row.openedAt());
    }

    private List<Candidate> candidates(long owner, PaperReading reading, String field) {
        if (field.equals(FieldShape.KIND_OF_PAPER)) {
            return Stream.of(PaperKind.values())
                    .map(kind -> new Candidate(kind.name(), "KIND"))
                    .toList();
        }
        Optional<PaperField> asRead = reading.field(field);
        String read = asRead.map(PaperField::value).orElse("");
        Map<String, String> found = new LinkedHashMap<>();
        if (!read.isEmpty()) {
            found.put(read, "READ");
        }
        asRead.map(PaperField::alternatives)
                .orElse(List.of())
                .forEach(other -> found.putIfAbsent(other.value(), "OTHER"));
        if (FieldShape.of(reading.kind(), field) == FieldShape.NAME) {
            names.near(owner, read, LearnedNames.codeBeside(reading, field).orElse(null), KEYS)
                    .forEach(one -> found.putIfAbsent(one.name(), one.origin().name()));
        }
        return found.entrySet().stream()
                .limit(KEYS)
                .map(one -> new Candidate(one.getKey(), one.getValue()))
                .toList();
    }

    /** Nobody is shown what another one said before having answered too. */
    private List<Given> given(Actor actor, DocumentRecord document, GlanceRow row) {
        List<GlanceAnswerRow> answers = glances.answers(row.id());
        boolean answered = answers.stream().anyMatch(one -> one.accountId() == actor.accountId());
        if (row.state() != GlanceState.DISPUTED || !answered) {
            return List.of();
        }
        Map<Long, GlanceAnswerRow> latest = new LinkedHashMap<>();
        answers.forEach(one -> latest.put(one.accountId(), one));
        return latest.values().stream()
                .map(one -> new Given(one.role(), one.accountId() == actor.accountId(), opened(document, one)))
                .toList();
    }

    private String opened(DocumentRecord document, GlanceAnswerRow answer) {
        return answer.content() == null
                ? ""
                : new String(
                        keys.decrypt(DataSubject.DOCUMENT, document.id(), answer.content()), StandardCharsets.UTF_8);
    }
}
