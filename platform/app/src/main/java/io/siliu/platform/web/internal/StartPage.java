package io.siliu.platform.web.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.WalkthroughAccounts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what this is, and where to go. */
@Controller
class StartPage {

    /** The counts that tell a visitor how the population comes in, in the order of the stages. */
    private static final List<String> SHOWN =
            List.of("documents.received", "documents.read", "records.total", "records.sealed", "records.screened");

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
        List<Doors> doors = Doors.of(walkthrough.visitors());
        model.addAttribute("doors", doors);
        model.addAttribute("path", doors.isEmpty() ? List.of() : PathStep.of(doors));
        model.addAttribute("setupOpen", !accounts.any());
        fill(model);
        return "web/start";
    }

    /**
     * Called every two seconds by the start page while the population comes in. How much a real installation holds is
     * nobody's business who has not signed in, so there it does not exist.
     */
    @GetMapping("/walkthrough/progress")
    String progress(Model model) {
        if (!walkthrough.on()) {
            throw Access.notFound("page");
        }
        fill(model);
        return "web/start :: progress";
    }

    private void fill(Model model) {
        model.addAttribute("ready", walkthrough.ready());
        model.addAttribute("counts", walkthrough.on() ? status.counts() : Map.of());
        model.addAttribute("progressNames", SHOWN);
    }
}
