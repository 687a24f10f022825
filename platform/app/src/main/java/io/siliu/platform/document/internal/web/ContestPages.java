package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.internal.ContestReading;
import io.siliu.platform.document.internal.UndoAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The button beside each value and kind of a paper that says that it is wrong, the list of what may be added to it, and the one that
 * takes one's own answer back.
 */
@Controller
class ContestPages {

    private final ContestReading contesting;
    private final UndoAnswer undoing;

    ContestPages(ContestReading contesting, UndoAnswer undoing) {
        this.contesting = contesting;
        this.undoing = undoing;
    }

    /** Leads to the question, so that who sees what is wrong is the first who may say what is right. */
    @PostMapping("/documents/{id}/contest")
    String contest(@PathVariable long id, @RequestParam(defaultValue = "0") int part, @RequestParam String field) {
        return "redirect:/glances?at=" + contesting.contest(id, part, field);
    }

    /** Leads to the question that waits again, or on where the answer could not be taken back. */
    @PostMapping("/glances/{id}/undo")
    String undo(@PathVariable long id, RedirectAttributes next) {
        boolean undone = undoing.undo(id);
        next.addFlashAttribute("undone", undone);
        if (undone) {
            next.addAttribute("at", id);
        }
        return "redirect:/glances";
    }
}
