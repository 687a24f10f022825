package io.siliu.platform.web.internal;

import io.siliu.platform.access.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Sets the language and goes back to where the reader was. */
@Controller
class LanguageChoice {

    private final LocaleResolver languages;

    LanguageChoice(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/language/{tag}")
    String choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, tag.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        return "redirect:" + WayBack.or(back, "/");
    }
}
