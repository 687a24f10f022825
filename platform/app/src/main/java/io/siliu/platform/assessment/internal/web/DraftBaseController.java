package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.DraftBases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The author of a draft brings it onto the version whose place it would take. */
@Controller
class DraftBaseController {

    private final DraftBases bases;

    DraftBaseController(DraftBases bases) {
        this.bases = bases;
    }

    @PostMapping("/rules/drafts/{id}/base")
    String bringOver(@PathVariable long id, RedirectAttributes next) {
        try {
            bases.bringOver(id);
            next.addFlashAttribute("done", "base");
        } catch (PlatformException refused) {
            RuleForms.tell(next, "base", refused);
        }
        return "redirect:/rules/drafts/" + id;
    }
}
