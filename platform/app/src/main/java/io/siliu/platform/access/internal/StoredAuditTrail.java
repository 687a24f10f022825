package io.siliu.platform.access.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import org.springframework.stereotype.Component;

/** Writes each look and deed down; a look carries the purpose that the session stated. */
@Component
final class StoredAuditTrail implements AuditTrail {

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
        String stated = inspections
                .stated()
                .map(InspectionPurpose::text)
                .filter(text -> !text.equals(ROUTINE))
                .map(text -> purpose.equals(ROUTINE) ? text : text + "; " + purpose)
                .orElse(purpose);
        events.append(access.current(), "LOOKED", subjectKind, subjectId, stated);
    }

    @Override
    public void did(String deed, String subjectKind, String subjectId) {
        events.append(access.current(), deed, subjectKind, subjectId, null);
    }
}
