package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.Answered.Result;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says what stands on a paper. The answer, what it makes of the reading, the trail and the way to the matching
 * are one transaction. Answers about one paper follow one another, so that of two people at once one is first and the
 * other is told. The same answer of the same person again changes nothing.
 */
@Component
public class AnswerGlance {

    private final GlanceMapper glances;
    private final DocumentMapper documents;
    private final VisibleDocuments visible;
    private final StoredReadings readings;
    private final FieldChecks checks;
    private final GlanceAnswers answers;
    private final Agreeing agreeing;
    private final Access access;

    AnswerGlance(
            GlanceMapper glances,
            DocumentMapper documents,
            VisibleDocuments visible,
            StoredReadings readings,
            FieldChecks checks,
            GlanceAnswers answers,
            Agreeing agreeing,
            Access access) {
        this.glances = glances;
        this.documents = documents;
        this.visible = visible;
        this.readings = readings;
        this.checks = checks;
        this.answers = answers;
        this.agreeing = agreeing;
        this.access = access;
    }

    /** @throws io.siliu.kernel.PlatformException NOT_FOUND for another tenant's, and for a person's where one may see none */
    @Transactional
    public Answered answer(long glanceId, Answer answer) {
        Actor actor = access.require(Permission.CONFIRM_READINGS);
        DocumentRecord document = visible.find(seen(glanceId, actor).documentId());
        documents.lock(document.id());
        GlanceRow glance = glances.find(glanceId).orElseThrow();
        PaperReading reading = readings.of(document.id(), glance.part()).orElseThrow(() -> Access.notFound("reading"));
        Checked checked =
                answer.unreadable() ? Checked.good("") : checks.check(reading, glance.field(), answer.value());
        if (checked.fault() != null) {
            return Answered.of(Result.REFUSED, checked.fault());
        }
        List<Said> before = answers.about(document, glance);
        if (isRepeated(before, actor, checked.value())) {
            return Answered.of(repeated(glance));
        }
        if (!glance.isOpen()) {
            return Answered.of(Result.TOO_LATE);
        }
        if (checked.doubt() != null && !answer.evenSo()) {
            return Answered.of(Result.DOUBTED, checked.doubt());
        }
        Optional<String> reason = reasonFor(glance, checked, answer);
        if (reason.isEmpty()) {
            return Answered.of(Result.REFUSED, TakingFile.isAsked(glance) ? "FILE_REASON" : "REASON");
        }
        Said now = answers.keep(document, glance, actor, checked, reason.get());
        return agreeing.decide(document, glance, reading, Agreeing.others(before, actor), now);
    }

    /**
     * Who takes a file that is in doubt itself says why, and who tells the kind of a paper by what; empty where they do not. Other
     * answers need no reason.
     */
    private static Optional<String> reasonFor(GlanceRow glance, Checked checked, Answer answer) {
        if (TellingKind.isAsked(glance)) {
            return TellingKind.reason(answer, checked.value());
        }
        boolean taken = TakingFile.isAsked(glance) && !checked.value().isEmpty();
        return taken ? TellingKind.reason(answer) : Optional.of("");
    }

    private GlanceRow seen(long id, Actor actor) {
        return glances.find(id)
                .filter(glance -> glance.isFor(actor))
                .orElseThrow(() -> Access.notFound("field to look at"));
    }

    private static boolean isRepeated(List<Said> before, Actor actor, String value) {
        return GlanceAnswers.latest(before).stream()
                .anyMatch(last -> last.isOf(actor) && last.value().equals(value));
    }

    private static Result repeated(GlanceRow glance) {
        return switch (glance.state()) {
            case CONFIRMED -> Result.CONFIRMED;
            case UNREADABLE -> Result.UNREADABLE;
            case DISPUTED -> Result.DISPUTED;
            case WAITING, SECOND -> Result.WAITS_FOR_SECOND;
            case WITHDRAWN -> Result.TOO_LATE;
        };
    }
}
