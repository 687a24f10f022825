package io.siliu.platform.access.internal;

import io.siliu.platform.access.Actor;
import java.security.Principal;
import java.time.Instant;

/**
 * The principal of a session or of a request with a token.
 *
 * @param since when the session began, or null where there is none: a new password ends the sessions that are older
 */
record SignedIn(Actor actor, Instant since) implements Principal {

    SignedIn(Actor actor) {
        this(actor, null);
    }

    @Override
    public String getName() {
        return Long.toString(actor.accountId());
    }
}
