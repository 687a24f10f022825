package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.objection.Objection;
import io.siliu.platform.settlement.internal.objection.OwnObjections;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker objects on the phone and sees the answers. */
@Controller
@RequestMapping("/me/objections")
class OwnObjectionPages {

    private final OwnObjections objections;

    OwnObjectionPages(OwnObjections objections) {
        this.objections = objections;
    }

    /** @param line chosen already, or null */
    @GetMapping
    ModelAndView list(@RequestParam(required = false) Long line) {
        ModelAndView page = new ModelAndView("settlement/own-objections", "objections", objections.own());
        page.addObject("lines", objections.lines());
        page.addObject("line", line);
        page.addObject("topics", Objection.Topic.values());
        return page;
    }

    @PostMapping
    ModelAndView raise(
            @RequestParam(required = false) Long line,
            @RequestParam(required = false) Objection.Topic topic,
            @RequestParam(required = false) String words,
            RedirectAttributes next) {
        try {
            objections.raise(line, topic, words);
            next.addFlashAttribute("raised", true);
            return new ModelAndView("redirect:/me/objections");
        } catch (PlatformException refused) {
            if (refused.code() != SettlementError.OBJECTION_NOT_VALID) {
                throw refused;
            }
            ModelAndView page = list(line);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("field", refused.field().orElse("words"));
            page.addObject("topic", topic);
            page.addObject("typed", words);
            return page;
        }
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id) {
        objections.withdraw(id);
        return "redirect:/me/objections";
    }
}
