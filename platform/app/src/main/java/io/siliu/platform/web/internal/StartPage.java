package io.siliu.platform.web.internal;

import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.WalkthroughAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what this is, and where to go. */
@Controller
class StartPage {

    private final WalkthroughAccounts walkthrough;
    private final Accounts accounts;
    private final Status status;

    StartPage(WalkthroughAccounts walkthrough, Accounts accounts, Status status) {
        this.walkthrough = walkthrough;
        this.accounts = accounts;
        this.status = status;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("doors", Doors.of(walkthrough.visitors()));
        model.addAttribute("setupOpen", !accounts.any());
        progress(model);
        return "web/start";
    }

    /** Called every two seconds by the start page while the population comes in. */
    @GetMapping("/walkthrough/progress")
    String progress(Model model) {
        model.addAttribute("ready", walkthrough.ready());
        model.addAttribute("counts", status.counts());
        return "web/start :: progress";
    }
}
