package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.internal.Walkthrough;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click signs a visitor in, in a walkthrough only; elsewhere this address does not exist. */
@Controller
class WalkthroughEntry {

    private final Walkthrough walkthrough;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    WalkthroughEntry(Walkthrough walkthrough) {
        this.walkthrough = walkthrough;
    }

    @PostMapping("/walkthrough/sign-in")
    String enter(@RequestParam long account, HttpServletRequest request, HttpServletResponse response) {
        if (!walkthrough.on()) {
            throw Access.notFound("page");
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(walkthrough.enter(account));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "redirect:/records";
    }
}
