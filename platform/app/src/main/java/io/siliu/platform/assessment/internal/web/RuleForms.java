package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the page that a form of the rules was refused. */
final class RuleForms {

    private static final Set<ErrorKind> TOLD =
            EnumSet.of(ErrorKind.USER, ErrorKind.CONFLICT, ErrorKind.FORBIDDEN, ErrorKind.INTERNAL);

    private RuleForms() {}

    /**
     * @param tried what was to be done, as its words are called: save, check, approve …
     * @throws PlatformException the same, where it is not about what somebody typed or the state of a draft
     */
    static void tell(RedirectAttributes next, String tried, PlatformException refused) {
        told(tried, refused).forEach(next::addFlashAttribute);
    }

    /** The same on the page that is made at once. */
    static void show(Model page, String tried, PlatformException refused) {
        page.addAllAttributes(told(tried, refused));
    }

    private static Map<String, String> told(String tried, PlatformException refused) {
        boolean ours = refused.code() instanceof io.siliu.platform.assessment.AssessmentError
                || refused.code() instanceof io.siliu.rules.RulesError;
        if (!ours || !TOLD.contains(refused.code().kind())) {
            throw refused;
        }
        return Map.of(
                "tried",
                tried,
                "error",
                refused.code().name(),
                "field",
                refused.field().orElse(""),
                "detail",
                refused.getMessage());
    }

    /** Puts what was typed into the refused form again, by the names of its fields. */
    static void keep(RedirectAttributes next, Map<String, ?> typed) {
        next.addFlashAttribute("typed", typed);
    }
}
