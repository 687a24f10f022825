package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.Published;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tries one published version against another over the records of a window. */
@Controller
class VersionTrialController {

    private final Backtests backtests;

    VersionTrialController(Backtests backtests) {
        this.backtests = backtests;
    }

    @PostMapping("/rules/versions/{before}/{after}/backtests")
    String start(
            @PathVariable String before,
            @PathVariable String after,
            @ModelAttribute BacktestForm form,
            RedirectAttributes next) {
        try {
            return "redirect:/rules/backtests/" + backtests.start(form.ask(new Published(before, after)));
        } catch (PlatformException refused) {
            RuleForms.tell(next, "try", refused);
            next.addAttribute("from", before);
            next.addAttribute("to", after);
            return "redirect:/rules/difference";
        }
    }
}
