package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.internal.GlanceAnswerRow.Outcome;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answered a question last takes that back: it waits again, with what others said of it, and what stands on the paper is what
 * stood before. That it was taken back is an answer of its own; nothing that was said is lost.
 */
@Component
public class UndoAnswer {

    private final GlanceMapper glances;
    private final DocumentMapper documents;
    private final VisibleDocuments visible;
    private final GlanceAnswers answers;
    private final Reverting reverting;
    private final CertainSamples samples;
    private final Access access;
    private final AuditTrail trail;

    UndoAnswer(
            GlanceMapper glances,
            DocumentMapper documents,
            VisibleDocuments visible,
            GlanceAnswers answers,
            Reverting reverting,
            CertainSamples samples,
            Access access,
            AuditTrail trail) {
        this.glances = glances;
        this.documents = documents;
        this.visible = visible;
        this.answers = answers;
        this.reverting = reverting;
        this.samples = samples;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Takes the present actor's own answer back.
     *
     * @return false where it is not the last one, or what it made of the paper no longer stands; nothing happened then
     * @throws io.siliu.kernel.PlatformException NOT_FOUND for another tenant's, and for a person's where one may see none
     */
    @Transactional
    public boolean undo(long glanceId) {
        Actor actor = access.require(Permission.CONFIRM_READINGS);
        GlanceRow seen = glances.find(glanceId)
                .filter(glance -> glance.isFor(actor))
                .orElseThrow(() -> Access.notFound("field to look at"));
        DocumentRecord document = visible.find(seen.documentId());
        documents.lock(document.id());
        GlanceRow glance = glances.find(glanceId).orElseThrow();
        if (!isOwnLast(glance, actor) || isAskedAnew(glance) || !isReverted(document, glance)) {
            return false;
        }
        answers.undo(glance, actor);
        samples.forget(glance);
        glances.reopen(glance.id(), state(document, glance));
        trail.did("ANSWER_UNDONE", "GLANCE", Long.toString(glance.id()));
        return true;
    }

    private boolean isOwnLast(GlanceRow glance, Actor actor) {
        List<GlanceAnswerRow> all = glances.answers(glance.id());
        GlanceAnswerRow last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null
                && last.accountId() == actor.accountId()
                && last.outcome() != Outcome.UNDONE
                && glance.state() != GlanceState.WITHDRAWN;
    }

    /** Whether somebody asks about the same meanwhile; there the next word is said. */
    private boolean isAskedAnew(GlanceRow glance) {
        return glances.openOf(glance.documentId()).stream()
                .anyMatch(other -> other.id() != glance.id() && other.isAbout(glance.part(), glance.field()));
    }

    /** An answer that settled nothing yet, or saw that what was drawn is right, changed nothing of the paper. */
    private boolean isReverted(DocumentRecord document, GlanceRow glance) {
        boolean seenRight = glance.reason() == GlanceReason.SAMPLED && glances.madeVersion(glance.id()) == null;
        return glance.isOpen() || seenRight || reverting.revert(document, glance);
    }

    /** How far the look has come by what others said. */
    private GlanceState state(DocumentRecord document, GlanceRow glance) {
        List<Said> left = GlanceAnswers.latest(answers.about(document, glance));
        return switch (left.size()) {
            case 0 -> GlanceState.WAITING;
            case 1 -> GlanceState.SECOND;
            default -> GlanceState.DISPUTED;
        };
    }
}
