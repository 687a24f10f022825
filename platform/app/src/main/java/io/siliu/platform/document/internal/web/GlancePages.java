package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.internal.Answer;
import io.siliu.platform.document.internal.AnswerGlance;
import io.siliu.platform.document.internal.Answered;
import io.siliu.platform.document.internal.Answered.Result;
import io.siliu.platform.document.internal.GlanceDesk;
import io.siliu.platform.document.internal.GlanceDesk.GlanceFilter;
import java.io.Serializable;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk at which a person looks at one doubtful field after the other and says what stands there. */
@Controller
@RequestMapping("/glances")
class GlancePages {

    /** The choice of the form that says: none of these, but what I type. */
    static final String TYPED = "";

    private final GlanceDesk desk;
    private final AnswerGlance answering;
    private final Clock clock;

    GlancePages(GlanceDesk desk, AnswerGlance answering, Clock clock) {
        this.desk = desk;
        this.answering = answering;
        this.clock = clock;
    }

    @GetMapping
    String desk(
            @RequestParam(required = false) PaperKind kind,
            @RequestParam(required = false) String field,
            @RequestParam(required = false) Long after,
            @RequestParam(required = false) Long at,
            Model model) {
        model.addAttribute("desk", desk.desk(new GlanceFilter(kind, blankIsNone(field), after), at));
        model.addAttribute("kind", kind);
        model.addAttribute("field", blankIsNone(field));
        model.addAttribute("after", after);
        model.addAttribute("looked", clock.instant());
        return "document/glances";
    }

    /**
     * Leads to the next question, or back to the same one where nothing was kept.
     *
     * @param pick the value of a candidate, or an empty string for what is typed
     * @param asked the form of the value that was asked for
     */
    @PostMapping("/{id}")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = TYPED) String pick,
            @RequestParam(defaultValue = "") String typed,
            @RequestParam(defaultValue = "false") boolean unreadable,
            @RequestParam(defaultValue = "false") boolean evenSo,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(required = false) PaperKind kind,
            @RequestParam(required = false) String field,
            RedirectAttributes next) {
        String value = typed.isBlank() ? pick : typed;
        Answered answered = answering.answer(id, new Answer(value, unreadable, evenSo, reason));
        next.addFlashAttribute("said", new Said(id, answered.result(), answered.code(), value, reason, asked));
        if (answered.next() != null) {
            next.addAttribute("at", answered.next());
            return "redirect:/glances";
        }
        next.addAttribute("kind", kind);
        next.addAttribute("field", blankIsNone(field));
        boolean again = answered.result() == Result.REFUSED || answered.result() == Result.DOUBTED;
        next.addAttribute(again ? "at" : "after", id);
        return "redirect:/glances";
    }

    private static String blankIsNone(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** What became of the answer before this page, with what was said where it has to be said again. */
    record Said(long id, Result result, String code, String value, String reason, String asked)
            implements Serializable {

        /** Whether nothing was kept and the person has to do something. */
        public boolean refused() {
            return result == Result.REFUSED || result == Result.DOUBTED;
        }

        /** Whether it was kept, so that it can be taken back. */
        public boolean kept() {
            return !refused() && result != Result.TOO_LATE;
        }

        /** Whether it was said of a file that is in doubt itself. */
        public boolean ofFile() {
            return asked.equals("FILE");
        }
    }
}
