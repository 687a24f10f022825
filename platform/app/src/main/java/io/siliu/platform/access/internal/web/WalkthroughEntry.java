package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.WayBack;
import io.siliu.platform.access.internal.PageSessions;
import io.siliu.platform.access.internal.Walkthrough;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click signs a visitor in, in a walkthrough only; elsewhere this address does not exist. */
@Controller
class WalkthroughEntry {

    private final Walkthrough walkthrough;
    private final PageSessions sessions;

    WalkthroughEntry(Walkthrough walkthrough, PageSessions sessions) {
        this.walkthrough = walkthrough;
        this.sessions = sessions;
    }

    /** @param next the page to begin with, or null for the one on which the role begins */
    @PostMapping("/walkthrough/sign-in")
    String enter(
            @RequestParam long account,
            @RequestParam(required = false) String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!walkthrough.on()) {
            throw Access.notFound("page");
        }
        sessions.begin(walkthrough.enter(account), request, response);
        return "redirect:" + WayBack.or(next, "/home");
    }
}
