package io.siliu.platform.document.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.internal.GlanceAnswerRow.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people have said about a field, kept under the key of its paper. Answers are added and never changed. */
@Component
class GlanceAnswers {

    private final GlanceMapper glances;
    private final PersonalData keys;
    private final IdGenerator ids;
    private final Clock clock;

    GlanceAnswers(GlanceMapper glances, PersonalData keys, IdGenerator ids, Clock clock) {
        this.glances = glances;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One person's answer in plain; an empty value is one that cannot be read.
     *
     * @param reason why they say so, or an empty string
     */
    record Said(GlanceAnswerRow row, String value, String reason) {

        boolean isOf(Actor actor) {
            return row.accountId() == actor.accountId();
        }
    }

    /** Everything said about a field that was not taken back, in the order in which it was said. */
    List<Said> about(DocumentRecord document, GlanceRow glance) {
        List<GlanceAnswerRow> standing = new ArrayList<>();
        for (GlanceAnswerRow row : glances.answers(glance.id())) {
            if (row.outcome() == Outcome.UNDONE) {
                standing.removeIf(before -> before.accountId() == row.accountId());
            } else {
                standing.add(row);
            }
        }
        return standing.stream()
                .map(row -> new Said(row, opened(document, row.content()), opened(document, row.reason())))
                .toList();
    }

    /** What each person said last, in the order in which they first spoke. */
    static List<Said> latest(List<Said> all) {
        Map<Long, Said> latest = new LinkedHashMap<>();
        all.forEach(said -> latest.put(said.row().accountId(), said));
        return List.copyOf(latest.values());
    }

    /** @param reason why the paper is of the kind that was told, or the file is taken; or an empty string */
    Said keep(DocumentRecord document, GlanceRow glance, Actor actor, Checked checked, String reason) {
        boolean unreadable = checked.value().isEmpty();
        GlanceAnswerRow row = new GlanceAnswerRow(
                ids.next(),
                glance.id(),
                actor.accountId(),
                actor.role(),
                unreadable ? Outcome.UNREADABLE : Outcome.VALUE,
                unreadable ? null : closed(document, checked.value()),
                checked.doubt(),
                reason.isEmpty() ? null : closed(document, reason),
                clock.instant());
        glances.insertAnswer(row);
        return new Said(row, checked.value(), reason);
    }

    /** The person takes back what they said. */
    void undo(GlanceRow glance, Actor actor) {
        glances.insertAnswer(new GlanceAnswerRow(
                ids.next(),
                glance.id(),
                actor.accountId(),
                actor.role(),
                Outcome.UNDONE,
                null,
                null,
                null,
                clock.instant()));
    }

    private byte[] closed(DocumentRecord document, String words) {
        return keys.encrypt(DataSubject.DOCUMENT, document.id(), words.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(DocumentRecord document, byte[] content) {
        return content == null
                ? ""
                : new String(keys.decrypt(DataSubject.DOCUMENT, document.id(), content), StandardCharsets.UTF_8);
    }
}
