package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.ApprovalRequests;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The author of a draft asks somebody to approve it. */
@Controller
class ApprovalRequestController {

    private final ApprovalRequests requests;

    ApprovalRequestController(ApprovalRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/rules/drafts/{id}/request")
    String ask(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long approver,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next) {
        try {
            requests.ask(id, approver, why);
            next.addFlashAttribute("done", "ask");
        } catch (PlatformException refused) {
            RuleForms.tell(next, "ask", refused);
            RuleForms.keep(next, Map.of("approver", approver, "why", why));
        }
        return "redirect:/rules/drafts/" + id;
    }
}
