package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.internal.GivingPapers;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The question whose a paper of nobody will be, asked between the form that names a record and the giving. */
final class GivingForm {

    private GivingForm() {}

    /** Keeps what was typed, so that the page can show whose the papers would be and send the same again. */
    static void ask(
            RedirectAttributes next, List<Long> papers, List<String> records, List<String> amounts, String why) {
        next.addFlashAttribute("givePapers", papers);
        next.addFlashAttribute("giveRecords", records);
        next.addFlashAttribute("giveAmounts", amounts);
        next.addFlashAttribute("giveWhy", why);
    }

    /** Says whose the papers would be, where a person has to confirm that. */
    static void show(Model model, GivingPapers giving) {
        if (model.getAttribute("giveRecords") instanceof List<?> records && !records.isEmpty()) {
            model.addAttribute("giving", giving.of(String.valueOf(records.get(0))));
        }
    }
}
