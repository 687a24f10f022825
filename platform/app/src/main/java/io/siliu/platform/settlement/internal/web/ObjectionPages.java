package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.objection.Objection;
import io.siliu.platform.settlement.internal.objection.ObjectionDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What workers object to, the oldest first, each with its answer beside it. */
@Controller
class ObjectionPages {

    private final ObjectionDesk desk;

    ObjectionPages(ObjectionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/objections")
    String list(
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(required = false) Long after,
            Model model) {
        ObjectionDesk.Page page = desk.list(answered, after);
        model.addAttribute("asked", page.asked());
        model.addAttribute("next", page.next());
        model.addAttribute("answered", answered);
        model.addAttribute("outcomes", Objection.Outcome.values());
        return "settlement/objections";
    }

    @PostMapping("/objections/{id}/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(required = false) Objection.Outcome outcome,
            @RequestParam(required = false) String words,
            RedirectAttributes next) {
        try {
            desk.answer(id, outcome, words);
            next.addFlashAttribute("done", true);
        } catch (PlatformException refused) {
            if (refused.code() != SettlementError.OBJECTION_NOT_VALID
                    && refused.code() != SettlementError.OBJECTION_CLOSED) {
                throw refused;
            }
            next.addFlashAttribute("error", refused.code().name());
            next.addFlashAttribute("field", refused.field().orElse("closed"));
            next.addFlashAttribute("open", id);
            next.addFlashAttribute("typed", words);
        }
        return "redirect:/objections";
    }
}
