package io.siliu.platform.access.internal;

import org.springframework.security.core.AuthenticationException;

/** So many sign-ins from one network address were wrong that none is looked at for a while. */
final class TriedTooOften extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TriedTooOften() {
        super("Too many wrong sign-ins from this network address");
    }
}
