package io.siliu.platform.access.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import io.siliu.platform.access.LookFilter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Writes each look and deed down; a look carries the purpose that the session stated. */
@Component
final class StoredAuditTrail implements AuditTrail {

    /** A list is no thing with a number. */
    private static final String LIST = "-";

    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final AuditEvents events;
    private final Access access;
    private final Inspections inspections;

    StoredAuditTrail(AuditEvents events, Access access, Inspections inspections) {
        this.events = events;
        this.access = access;
        this.inspections = inspections;
    }

    @Override
    public void looked(String subjectKind, String subjectId, String purpose) {
        events.append(access.current(), AuditEvents.LOOKED, subjectKind, subjectId, why(purpose));
    }

    @Override
    public void lookedThrough(String listKind, LookFilter filter) {
        events.append(access.current(), AuditEvents.LOOKED, listKind, LIST, why(ROUTINE), filter);
    }

    @Override
    public void stillLooking(String subjectKind, String subjectId) {
        Actor actor = access.current();
        String why = why(ROUTINE);
        if (!events.looked(actor, subjectKind, subjectId, why, ONE_LOOK)) {
            events.append(actor, AuditEvents.LOOKED, subjectKind, subjectId, why);
        }
    }

    @Override
    public void did(String deed, String subjectKind, String subjectId) {
        events.append(access.current(), deed, subjectKind, subjectId, null);
    }

    private String why(String purpose) {
        return inspections
                .stated()
                .map(InspectionPurpose::text)
                .filter(text -> !text.equals(ROUTINE))
                .map(text -> purpose.equals(ROUTINE) ? text : text + "; " + purpose)
                .orElse(purpose);
    }
}
