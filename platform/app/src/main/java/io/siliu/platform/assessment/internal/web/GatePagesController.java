package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.GatePages;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was found of a settlement line before its money moved. */
@Controller
class GatePagesController {

    private final GatePages pages;

    GatePagesController(GatePages pages) {
        this.pages = pages;
    }

    @GetMapping("/batches/{id:\\d+}/lines/{line:\\d+}")
    String open(@PathVariable long id, @PathVariable long line, Locale locale, Model model) {
        model.addAttribute("page", pages.open(id, line, locale));
        return "assessment/gate";
    }
}
