package io.siliu.platform.access.internal;

import io.siliu.platform.access.Actor;
import java.security.Principal;

/** The principal of a session or of a request with a token. */
record SignedIn(Actor actor) implements Principal {

    @Override
    public String getName() {
        return Long.toString(actor.accountId());
    }
}
