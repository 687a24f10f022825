package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Sessions;
import io.siliu.platform.access.internal.OwnPassword;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody changes their own password here; whoever is signed in elsewhere with the old one is out. */
@Controller
@RequestMapping("/password")
class PasswordPage {

    private final OwnPassword own;
    private final Access access;
    private final Sessions sessions;

    PasswordPage(OwnPassword own, Access access, Sessions sessions) {
        this.own = own;
        this.access = access;
        this.sessions = sessions;
    }

    /** What the form sends; nothing of it is ever shown again. */
    record Form(String present, String password, String again) {

        @Override
        public String toString() {
            return "Form[REDACTED]";
        }
    }

    @ModelAttribute
    void standing(Model model) {
        model.addAttribute("setBy", own.setByAnother().orElse(null));
        model.addAttribute("tokens", own.tokens());
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("exists", own.exists());
        return "access/password";
    }

    @PostMapping
    ModelAndView change(
            @ModelAttribute Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            AccountForm.requireSame(text(form.password()), text(form.again()));
            own.change(Secret.of(text(form.present())), Secret.of(text(form.password())));
        } catch (PlatformException refused) {
            return FieldFailure.of(refused, new ModelAndView("access/password")).addObject("exists", true);
        }
        sessions.begin(access.current().accountId(), request, response);
        next.addFlashAttribute("done", true);
        return new ModelAndView("redirect:/password");
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
