package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.internal.AccountDesk;
import io.siliu.platform.access.internal.TokenDesk;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tokens of one account: issued and shown once, listed without what opens the door, revoked. */
@Controller
@RequestMapping("/accounts/{id}/tokens")
class TokenPages {

    private final AccountDesk desk;
    private final TokenDesk tokens;
    private final Accounts accounts;

    TokenPages(AccountDesk desk, TokenDesk tokens, Accounts accounts) {
        this.desk = desk;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** What the form sends. */
    record Form(String label, List<Permission> scopes, String lastDay) {

        public Set<Permission> chosen() {
            return scopes == null ? Set.of() : Set.copyOf(scopes);
        }

        /** Null where no day can be read. */
        LocalDate day() {
            try {
                return LocalDate.parse(lastDay == null ? "" : lastDay.strip());
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }

    /** A token on its one way to the screen. */
    public record Issued(String label, Secret<String> token) {}

    @GetMapping("/new")
    String form(@PathVariable long id, Model model) {
        model.addAttribute("form", new Form("", List.of(), tokens.usualDay().toString()));
        show(id, model::addAttribute);
        return "access/token-new";
    }

    /** The token waits in the session for the page behind the redirect, is taken out by it and shown there once. */
    @PostMapping
    ModelAndView issue(@PathVariable long id, @ModelAttribute Form form, RedirectAttributes next) {
        desk.line(id);
        Secret<String> token;
        try {
            token = tokens.issue(id, form.label(), form.chosen(), form.day());
        } catch (PlatformException refused) {
            ModelAndView page = FieldFailure.of(refused, new ModelAndView("access/token-new"));
            if (refused.code() == AccessError.NOT_ALLOWED) {
                page.addObject("error", "TOKEN_SCOPES_TOO_WIDE");
            }
            show(id, page::addObject);
            return page.addObject("form", form);
        }
        next.addFlashAttribute("issued", new Issued(form.label().strip(), token));
        return new ModelAndView("redirect:/accounts/" + id);
    }

    @PostMapping("/{token}/revoke")
    String revoke(@PathVariable long id, @PathVariable long token, RedirectAttributes next) {
        desk.line(id);
        accounts.revokeToken(id, token);
        next.addFlashAttribute("done", "revoked");
        return "redirect:/accounts/" + id;
    }

    private void show(long id, java.util.function.BiConsumer<String, Object> page) {
        AccountDesk.Line account = desk.line(id);
        page.accept("account", account);
        page.accept(
                "permissions",
                account.role().permissionsOfPrograms().stream().sorted().toList());
        page.accept("latestDay", tokens.latestDay());
    }
}
