package io.siliu.platform.access.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.Sessions;
import io.siliu.platform.access.internal.AccountMapper.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins sessions where a form with name and password does not: phone numbers, and the buttons of a walkthrough. */
@Component
public final class PageSessions implements Sessions {

    private final AccountMapper accounts;
    private final LongAway away;
    private final CodeProperties properties;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PageSessions(AccountMapper accounts, LongAway away, CodeProperties properties, Clock clock) {
        this.accounts = accounts;
        this.away = away;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void begin(long accountId, HttpServletRequest request, HttpServletResponse response) {
        Account account = accounts.find(accountId).orElseThrow(() -> Access.notFound("account"));
        HttpSession session =
                begin(new ActorAuthentication(new SignedIn(Actors.of(account), clock.instant())), request, response);
        if (account.role() == Role.WORKER) {
            session.setMaxInactiveInterval((int) properties.idle().toSeconds());
            if (away.enters(accountId)) {
                ProofGate.shut(session);
            }
        }
    }

    /** The old session and all it held end first: a session number that somebody planted opens nothing. */
    public HttpSession begin(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return request.getSession();
    }
}
