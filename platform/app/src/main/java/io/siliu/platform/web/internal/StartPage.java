package io.siliu.platform.web.internal;

import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.WalkthroughAccounts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what this is, and where to go. */
@Controller
class StartPage {

    /** The counts that tell a visitor how the population comes in, in the order of the stages. */
    private static final List<String> SHOWN = List.of(
            "documents.received",
            "documents.read",
            "records",
            "records.sealed",
            "records.screened",
            "entries.anchored",
            "entries.witnessed");

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
        model.addAttribute("progressNames", SHOWN);
        return "web/start :: progress";
    }
}
