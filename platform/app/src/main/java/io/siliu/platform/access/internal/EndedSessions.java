package io.siliu.platform.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was closed, or got a new password after the session had begun: whoever is concerned is
 * nobody from the next click on and is asked to sign in. A password that somebody else set opens the page for setting an own one
 * alone, for two know it.
 */
final class EndedSessions extends OncePerRequestFilter {

    private static final String OWN_PASSWORD = "/password";
    private static final Set<String> OPEN_TO_ANOTHERS_PASSWORD = Set.of(OWN_PASSWORD, "/sign-out", "/error");

    private final AccountMapper accounts;

    EndedSessions(AccountMapper accounts) {
        this.accounts = accounts;
    }

    /** Looks of the house are the same for everybody, and many a page asks for several of them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/siliu/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Optional<Boolean> ownPassword = accounts.letsIn(signedIn.actor().accountId(), signedIn.since());
            if (ownPassword.isEmpty()) {
                end(request);
            } else if (!ownPassword.get() && !isOpenToAnothersPassword(request)) {
                toOwnPassword(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isOpenToAnothersPassword(HttpServletRequest request) {
        String path = request.getRequestURI();
        return OPEN_TO_ANOTHERS_PASSWORD.contains(path) || path.startsWith("/language/");
    }

    private static void toOwnPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", OWN_PASSWORD);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(OWN_PASSWORD);
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
