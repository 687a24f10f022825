package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.internal.FirstAccount;
import io.siliu.platform.access.internal.SetupCode;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SetupPage {

    private final SetupCode code;
    private final FirstAccount firstAccount;

    SetupPage(SetupCode code, FirstAccount firstAccount) {
        this.code = code;
        this.firstAccount = firstAccount;
    }

    /** What the form sends; nothing of it is ever shown again but the names. */
    record Form(String code, String signInName, String displayName, String password, String again) {

        /** What was not sent is as what was left empty. */
        Form {
            code = Objects.requireNonNullElse(code, "");
            signInName = Objects.requireNonNullElse(signInName, "");
            displayName = Objects.requireNonNullElse(displayName, "");
            password = Objects.requireNonNullElse(password, "");
            again = Objects.requireNonNullElse(again, "");
        }

        static Form empty() {
            return new Form("", "", "", "", "");
        }

        Form withoutSecrets() {
            return new Form("", signInName, displayName, "", "");
        }

        @Override
        public String toString() {
            return "Form[signInName=" + signInName + "]";
        }
    }

    @GetMapping("/setup")
    String show(Model model) {
        if (!code.open()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("form", Form.empty());
        return "access/setup";
    }

    @PostMapping("/setup")
    ModelAndView make(@ModelAttribute Form form) {
        if (!form.password().equals(form.again())) {
            return again(form, "again", AccessError.PASSWORDS_DIFFER.name());
        }
        try {
            firstAccount.make(form.code(), form.signInName(), form.displayName(), Secret.of(form.password()));
        } catch (PlatformException refused) {
            return again(form, refused.field().orElse("code"), refused.code().name());
        }
        return new ModelAndView("redirect:/sign-in?made");
    }

    private static ModelAndView again(Form form, String field, String error) {
        ModelAndView page = new ModelAndView("access/setup");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", form.withoutSecrets());
        page.addObject("field", field);
        page.addObject("error", error);
        return page;
    }
}
