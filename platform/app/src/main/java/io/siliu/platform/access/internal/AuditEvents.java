package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import java.time.Clock;
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
                MDC.get("request")));
    }
}
