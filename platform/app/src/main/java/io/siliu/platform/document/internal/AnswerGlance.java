package io.siliu.platform.document.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.Answered.Result;
import io.siliu.platform.document.internal.GlanceAnswerRow.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final SecondLook secondLook;
    private final Settling settling;
    private final TellingKind telling;
    private final PersonalData keys;
    private final Access access;
    private final AuditTrail trail;
    private final IdGenerator ids;
    private final Clock clock;

    AnswerGlance(
            GlanceMapper glances,
            DocumentMapper documents,
            VisibleDocuments visible,
            StoredReadings readings,
            FieldChecks checks,
            SecondLook secondLook,
            Settling settling,
            TellingKind telling,
            PersonalData keys,
            Access access,
            AuditTrail trail,
            IdGenerator ids,
            Clock clock) {
        this.glances = glances;
        this.documents = documents;
        this.visible = visible;
        this.readings = readings;
        this.checks = checks;
        this.secondLook = secondLook;
        this.settling = settling;
        this.telling = telling;
        this.keys = keys;
        this.access = access;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws io.siliu.kernel.PlatformException NOT_FOUND for another tenant's, and for a person's where one may see none */
    @Transactional
    public Answered answer(long glanceId, Answer answer) {
        Actor actor = access.require(Permission.CONFIRM_READINGS);
        DocumentRecord document = visible.find(seen(glanceId, actor).documentId());
        documents.lock(document.id());
        GlanceRow glance = glances.find(glanceId).orElseThrow();
        PaperReading reading = readings.of(List.of(document.id())).getOrDefault(document.id(), List.of()).stream()
                .filter(one -> one.part() == glance.part())
                .findFirst()
                .orElseThrow(() -> Access.notFound("reading"));
        Checked checked =
                answer.unreadable() ? Checked.good("") : checks.check(reading, glance.field(), answer.value());
        if (checked.fault() != null) {
            return Answered.of(Result.REFUSED, checked.fault());
        }
        List<Said> before = said(document, glance);
        if (isRepeated(before, actor, checked.value())) {
            return Answered.of(repeated(glance));
        }
        if (!glance.isOpen()) {
            return Answered.of(Result.TOO_LATE);
        }
        if (checked.doubt() != null && !answer.evenSo()) {
            return Answered.of(Result.DOUBTED, checked.doubt());
        }
        if (TellingKind.isAsked(glance)) {
            return tell(document, glance, reading, actor, checked, answer);
        }
        Said now = keep(document, glance, actor, checked, null);
        return Answered.of(decide(document, glance, reading, before, now));
    }

    /** What the paper is; one person says it, by a reason. */
    private Answered tell(
            DocumentRecord document,
            GlanceRow glance,
            PaperReading reading,
            Actor actor,
            Checked checked,
            Answer answer) {
        boolean unreadable = checked.value().isEmpty();
        String reason = TellingKind.reason(answer).orElse("");
        if (!unreadable && reason.isEmpty()) {
            return Answered.of(Result.REFUSED, "REASON");
        }
        Said now = keep(document, glance, actor, checked, reason);
        Instant at = clock.instant();
        List<Long> next = telling.tell(document, reading, now, reason, at);
        glances.move(glance.id(), unreadable ? GlanceState.UNREADABLE : GlanceState.CONFIRMED, at);
        trail.did(unreadable ? "KIND_UNREADABLE" : "KIND_TOLD", "GLANCE", Long.toString(glance.id()));
        return new Answered(
                unreadable ? Result.UNREADABLE : Result.CONFIRMED,
                null,
                next.stream().findFirst().orElse(null));
    }

    private GlanceRow seen(long id, Actor actor) {
        return glances.find(id)
                .filter(glance -> !glance.personal() || actor.may(Permission.READ_PERSONAL_DATA))
                .orElseThrow(() -> Access.notFound("field to look at"));
    }

    /** One person's answer in plain; an empty value is one that cannot be read. */
    record Said(GlanceAnswerRow row, String value) {}

    private List<Said> said(DocumentRecord document, GlanceRow glance) {
        return glances.answers(glance.id()).stream()
                .map(row -> new Said(row, row.content() == null ? "" : opened(document, row.content())))
                .toList();
    }

    private byte[] closed(DocumentRecord document, String words) {
        return keys.encrypt(DataSubject.DOCUMENT, document.id(), words.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(DocumentRecord document, byte[] content) {
        return new String(keys.decrypt(DataSubject.DOCUMENT, document.id(), content), StandardCharsets.UTF_8);
    }

    private static boolean isRepeated(List<Said> before, Actor actor, String value) {
        return before.stream()
                .filter(said -> said.row().accountId() == actor.accountId())
                .reduce((first, last) -> last)
                .filter(last -> last.value().equals(value))
                .isPresent();
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

    private Said keep(DocumentRecord document, GlanceRow glance, Actor actor, Checked checked, String reason) {
        boolean unreadable = checked.value().isEmpty();
        byte[] content = unreadable ? null : closed(document, checked.value());
        GlanceAnswerRow row = new GlanceAnswerRow(
                ids.next(),
                glance.id(),
                actor.accountId(),
                actor.role(),
                unreadable ? Outcome.UNREADABLE : Outcome.VALUE,
                content,
                checked.doubt(),
                reason == null || reason.isEmpty() ? null : closed(document, reason),
                clock.instant());
        glances.insertAnswer(row);
        return new Said(row, checked.value());
    }

    /** One person is enough, unless the amount is over the limit or another one has answered: then two must agree. */
    private Result decide(
            DocumentRecord document, GlanceRow glance, PaperReading reading, List<Said> before, Said now) {
        List<Said> others = latestOfOthers(before, now);
        Optional<PaperField> read = reading.field(glance.field()).flatMap(PaperField::asRead);
        boolean two = !now.value().isEmpty() && secondLook.isNeeded(glance.kind(), glance.field(), now.value(), read);
        if (others.isEmpty() && two) {
            return wait(glance, GlanceState.SECOND, "FIELD_FIRST_CONFIRMED", Result.WAITS_FOR_SECOND);
        }
        Optional<Said> same = others.stream()
                .filter(other -> other.value().equals(now.value()))
                .findFirst();
        if (!others.isEmpty() && same.isEmpty()) {
            return wait(glance, GlanceState.DISPUTED, "FIELD_DISPUTED", Result.DISPUTED);
        }
        List<Said> agreed = new ArrayList<>(same.stream().toList());
        agreed.add(now);
        return settle(document, glance, reading, agreed);
    }

    private static List<Said> latestOfOthers(List<Said> before, Said now) {
        Map<Long, Said> latest = new LinkedHashMap<>();
        before.stream()
                .filter(said -> said.row().accountId() != now.row().accountId())
                .forEach(said -> latest.put(said.row().accountId(), said));
        return List.copyOf(latest.values());
    }

    private Result wait(GlanceRow glance, GlanceState state, String deed, Result result) {
        glances.move(glance.id(), state, null);
        trail.did(deed, "GLANCE", Long.toString(glance.id()));
        return result;
    }

    private Result settle(DocumentRecord document, GlanceRow glance, PaperReading reading, List<Said> agreed) {
        Instant now = clock.instant();
        boolean unreadable = agreed.get(0).value().isEmpty();
        settling.settle(document, reading, glance.field(), agreed, now);
        glances.move(glance.id(), unreadable ? GlanceState.UNREADABLE : GlanceState.CONFIRMED, now);
        trail.did(unreadable ? "FIELD_UNREADABLE" : "FIELD_CONFIRMED", "GLANCE", Long.toString(glance.id()));
        return unreadable ? Result.UNREADABLE : Result.CONFIRMED;
    }
}
