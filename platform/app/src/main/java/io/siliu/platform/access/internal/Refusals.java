package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Hands a refusal of the filters to the one place that words all errors. */
@Component
final class Refusals {

    private final HandlerExceptionResolver errors;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        this.errors = errors;
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        response.setHeader("WWW-Authenticate", "Bearer");
        errors.resolveException(
                request,
                response,
                null,
                new PlatformException(AccessError.NOT_SIGNED_IN, "Send a valid token: Authorization: Bearer siliu_…"));
    }

    /** Outside of the API nobody renders the page that the resolver names, so the container is sent to the error page. */
    void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        errors.resolveException(
                request,
                response,
                null,
                new PlatformException(
                        AccessError.NOT_ALLOWED,
                        "The form is too old or was not sent from here. Go back, reload the page and send it again."));
    }
}
