package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.internal.AccountDesk;
import io.siliu.platform.access.internal.TokenDesk;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may enter: the list of accounts, opening one, one account, closing it. Every act answers with a redirect. */
@Controller
@RequestMapping("/accounts")
class AccountPages {

    private static final String DONE = "done";

    private final AccountDesk desk;
    private final TokenDesk tokens;
    private final Accounts accounts;

    AccountPages(AccountDesk desk, TokenDesk tokens, Accounts accounts) {
        this.desk = desk;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** The roles that can be chosen. */
    @ModelAttribute("roles")
    List<Role> roles() {
        return Arrays.stream(Role.values()).filter(Role::isOpenedByHand).toList();
    }

    @GetMapping
    String list(
            @RequestParam(required = false) Role role,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Long before,
            Model model) {
        model.addAttribute("page", desk.page(role, q, before));
        model.addAttribute("role", role);
        model.addAttribute("q", q);
        model.addAttribute("before", before);
        return "access/accounts";
    }

    @GetMapping("/new")
    String form(@RequestParam(required = false) Long enterprise, Model model) {
        model.addAttribute("form", AccountForm.of(enterprise));
        model.addAttribute("enterprises", desk.enterprises());
        return "access/account-new";
    }

    @PostMapping
    ModelAndView open(@ModelAttribute AccountForm form, RedirectAttributes next) {
        long id;
        try {
            form.requireSamePassword();
            id = desk.open(form.account());
        } catch (PlatformException refused) {
            return FieldFailure.of(refused, new ModelAndView("access/account-new"))
                    .addObject("form", form.withoutSecrets())
                    .addObject("enterprises", desk.enterprises());
        }
        next.addFlashAttribute(DONE, "opened");
        return new ModelAndView("redirect:/accounts/" + id);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("account", desk.line(id));
        model.addAttribute("tokens", tokens.of(id));
        return "access/account";
    }

    @GetMapping("/{id}/close")
    String askToClose(@PathVariable long id, Model model) {
        model.addAttribute("account", desk.line(id));
        return "access/account-close";
    }

    @PostMapping("/{id}/close")
    ModelAndView close(@PathVariable long id, RedirectAttributes next) {
        AccountDesk.Line account = desk.line(id);
        try {
            accounts.close(id);
        } catch (PlatformException refused) {
            return new ModelAndView("access/account-close", HttpStatus.CONFLICT)
                    .addObject("account", account)
                    .addObject("error", refused.code().name());
        }
        next.addFlashAttribute(DONE, "closed");
        next.addFlashAttribute("closed", account.signInName());
        return new ModelAndView("redirect:/accounts");
    }

    @GetMapping("/{id}/password")
    String passwordForm(@PathVariable long id, Model model) {
        model.addAttribute("account", desk.line(id));
        return "access/account-password";
    }

    @PostMapping("/{id}/password")
    ModelAndView setPassword(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            RedirectAttributes next) {
        AccountDesk.Line account = desk.line(id);
        try {
            AccountForm.requireSame(password, again);
            accounts.setPassword(id, Secret.of(password));
        } catch (PlatformException refused) {
            return FieldFailure.of(refused, new ModelAndView("access/account-password"))
                    .addObject("account", account);
        }
        next.addFlashAttribute(DONE, "passwordSet");
        return new ModelAndView("redirect:/accounts/" + id);
    }
}
