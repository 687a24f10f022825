package io.siliu.platform.party.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.party.internal.OwnStanding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A worker's own pages after signing in. */
@Controller
class OwnPage {

    private final OwnStanding standing;
    private final JoinSteps steps;

    OwnPage(OwnStanding standing, JoinSteps steps) {
        this.standing = standing;
        this.steps = steps;
    }

    @GetMapping("/me")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<OwnStanding.Standing> own = standing.own();
        if (own.isEmpty()) {
            return JoinSteps.toPage(steps.own(request, response));
        }
        model.addAttribute("own", own.get());
        model.addAttribute("pay", standing.pay());
        return "party/own";
    }

    @GetMapping("/me/licence")
    String licence(Model model) {
        model.addAttribute("licence", standing.licence().orElseThrow(() -> Access.notFound("licence")));
        return "party/licence";
    }
}
