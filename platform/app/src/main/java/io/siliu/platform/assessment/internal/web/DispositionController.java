package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.Dispositions;
import io.siliu.platform.assessment.Dispositions.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What looking into an alert came to, written on the page of its record. */
@Controller
class DispositionController {

    private final Dispositions dispositions;

    DispositionController(Dispositions dispositions) {
        this.dispositions = dispositions;
    }

    @PostMapping("/records/{number}/dispositions")
    String decide(
            @PathVariable String number,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "0") int opening,
            @RequestParam(required = false) Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        try {
            dispositions.decide(number, indicator, new Dispositions.Found(opening, verdict, reason));
            next.addFlashAttribute("decided", indicator);
        } catch (PlatformException refused) {
            RuleForms.tell(next, "dispose", refused);
        }
        return "redirect:/records/" + number;
    }
}
