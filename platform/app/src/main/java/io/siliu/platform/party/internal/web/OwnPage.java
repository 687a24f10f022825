package io.siliu.platform.party.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.party.internal.ChooseAgain;
import io.siliu.platform.party.internal.EndOwnLicence;
import io.siliu.platform.party.internal.FieldFault;
import io.siliu.platform.party.internal.OwnStanding;
import io.siliu.platform.party.internal.SignUp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker's own pages after signing in. */
@Controller
class OwnPage {

    private final OwnStanding standing;
    private final ChooseAgain choices;
    private final EndOwnLicence ends;
    private final JoinSteps steps;

    OwnPage(OwnStanding standing, ChooseAgain choices, EndOwnLicence ends, JoinSteps steps) {
        this.standing = standing;
        this.choices = choices;
        this.ends = ends;
        this.steps = steps;
    }

    @GetMapping("/me")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<OwnStanding.Standing> own = standing.own();
        if (own.isEmpty()) {
            return JoinSteps.toPage(steps.own(request, response));
        }
        model.addAttribute("own", own.get());
        model.addAttribute("month", standing.month().orElse(null));
        model.addAttribute("stopped", standing.stopped());
        model.addAttribute("pay", standing.pay());
        model.addAttribute("mayChoose", choices.possible());
        return "party/own";
    }

    /** A natural person wants to look at the choice again. */
    @PostMapping("/me/choice")
    String chooseAgain(HttpServletRequest request, HttpServletResponse response) {
        SignUp signUp = steps.own(request, response);
        choices.reopen(signUp);
        return JoinSteps.toPage(steps.own(request, response));
    }

    /** A sole proprietor says that the licence was cancelled. */
    @PostMapping("/me/licence-end")
    String licenceEnded(
            @RequestParam(required = false) LocalDate lastDay,
            @RequestParam(defaultValue = "") String notice,
            RedirectAttributes next) {
        Optional<FieldFault> fault = ends.end(lastDay, notice);
        next.addFlashAttribute(fault.isEmpty() ? "licenceEnded" : "endFault", fault.isEmpty() ? true : fault.get());
        return "redirect:/me";
    }

    @GetMapping("/me/licence")
    String licence(Model model) {
        model.addAttribute("licence", standing.licence().orElseThrow(() -> Access.notFound("licence")));
        return "party/licence";
    }
}
