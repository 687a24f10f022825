package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.Dispositions;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.GateDispositions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What looking into an alert of the gate came to, written on the page of its line. */
@Controller
class GateDispositionController {

    private final GateDispositions dispositions;

    GateDispositionController(GateDispositions dispositions) {
        this.dispositions = dispositions;
    }

    @PostMapping("/batches/{id:\\d+}/lines/{line:\\d+}/dispositions")
    String decide(
            @PathVariable long id,
            @PathVariable long line,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "0") int opening,
            @RequestParam(required = false) Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        try {
            dispositions.decide(id, line, indicator, new Dispositions.Found(opening, verdict, reason));
            next.addFlashAttribute("decided", indicator);
        } catch (PlatformException refused) {
            RuleForms.tell(next, "dispose", refused);
        }
        return "redirect:/batches/" + id + "/lines/" + line;
    }
}
