package io.siliu.platform.party.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.party.internal.OperatorDesk;
import io.siliu.platform.party.internal.RecordOperator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who runs this platform: recorded here, with everything that was recorded before. */
@Controller
@RequestMapping("/operator")
class OperatorPage {

    private final OperatorDesk desk;
    private final RecordOperator recording;

    OperatorPage(OperatorDesk desk, RecordOperator recording) {
        this.desk = desk;
        this.recording = recording;
    }

    /** The form as it was sent. */
    record Form(String name, String creditCode, String validFrom, String source) {

        static Form empty() {
            return new Form("", "", "", "");
        }

        /** Null where no day can be read. */
        LocalDate day() {
            try {
                return LocalDate.parse(validFrom == null ? "" : validFrom.strip());
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("sheet", desk.sheet());
        model.addAttribute("form", Form.empty());
        return "party/operator";
    }

    @PostMapping
    ModelAndView record(@ModelAttribute Form form, RedirectAttributes next) {
        try {
            recording.record(form.name(), form.creditCode(), form.day(), form.source());
        } catch (PlatformException refused) {
            return again(form, refused);
        }
        next.addFlashAttribute("recorded", true);
        return new ModelAndView("redirect:/operator");
    }

    private ModelAndView again(Form form, PlatformException refused) {
        String field = refused.field().orElseThrow(() -> refused);
        ModelAndView page = new ModelAndView("party/operator", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("sheet", desk.sheet());
        page.addObject("form", form);
        page.addObject("field", field);
        page.addObject("error", refused.code().name());
        return page;
    }
}
