package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookFilter;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes one event as one row, with the request it belongs to; a look waits for its batch from then on. */
@Component
final class AuditEvents {

    static final String LOOKED = "LOOKED";

    private final AuditMapper events;
    private final TransactionTemplate transaction;
    private final IdGenerator ids;
    private final Clock clock;

    AuditEvents(AuditMapper events, TransactionTemplate transaction, IdGenerator ids, Clock clock) {
        this.events = events;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    void append(Actor actor, String deed, String subjectKind, String subjectId, String purpose) {
        append(actor, deed, subjectKind, subjectId, purpose, LookFilter.NONE);
    }

    void append(Actor actor, String deed, String subjectKind, String subjectId, String purpose, LookFilter filter) {
        long id = ids.next();
        transaction.executeWithoutResult(work -> {
            events.append(event(id, actor, deed, subjectKind, subjectId, purpose, filter));
            if (deed.equals(LOOKED)) {
                events.waits(id);
            }
        });
    }

    private AuditMapper.AuditEvent event(
            long id,
            Actor actor,
            String deed,
            String subjectKind,
            String subjectId,
            String purpose,
            LookFilter filter) {
        return new AuditMapper.AuditEvent(
                id,
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
                MDC.get("request"));
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
