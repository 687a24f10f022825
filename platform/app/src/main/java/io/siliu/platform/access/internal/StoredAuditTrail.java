package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import java.time.Clock;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Writes each look and deed as one row, with the request it belongs to. */
@Component
final class StoredAuditTrail implements AuditTrail {

    private final AuditMapper events;
    private final Access access;
    private final IdGenerator ids;
    private final Clock clock;

    StoredAuditTrail(AuditMapper events, Access access, IdGenerator ids, Clock clock) {
        this.events = events;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void looked(String subjectKind, String subjectId, String purpose) {
        append("LOOKED", subjectKind, subjectId, purpose);
    }

    @Override
    public void did(String deed, String subjectKind, String subjectId) {
        append(deed, subjectKind, subjectId, null);
    }

    private void append(String deed, String subjectKind, String subjectId, String purpose) {
        Actor actor = access.current();
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
