package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.ConfirmWill;
import io.siliu.platform.party.internal.FieldFault;
import io.siliu.platform.party.internal.Purpose;
import io.siliu.platform.party.internal.SignUp;
import io.siliu.platform.party.internal.SignUpStep;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fifth page: the sentence of own will and the consents. */
@Controller
@RequestMapping("/join/will")
class JoinWillPage {

    private final ConfirmWill wills;
    private final JoinSteps steps;

    JoinWillPage(ConfirmWill wills, JoinSteps steps) {
        this.wills = wills;
        this.steps = steps;
    }

    @GetMapping
    String show(HttpServletRequest request, HttpServletResponse response, Locale language, Model model) {
        SignUp signUp = steps.own(request, response);
        if (!JoinSteps.isOpen(signUp, SignUpStep.WILL)) {
            return JoinSteps.toPage(signUp);
        }
        String tradeName = (String) model.getAttribute("tradeName");
        model.addAttribute("signUp", signUp);
        ConfirmWill.Shown shown = wills.shown(signUp, tradeName == null ? "" : tradeName, language);
        model.addAttribute("shown", shown.will());
        model.addAttribute("code", shown.code());
        return "party/join-will";
    }

    @PostMapping
    String confirm(
            @RequestParam(name = "consent", required = false) Set<Purpose> agreed,
            @RequestParam(defaultValue = "") String tradeName,
            @RequestParam(name = "shown", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            RedirectAttributes next) {
        SignUp signUp = steps.own(request, response);
        if (!JoinSteps.isOpen(signUp, SignUpStep.WILL) || signUp.willShownAt() == null) {
            return JoinSteps.toPage(signUp);
        }
        Set<Purpose> purposes = agreed == null ? EnumSet.noneOf(Purpose.class) : agreed;
        Optional<FieldFault> fault = wills.confirm(
                signUp, steps.caller(request, response), new ConfirmWill.Answer(tradeName, purposes, code), language);
        return fault.map(each -> again(each, purposes, tradeName, next))
                .orElseGet(() -> JoinSteps.toPage(steps.own(request, response)));
    }

    /** What was ticked stays ticked, unless the words beside it are others now. */
    private static String again(FieldFault fault, Set<Purpose> agreed, String tradeName, RedirectAttributes next) {
        next.addFlashAttribute("fault", fault);
        next.addFlashAttribute("tradeName", tradeName);
        if (fault.field().equals("choice")) {
            return "redirect:/join/choice";
        }
        if (!fault.field().equals("statement")) {
            next.addFlashAttribute("agreed", agreed);
        }
        return "redirect:/join/will";
    }
}
