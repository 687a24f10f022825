package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.internal.ChooseCapacity;
import io.siliu.platform.party.internal.FieldFault;
import io.siliu.platform.party.internal.SignUp;
import io.siliu.platform.party.internal.SignUpStep;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fourth page: does this person need a licence? */
@Controller
@RequestMapping("/join/choice")
class JoinChoicePage {

    private final ChooseCapacity choices;
    private final JoinSteps steps;

    JoinChoicePage(ChooseCapacity choices, JoinSteps steps) {
        this.choices = choices;
        this.steps = steps;
    }

    @GetMapping
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        SignUp signUp = steps.own(request, response);
        if (!JoinSteps.isOpen(signUp, SignUpStep.CHOICE)) {
            return JoinSteps.toPage(signUp);
        }
        model.addAttribute("signUp", signUp);
        model.addAttribute("back", signUp.completedAt() == null ? "/join/card" : "/me");
        ChooseCapacity.Shown shown = choices.shown(signUp);
        model.addAttribute("figures", shown.figures());
        model.addAttribute("shown", shown.code());
        model.addAttribute("needsOwnLabour", choices.needsOwnLabour(signUp));
        return "party/join-choice";
    }

    @PostMapping
    String choose(
            @RequestParam(required = false) LegalCapacity choice,
            @RequestParam(defaultValue = "false") boolean ownLabour,
            @RequestParam(defaultValue = "") String shown,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        SignUp signUp = steps.own(request, response);
        if (!JoinSteps.isOpen(signUp, SignUpStep.CHOICE)) {
            return JoinSteps.toPage(signUp);
        }
        Optional<FieldFault> fault = choices.choose(signUp, choice, ownLabour, shown);
        if (fault.isPresent()) {
            next.addFlashAttribute("fault", fault.get());
            next.addFlashAttribute("chosen", choice);
            return "redirect:/join/choice";
        }
        return "redirect:/join/will";
    }
}
