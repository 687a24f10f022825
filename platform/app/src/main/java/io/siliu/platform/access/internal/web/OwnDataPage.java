package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Erasures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is kept of a worker and until when, and the way out. */
@Controller
@RequestMapping("/me/data")
class OwnDataPage {

    private static final String PAGE = "access/own-data";

    private final Erasures erasures;

    OwnDataPage(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView(PAGE, "plan", erasures.ownPlan());
    }

    /** @param sure whether the person ticked that it cannot be undone */
    @PostMapping("/erasure")
    ModelAndView leave(@RequestParam(defaultValue = "false") boolean sure, HttpServletRequest request) {
        if (!sure) {
            return refused("notSure");
        }
        try {
            ModelAndView left = new ModelAndView("access/own-erased", "left", erasures.leave());
            signOut(request);
            return left;
        } catch (PlatformException early) {
            if (early.code() != AccessError.ERASURE_TOO_EARLY) {
                throw early;
            }
            return refused(early.code().name());
        }
    }

    private ModelAndView refused(String why) {
        ModelAndView page = show();
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("error", why);
        return page;
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
