package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookFilter;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Writes one event as one row, with the request it belongs to. */
@Component
final class AuditEvents {

    private final AuditMapper events;
    private final IdGenerator ids;
    private final Clock clock;

    AuditEvents(AuditMapper events, IdGenerator ids, Clock clock) {
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void append(Actor actor, String deed, String subjectKind, String subjectId, String purpose) {
        append(actor, deed, subjectKind, subjectId, purpose, LookFilter.NONE);
    }

    void append(Actor actor, String deed, String subjectKind, String subjectId, String purpose, LookFilter filter) {
        events.append(new AuditMapper.AuditEvent(
                ids.next(),
                clock.instant(),
                actor.accountId(),
                actor.name(),
                actor.role().name(),
                actor.enterpriseId(),
                deed,
                subjectKind,
                subjectId,
                purpose,
                filter.text().isEmpty() ? null : filter.text(),
                MDC.get("request")));
    }

    /** Whether the actor's look at this very thing, for this very purpose, was written down within the time. */
    boolean looked(Actor actor, String subjectKind, String subjectId, String purpose, Duration within) {
        return events.lookedSince(
                actor.accountId(),
                subjectKind,
                subjectId,
                purpose,
                clock.instant().minus(within));
    }
}
