package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.internal.LookTrail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at what, and why. */
@Controller
class AuditPage {

    private final LookTrail trail;

    AuditPage(LookTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit")
    String list(
            @RequestParam(required = false) Long account,
            @RequestParam(required = false) InspectionPurpose.Kind purpose,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Long before,
            Model model) {
        model.addAttribute("page", trail.page(account, purpose, q, before));
        model.addAttribute("account", account);
        model.addAttribute("purpose", purpose);
        model.addAttribute("q", q);
        model.addAttribute("before", before);
        model.addAttribute("kinds", InspectionPurpose.Kind.values());
        return "access/audit";
    }
}
