package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes the actor from the security context, where a session, a token or {@link #actingAs} has put it. */
@Component
final class CurrentAccess implements Access {

    @Override
    public Actor current() {
        return SignedIn.present()
                .map(SignedIn::actor)
                .orElseThrow(() -> new PlatformException(AccessError.NOT_SIGNED_IN, "Sign in, or send a valid token."));
    }

    @Override
    public Actor require(Permission permission) {
        Actor actor = current();
        if (!actor.may(permission)) {
            throw new PlatformException(
                    AccessError.NOT_ALLOWED, "The role " + actor.role() + " may not do this: " + permission + ".");
        }
        return actor;
    }

    @Override
    public Actor requireEnterprise(long enterpriseId) {
        return requireOwner(enterpriseId, "enterprise");
    }

    @Override
    public <T> T actingAs(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(new ActorAuthentication(new SignedIn(actor)));
        SecurityContextHolder.setContext(own);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
