package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.internal.GlanceMapper.GlanceGroup;
import io.siliu.platform.document.internal.GlanceMapper.Looker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list of fields that wait for a person, and the one before them. Every look is recorded. */
@Component
public class GlanceDesk {

    private static final int LONGEST_PAGE = 200;

    private final GlanceMapper glances;
    private final GlanceQuestions questions;
    private final Access access;
    private final AuditTrail trail;

    GlanceDesk(GlanceMapper glances, GlanceQuestions questions, Access access, AuditTrail trail) {
        this.glances = glances;
        this.questions = questions;
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
                : glances.find(at).filter(row -> row.isOpen() && row.isFor(actor));
        int forOthers = who.seesPeople() || who.enterpriseId() == null ? 0 : glances.countPersonal(who.enterpriseId());
        return new Desk(
                groups,
                groups.stream().mapToInt(GlanceGroup::count).sum(),
                forOthers,
                next.map(row -> questions.of(actor, row)).orElse(null));
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
                    .filter(row -> row.isFor(actor))
                    .forEach(row -> open.put(row.part() + "-" + row.field(), Long.toString(row.id())));
        }
        return open;
    }

    /** The questions of one document that the present actor answered last, by part and field: those they may take back. */
    public Map<String, String> undoableOf(long documentId) {
        Actor actor = access.current();
        Map<String, String> own = new LinkedHashMap<>();
        if (actor.may(Permission.CONFIRM_READINGS)) {
            glances.lastAnsweredBy(documentId, actor.accountId()).stream()
                    .filter(row -> row.isFor(actor))
                    .forEach(row -> own.put(row.part() + "-" + row.field(), Long.toString(row.id())));
        }
        return own;
    }

    /** Among the questions of a document that about the file itself, if it waits. */
    public static Optional<String> aboutTheFile(Map<String, String> open) {
        return open.entrySet().stream()
                .filter(question -> question.getKey().endsWith("-" + FieldShape.FILE_ITSELF))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static Looker looker(Actor actor) {
        return new Looker(actor.accountId(), actor.enterprise().orElse(null), actor.may(Permission.READ_PERSONAL_DATA));
    }
}
