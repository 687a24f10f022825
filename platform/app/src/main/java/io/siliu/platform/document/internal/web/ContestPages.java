package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.internal.ContestReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The button beside each value and kind of a paper that says that it is wrong, and the list of what may be added to it. */
@Controller
class ContestPages {

    private final ContestReading contesting;

    ContestPages(ContestReading contesting) {
        this.contesting = contesting;
    }

    /** Leads to the question, so that who sees what is wrong is the first who may say what is right. */
    @PostMapping("/documents/{id}/contest")
    String contest(@PathVariable long id, @RequestParam(defaultValue = "0") int part, @RequestParam String field) {
        return "redirect:/glances?at=" + contesting.contest(id, part, field);
    }
}
