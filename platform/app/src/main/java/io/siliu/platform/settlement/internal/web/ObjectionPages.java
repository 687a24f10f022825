package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.settlement.AnswerLimit;
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

/** What workers object to, each with its answer beside it. */
@Controller
class ObjectionPages {

    private final ObjectionDesk desk;
    private final AnswerLimit limit;
    private final Access access;

    ObjectionPages(ObjectionDesk desk, AnswerLimit limit, Access access) {
        this.desk = desk;
        this.limit = limit;
        this.access = access;
    }

    @GetMapping("/objections")
    String list(
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "false") boolean lineless,
            @RequestParam(required = false) Long after,
            Model model) {
        ObjectionDesk.Page page = desk.list(answered, lineless, after);
        model.addAttribute("asked", page.asked());
        model.addAttribute("next", page.next());
        model.addAttribute("after", after);
        model.addAttribute("answered", answered);
        model.addAttribute("limit", limit.days().orElse(null));
        model.addAttribute("lineless", lineless);
        model.addAttribute("everyEnterprise", access.current().enterprise().isEmpty());
        model.addAttribute("outcomes", Objection.Outcome.values());
        return "settlement/objections";
    }

    /** Leads back to the page on which the form stood. */
    @PostMapping("/objections/{id}/answer")
    String answer(
            @PathVariable long id,
            @RequestParam(required = false) Objection.Outcome outcome,
            @RequestParam(required = false) String words,
            @RequestParam(defaultValue = "false") boolean lineless,
            @RequestParam(required = false) Long after,
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
            next.addFlashAttribute("chosen", outcome);
        }
        if (lineless) {
            next.addAttribute("lineless", true);
        }
        if (after != null) {
            next.addAttribute("after", after);
        }
        return "redirect:/objections";
    }
}
