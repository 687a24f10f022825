package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.ChooseCard;
import io.siliu.platform.party.internal.FieldFault;
import io.siliu.platform.party.internal.SignUp;
import io.siliu.platform.party.internal.SignUpStep;
import io.siliu.platform.party.internal.SignUps;
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

/** The third page: the own card. */
@Controller
@RequestMapping("/join/card")
class JoinCardPage {

    private final ChooseCard cards;
    private final SignUps signUps;
    private final JoinSteps steps;

    JoinCardPage(ChooseCard cards, SignUps signUps, JoinSteps steps) {
        this.cards = cards;
        this.signUps = signUps;
        this.steps = steps;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignUp signUp = steps.own(request, response);
        if (!isOpen(signUp)) {
            return JoinSteps.toPage(signUp);
        }
        model.addAttribute("signUp", signUp);
        model.addAttribute("holder", signUps.identity(signUp).name());
        model.addAttribute("draft", signUps.card(signUp));
        model.addAttribute("next", signUp.step() == SignUpStep.CARD ? "/join/choice" : JoinSteps.page(signUp));
        return by.equals("hand") ? "party/join-card-hand" : "party/join-card";
    }

    /** The person wants the bank to name the cards. */
    @PostMapping("/find")
    String find(HttpServletRequest request, HttpServletResponse response) {
        SignUp signUp = steps.own(request, response);
        if (isOpen(signUp)) {
            cards.find(signUp);
        }
        return "redirect:/join/card";
    }

    /** @param place of an offered card on the page */
    @PostMapping("/use")
    String use(@RequestParam(defaultValue = "0") int place, HttpServletRequest request, HttpServletResponse response) {
        SignUp signUp = steps.own(request, response);
        if (isOpen(signUp)) {
            cards.useOffered(signUp, place);
        }
        return onward(signUp, request, response);
    }

    @PostMapping
    String typed(
            @RequestParam(defaultValue = "") String card,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        SignUp signUp = steps.own(request, response);
        if (!isOpen(signUp)) {
            return JoinSteps.toPage(signUp);
        }
        Optional<FieldFault> fault = cards.use(signUp, card);
        if (fault.isPresent()) {
            next.addFlashAttribute("fault", fault.get());
            next.addFlashAttribute("typed", card);
            return "redirect:/join/card?by=hand";
        }
        return onward(signUp, request, response);
    }

    /** Whoever chooses the capacity again has a card already. */
    private static boolean isOpen(SignUp signUp) {
        return JoinSteps.isOpen(signUp, SignUpStep.CARD) && signUp.completedAt() == null;
    }

    private String onward(SignUp before, HttpServletRequest request, HttpServletResponse response) {
        SignUp now = steps.own(request, response);
        boolean chosen = now.cardChosenAt() != null && !now.cardChosenAt().equals(before.cardChosenAt());
        return chosen ? JoinSteps.toPage(now) : "redirect:/join/card";
    }
}
