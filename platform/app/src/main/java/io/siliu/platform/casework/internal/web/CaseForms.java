package io.siliu.platform.casework.internal.web;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
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
            if (!isTold(refused.code())) {
                throw refused;
            }
            refuse(next, tried, typed, refused.code().name());
        }
    }

    private static boolean isTold(ErrorCode code) {
        return code instanceof CaseError || code == AccessError.PAIR_OPENED || code == AccessError.PAIR_PASSWORD;
    }

    static void refuse(RedirectAttributes next, String tried, String typed, String error) {
        next.addFlashAttribute("tried", tried);
        next.addFlashAttribute("error", error);
        next.addFlashAttribute("typed", typed);
    }
}
