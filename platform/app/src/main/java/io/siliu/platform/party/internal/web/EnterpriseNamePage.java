package io.siliu.platform.party.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.internal.EnterpriseNameDesk;
import io.siliu.platform.party.internal.EnterpriseNaming;
import io.siliu.platform.party.internal.RecordEnterpriseName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/** What one enterprise is and was called, its branches, and the form to record another name. */
@Controller
@RequestMapping("/enterprises/{id:\\d+}")
class EnterpriseNamePage {

    private static final String TEMPLATE = "party/enterprise-names";

    private final EnterpriseNameDesk desk;
    private final RecordEnterpriseName recording;

    EnterpriseNamePage(EnterpriseNameDesk desk, RecordEnterpriseName recording) {
        this.desk = desk;
        this.recording = recording;
    }

    /** The form as it was sent. */
    record Form(
            EnterpriseNaming.Act act, String name, String creditCode, String validFrom, String validTo, String source) {

        static Form empty() {
            return new Form(EnterpriseNaming.Act.RENAMED, "", "", "", "", "");
        }

        EnterpriseNaming naming() {
            return new EnterpriseNaming(
                    act == null ? EnterpriseNaming.Act.RENAMED : act,
                    name,
                    creditCode,
                    day("validFrom", validFrom),
                    day("validTo", validTo),
                    source);
        }

        /** Null where the field is empty. */
        private static LocalDate day(String field, String given) {
            try {
                return given == null || given.isBlank() ? null : LocalDate.parse(given.strip());
            } catch (DateTimeParseException unreadable) {
                throw new PlatformException(PartyError.ENTERPRISE_NAME_DAYS, field, "Give the day as year-month-day.");
            }
        }
    }

    @GetMapping
    String show(@PathVariable long id, Model model) {
        model.addAttribute("sheet", desk.sheet(id));
        model.addAttribute("form", Form.empty());
        return TEMPLATE;
    }

    @PostMapping("/names")
    ModelAndView record(@PathVariable long id, @ModelAttribute Form form, RedirectAttributes next) {
        try {
            recording.record(id, form.naming());
        } catch (PlatformException refused) {
            return again(id, form, refused);
        }
        next.addFlashAttribute("done", "recorded");
        return new ModelAndView("redirect:/enterprises/" + id);
    }

    @PostMapping("/names/withdrawn")
    String withdraw(@PathVariable long id, @RequestParam long name, RedirectAttributes next) {
        recording.withdraw(id, name);
        next.addFlashAttribute("done", "taken");
        return "redirect:/enterprises/" + id;
    }

    private ModelAndView again(long id, Form form, PlatformException refused) {
        String field = refused.field().orElseThrow(() -> refused);
        ModelAndView page = new ModelAndView(TEMPLATE, HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("sheet", desk.sheet(id));
        page.addObject("form", form);
        page.addObject("field", field);
        page.addObject("error", refused.code().name());
        return page;
    }
}
