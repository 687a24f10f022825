package io.siliu.platform.access.internal;

import io.siliu.platform.access.Actor;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The principal of a session or of a request with a token.
 *
 * @param since when the session began, or null where there is none: a new password ends the sessions that are older
 */
record SignedIn(Actor actor, Instant since) implements Principal {

    SignedIn(Actor actor) {
        this(actor, null);
    }

    /** Who acts now, if anybody is signed in. */
    static Optional<SignedIn> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    @Override
    public String getName() {
        return Long.toString(actor.accountId());
    }
}
