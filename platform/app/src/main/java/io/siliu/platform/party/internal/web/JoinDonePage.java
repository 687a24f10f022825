package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.OwnStanding;
import io.siliu.platform.party.internal.SignUp;
import io.siliu.platform.party.internal.SignUpStep;
import io.siliu.platform.party.internal.SignUps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The sixth page: done, or stopped with words; and the help that every page offers. */
@Controller
class JoinDonePage {

    private final OwnStanding standing;
    private final SignUps signUps;
    private final JoinSteps steps;
    private final HelpProperties help;

    JoinDonePage(OwnStanding standing, SignUps signUps, JoinSteps steps, HelpProperties help) {
        this.standing = standing;
        this.signUps = signUps;
        this.steps = steps;
        this.help = help;
    }

    @GetMapping("/join/done")
    String done(HttpServletRequest request, HttpServletResponse response, Model model) {
        SignUp signUp = steps.own(request, response);
        Optional<OwnStanding.Standing> own = standing.own();
        if (signUp.step() != SignUpStep.DONE || own.isEmpty()) {
            return JoinSteps.toPage(signUp);
        }
        Duration took = Duration.between(signUp.beganAt(), signUp.completedAt());
        model.addAttribute("own", own.get());
        model.addAttribute("minutes", took.toMinutes());
        model.addAttribute("seconds", took.toSecondsPart());
        return "party/join-done";
    }

    /** Standing and application alone; the page asks for them while something may still change. */
    @GetMapping("/join/done/progress")
    String progress(Model model) {
        model.addAttribute("own", standing.own().orElseThrow());
        return "party/parts :: progress";
    }

    @GetMapping("/join/refused")
    String refused(HttpServletRequest request, HttpServletResponse response, Model model) {
        SignUp signUp = steps.own(request, response);
        if (signUp.step() != SignUpStep.REFUSED) {
            return JoinSteps.toPage(signUp);
        }
        model.addAttribute("refusal", signUp.refusal());
        return "party/join-refused";
    }

    @PostMapping("/join/again")
    String again(HttpServletRequest request, HttpServletResponse response) {
        signUps.again(steps.own(request, response));
        return "redirect:/join/id";
    }

    @GetMapping("/join/help")
    String help(Model model) {
        model.addAttribute("desk", help);
        return "party/join-help";
    }
}
