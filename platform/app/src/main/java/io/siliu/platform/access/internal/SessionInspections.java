package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps the stated purpose in the session of the page, so that it ends with it. */
@Component
final class SessionInspections implements Inspections {

    private static final String KEY = "siliu.purpose";

    private final Access access;
    private final AuditEvents events;

    SessionInspections(Access access, AuditEvents events) {
        this.access = access;
        this.events = events;
    }

    @Override
    public Optional<InspectionPurpose> stated() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((InspectionPurpose) request.getAttribute(KEY, RequestAttributes.SCOPE_SESSION));
    }

    @Override
    public void state(InspectionPurpose purpose) {
        Actor actor = access.current();
        if (!actor.role().isOfficer()) {
            throw new PlatformException(AccessError.NOT_ALLOWED, "The role " + actor.role() + " states no purpose.");
        }
        RequestContextHolder.currentRequestAttributes().setAttribute(KEY, purpose, RequestAttributes.SCOPE_SESSION);
        events.append(actor, "PURPOSE_STATED", "ACCOUNT", Long.toString(actor.accountId()), purpose.text());
    }
}
