package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.internal.SetupCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPage {

    private final SetupCode setup;

    SignInPage(SetupCode setup) {
        this.setup = setup;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) String refused, @RequestParam(required = false) String often, Model model) {
        if (setup.open()) {
            return "redirect:/setup";
        }
        model.addAttribute("refused", refused != null);
        model.addAttribute("often", often != null);
        return "access/sign-in";
    }
}
