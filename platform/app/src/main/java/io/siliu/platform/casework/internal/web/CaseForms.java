package io.siliu.platform.casework.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.casework.CaseError;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page that something was done, or why it was not, with what was typed. */
final class CaseForms {

    private CaseForms() {}

    /** What was tried, named as its words are: ask, propose, answer … */
    static void tell(RedirectAttributes next, String tried, String typed, Runnable act) {
        try {
            act.run();
            next.addFlashAttribute("done", tried);
        } catch (PlatformException refused) {
            if (!(refused.code() instanceof CaseError)) {
                throw refused;
            }
            refuse(next, tried, typed, refused.code().name());
        }
    }

    static void refuse(RedirectAttributes next, String tried, String typed, String error) {
        next.addFlashAttribute("tried", tried);
        next.addFlashAttribute("error", error);
        next.addFlashAttribute("typed", typed);
    }
}
