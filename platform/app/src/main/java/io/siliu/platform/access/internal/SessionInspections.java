package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps the stated purpose in the session of the page, so that it ends with it, or with the one request of a program. It speaks for
 * the account that stated it alone: whoever signs in after that in the same session, or sends a token beside it, has stated nothing.
 */
@Component
final class SessionInspections implements Inspections {

    private static final String KEY = "siliu.purpose";

    private final Access access;
    private final AuditEvents events;

    SessionInspections(Access access, AuditEvents events) {
        this.access = access;
        this.events = events;
    }

    /** A purpose and the account that stated it. */
    private record Stated(long accountId, InspectionPurpose purpose) implements Serializable {

        boolean by(SignedIn signedIn) {
            return signedIn.actor().accountId() == accountId;
        }
    }

    @Override
    public Optional<InspectionPurpose> stated() {
        return SignedIn.present().flatMap(SessionInspections::statedBy);
    }

    /** What this actor stated in the present session or request. */
    static Optional<InspectionPurpose> statedBy(SignedIn who) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Stream.of(RequestAttributes.SCOPE_REQUEST, RequestAttributes.SCOPE_SESSION)
                        .map(scope -> request.getAttribute(KEY, scope))
                        .filter(Stated.class::isInstance)
                        .map(Stated.class::cast)
                        .filter(stated -> stated.by(who))
                        .map(Stated::purpose)
                        .findFirst();
    }

    /** The present request alone looks for this purpose. */
    static void stateForRequest(HttpServletRequest request, SignedIn who, InspectionPurpose purpose) {
        request.setAttribute(KEY, new Stated(who.actor().accountId(), purpose));
    }

    @Override
    public void state(InspectionPurpose purpose) {
        Actor actor = access.current();
        if (!actor.role().isOfficer()) {
            throw new PlatformException(AccessError.NOT_ALLOWED, "The role " + actor.role() + " states no purpose.");
        }
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(KEY, new Stated(actor.accountId(), purpose), RequestAttributes.SCOPE_SESSION);
        events.append(actor, "PURPOSE_STATED", "ACCOUNT", Long.toString(actor.accountId()), purpose.text());
    }
}
